package id.sikap.logbook;

import java.util.UUID;
import java.util.function.Supplier;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.p2k2.DoubleService;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.web.SortDefault;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Possible doubles, and what becomes of them.
 */
@Controller
@ForCoordinators
class DoubleController {

	private static final String FORM = "double";

	private static final SessionFilter POSSIBLE_DOUBLES = new SessionFilter(SessionFilter.ALL_MONTHS, null, null, null,
			null, null, SessionState.POSSIBLE_DOUBLE);

	private final DoublePages pages;

	private final DoubleService doubles;

	private final SessionListService sessions;

	DoubleController(DoublePages pages, DoubleService doubles, SessionListService sessions) {
		this.pages = pages;
		this.doubles = doubles;
		this.sessions = sessions;
	}

	@GetMapping("/p2k2/ganda")
	String list(AreaScope scope, @SortDefault(sort = "tanggal", direction = Direction.DESC) Pageable page,
			Model model) {
		model.addAttribute("sessions", this.sessions.list(POSSIBLE_DOUBLES, scope, page).sessions());
		return "logbook/doubles";
	}

	/**
	 * @param dengan the record of the day to compare with
	 */
	@GetMapping("/p2k2/{id}/ganda")
	ModelAndView compare(@PathVariable UUID id, @RequestParam(required = false) UUID dengan, AreaScope scope) {
		return page(id, dengan, new DoubleForm(), scope, HttpStatus.OK);
	}

	@PostMapping("/p2k2/{id}/ganda/gabung")
	ModelAndView merge(@PathVariable UUID id, @ModelAttribute(FORM) DoubleForm form, BindingResult errors,
			AreaScope scope, RedirectAttributes redirect) {
		return settle(id, form, errors, scope, () -> {
			this.doubles.merge(form.kept, id, new int[] { form.keptVersion, form.droppedVersion }, form.choices(),
					form.reason, scope);
			redirect.addFlashAttribute("flash", "double.merged");
			return form.kept;
		});
	}

	@PostMapping("/p2k2/{id}/ganda/sah")
	ModelAndView vouch(@PathVariable UUID id, @ModelAttribute(FORM) DoubleForm form, BindingResult errors,
			AreaScope scope, RedirectAttributes redirect) {
		return settle(id, form, errors, scope, () -> {
			this.doubles.vouch(id, form.droppedVersion, form.reason, scope);
			redirect.addFlashAttribute("flash", "double.vouched");
			return id;
		});
	}

	private ModelAndView settle(UUID id, DoubleForm form, BindingResult errors, AreaScope scope,
			Supplier<UUID> action) {
		if (errors.hasErrors() || form.kept == null) {
			return page(id, form.kept, form, scope, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			return new ModelAndView("redirect:/p2k2/" + action.get());
		}
		catch (RuleViolation violation) {
			violation.reportTo(errors);
			return page(id, form.kept, form, scope, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (StaleVersionException ex) {
			errors.reject("double.error.stale");
			return page(id, form.kept, form, scope, HttpStatus.CONFLICT);
		}
	}

	private ModelAndView page(UUID id, UUID with, DoubleForm form, AreaScope scope, HttpStatus status) {
		DoublePage pair = this.pages.of(id, with, scope);
		form.droppedVersion = pair.dropped().session().getVersion();
		if (pair.kept() != null) {
			form.kept = pair.kept().session().getId();
			form.keptVersion = pair.kept().session().getVersion();
		}
		ModelAndView page = new ModelAndView("logbook/double", status);
		page.addObject(FORM, form);
		page.addObject("pair", pair);
		return page;
	}

}
