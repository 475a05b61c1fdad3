package id.sikap.barrier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.area.Area;
import id.sikap.barriertype.BarrierTypeCatalogue;
import id.sikap.household.CardHolder;
import id.sikap.household.Household;
import id.sikap.household.HouseholdService;
import id.sikap.support.FormSubmission;
import id.sikap.support.Formats;
import id.sikap.support.NotFoundException;
import jakarta.validation.Valid;

import org.springframework.context.MessageSource;
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
 * The report, from wherever a barrier was met, and its correction.
 */
@Controller
@RequestMapping("/hambatan")
@ForFieldStaff
class BarrierReportController {

	private static final String FORM = "barrier/form";

	private static final int SUBDISTRICT = 8;

	private final BarrierWork work;

	private final BarrierService barriers;

	private final BarrierPlaces places;

	private final BarrierTypeCatalogue types;

	private final HouseholdService households;

	private final MessageSource messages;

	private final Formats formats;

	private final Clock clock;

	BarrierReportController(BarrierWork work, BarrierService barriers, BarrierPlaces places, BarrierTypeCatalogue types,
			HouseholdService households, MessageSource messages, Formats formats, Clock clock) {
		this.work = work;
		this.barriers = barriers;
		this.places = places;
		this.types = types;
		this.households = households;
		this.messages = messages;
		this.formats = formats;
		this.clock = clock;
	}

	/** With what a link brings along: where it was met, whom it holds back. */
	@GetMapping("/baru")
	String blank(@RequestParam(required = false) UUID sesi, @RequestParam(required = false) UUID rencana,
			@RequestParam(required = false) String kecamatan, AreaScope scope, Model model) {
		BarrierForm form = blank(scope);
		Optional<BarrierOrigin> origin = this.work.origin(sesi, rencana, scope);
		origin.ifPresent(form::metIn);
		model.addAttribute("form", form);
		showChoices(form, kecamatan, scope, model);
		return FORM;
	}

	/** From a family whose card somebody else holds. */
	@GetMapping("/baru/kks")
	String blankForCard(@RequestParam UUID kpm, AreaScope scope, Model model, Locale locale) {
		Household household = this.households.get(kpm, scope);
		if (household.getCardHolder() != CardHolder.OTHER) {
			throw new NotFoundException();
		}
		BarrierForm form = blank(scope);
		form.cardHeldByOthers(household.getVillageCode(), this.messages.getMessage("barrier.card.words",
				new Object[] { this.formats.day(household.getCardCheckedOn()) }, locale));
		model.addAttribute("form", form);
		showChoices(form, Area.subdistrictOf(household.getVillageCode()), scope, model);
		return FORM;
	}

	private BarrierForm blank(AreaScope scope) {
		BarrierForm form = BarrierForm.blank(LocalDate.now(this.clock));
		boolean companion = scope.companionId() != null && !scope.wholeArea();
		form.owner = companion ? scope.companionId().toString() : scope.areaCode();
		form.heldBack = companion ? scope.companionId().toString() : null;
		return form;
	}

	@PostMapping
	ModelAndView report(@Valid @ModelAttribute("form") BarrierForm form, BindingResult errors,
			@RequestParam(required = false) String kecamatan, AreaScope scope, Model model,
			RedirectAttributes redirect) {
		showChoices(form, kecamatan, scope, model);
		return FormSubmission.handle(errors, FORM, () -> {
			UUID id = this.work.report(form, scope);
			redirect.addFlashAttribute("flash", "barrier.reported");
			return "redirect:/hambatan/" + id;
		});
	}

	@GetMapping("/{id}/ubah")
	String edit(@PathVariable UUID id, AreaScope scope, Model model) {
		BarrierForm form = stored(id, scope);
		model.addAttribute("form", form);
		showStored(id, form, scope, model);
		return FORM;
	}

	@PostMapping("/{id}/ubah")
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") BarrierForm form, BindingResult errors,
			AreaScope scope, Model model, RedirectAttributes redirect) {
		showStored(id, form, scope, model);
		return FormSubmission.handle(errors, FORM, () -> {
			this.work.change(id, form, scope);
			redirect.addFlashAttribute("flash", "barrier.changed");
			return "redirect:/hambatan/" + id;
		}, () -> stored(id, scope));
	}

	/** Part of a session's page: what became of its obstacles. */
	@GetMapping("/sesi/{id}")
	String ofSession(@PathVariable UUID id, AreaScope scope, Model model) {
		model.addAttribute("met", this.barriers.metIn(id, null, scope));
		model.addAttribute("report", "/hambatan/baru?sesi=" + id);
		return "barrier/parts :: met";
	}

	private BarrierForm stored(UUID id, AreaScope scope) {
		return BarrierForm.of(this.barriers.find(id, scope), this.barriers.get(id, scope).getVersion());
	}

	private void showStored(UUID id, BarrierForm form, AreaScope scope, Model model) {
		BarrierSummary barrier = this.barriers.find(id, scope);
		model.addAttribute("barrier", barrier);
		showChoices(form, (barrier.areaCode().length() < SUBDISTRICT) ? null : Area.subdistrictOf(barrier.areaCode()),
				scope, model);
	}

	private void showChoices(BarrierForm form, String kecamatan, AreaScope scope, Model model) {
		Optional<BarrierOrigin> origin = this.work.origin(form.sessionId, form.planId, scope);
		String within = origin.map(BarrierOrigin::villageCode).map(Area::subdistrictOf).orElse(kecamatan);
		Map<String, List<BarrierChoice>> places = this.places.places(scope, within);
		model.addAttribute("differenceNames", names(places));
		model.addAttribute("chosenType", form.type);
		model.addAttribute("chosenSeverity", form.severity);
		model.addAttribute("origin", origin.orElse(null));
		model.addAttribute("kecamatan", within);
		model.addAttribute("subdistricts", this.places.subdistricts(scope));
		model.addAttribute("types", this.types.groupsOn(LocalDate.now(this.clock), scope.regencyCode()));
		model.addAttribute("places", places);
		model.addAttribute("owners", this.places.owners(scope, within));
		model.addAttribute("today", LocalDate.now(this.clock));
	}

	/** What stands for a code or an id where two versions are compared. */
	private static Map<String, String> names(Map<String, List<BarrierChoice>> places) {
		Map<String, String> names = new HashMap<>();
		places.values().forEach((choices) -> choices.forEach((choice) -> names.put(choice.code(), choice.name())));
		return names;
	}

}
