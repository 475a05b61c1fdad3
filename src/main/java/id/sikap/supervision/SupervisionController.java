package id.sikap.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.companion.Companion;
import id.sikap.companion.CompanionService;
import id.sikap.support.FormSubmission;
import id.sikap.support.MonthRange;
import id.sikap.support.NotFoundException;
import jakarta.validation.Valid;

import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What coordinators read of their area's supervisions, and a companion of his own.
 */
@Controller
@RequestMapping("/organisasi/supervisi")
@ForFieldStaff
class SupervisionController {

	private static final String SHOW = "supervision/show";

	private final SupervisionService supervisions;

	private final SupervisionListService lists;

	private final CompanionService companions;

	private final SupervisionAnchors anchors;

	private final AreaService areas;

	private final Clock clock;

	SupervisionController(SupervisionService supervisions, SupervisionListService lists, CompanionService companions,
			SupervisionAnchors anchors, AreaService areas, Clock clock) {
		this.supervisions = supervisions;
		this.lists = lists;
		this.companions = companions;
		this.anchors = anchors;
		this.areas = areas;
		this.clock = clock;
	}

	/** For a companion the list of his own. */
	@GetMapping
	String list(@RequestParam(required = false) YearMonth bulan, SupervisionFilter filter, AreaScope scope,
			Pageable page, Model model) {
		if (!scope.wholeArea()) {
			return own(scope, model);
		}
		MonthRange range = MonthRange.until(0, this.clock);
		YearMonth month = range.choose(bulan, range.last());
		model.addAttribute("month", month);
		model.addAttribute("first", range.first());
		model.addAttribute("last", range.last());
		model.addAttribute("filter", filter);
		model.addAttribute("states", SupervisionStatus.values());
		model.addAttribute("subdistricts", this.areas.within(scope.areaCode(), AreaLevel.SUBDISTRICT));
		model.addAttribute("shares", this.lists.shares(month, scope));
		model.addAttribute("page", this.lists.list(filter, month, scope, page));
		model.addAttribute("own", scope.account().companionId());
		return "supervision/list";
	}

	/** Also for a coordinator who has a caseload. */
	@GetMapping("/saya")
	String own(AreaScope scope, Model model) {
		if (scope.companionId() == null) {
			throw new NotFoundException();
		}
		return ofCompanion(scope.companionId(), scope, model);
	}

	@GetMapping("/pendamping/{companionId}")
	String ofCompanion(@PathVariable UUID companionId, AreaScope scope, Model model) {
		Companion companion = this.companions.get(companionId, scope);
		boolean mine = companion.getId().equals(scope.account().companionId());
		model.addAttribute("companion", companion);
		model.addAttribute("mine", mine);
		model.addAttribute("supervises", scope.coordinates(companion) && !mine);
		model.addAttribute("today", LocalDate.now(this.clock));
		List<SupervisionSummary> supervisions = this.lists.ofCompanion(companion);
		model.addAttribute("supervisions", supervisions);
		return "supervision/companion";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, AreaScope scope, Model model) {
		model.addAttribute("form", AnswerForm.of(this.supervisions.get(id, scope)));
		showDetail(id, scope, model);
		return SHOW;
	}

	@PostMapping("/{id}/jawab")
	ModelAndView answer(@PathVariable UUID id, @Valid @ModelAttribute("form") AnswerForm form, BindingResult errors,
			AreaScope scope, Model model, RedirectAttributes redirect) {
		showDetail(id, scope, model);
		return FormSubmission.handle(errors, SHOW, () -> {
			this.supervisions.answer(id, form, scope);
			redirect.addFlashAttribute("flash", "supervision.answered");
			return "redirect:/organisasi/supervisi/" + id;
		}, () -> AnswerForm.of(this.supervisions.get(id, scope)));
	}

	private void showDetail(UUID id, AreaScope scope, Model model) {
		SupervisionDetail detail = this.supervisions.detail(id, scope);
		model.addAttribute("supervision", detail);
		model.addAttribute("rights", this.supervisions.rights(id, scope));
		model.addAttribute("scales", this.anchors.of(scope.regencyCode(), detail.month()));
	}

}
