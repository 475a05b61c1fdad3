package id.sikap.training;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.account.ForReaders;
import id.sikap.area.Area;
import id.sikap.support.FormSubmission;
import jakarta.validation.Valid;

import org.springframework.data.domain.Page;
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
 * The list of trainings and their plan.
 */
@Controller
@RequestMapping("/diklat")
@ForReaders
class TrainingController {

	private static final String FORM = "training/form";

	private final TrainingService trainings;

	private final TrainingTopics topics;

	private final TrainingAreas areas;

	TrainingController(TrainingService trainings, TrainingTopics topics, TrainingAreas areas) {
		this.trainings = trainings;
		this.topics = topics;
		this.areas = areas;
	}

	@ModelAttribute("kinds")
	TrainingKind[] kinds() {
		return TrainingKind.values();
	}

	@ModelAttribute("modes")
	TrainingMode[] modes() {
		return TrainingMode.values();
	}

	@ModelAttribute("topics")
	Map<String, String> topics() {
		return this.topics.labels();
	}

	@ModelAttribute("areas")
	List<Area> areas(AreaScope scope) {
		return this.areas.plannable(scope);
	}

	@GetMapping
	String list(TrainingFilter filter, AreaScope scope, Pageable page, Model model) {
		Page<TrainingSummary> found = this.trainings.list(filter, scope, page);
		model.addAttribute("filter", filter);
		model.addAttribute("today", this.trainings.today());
		model.addAttribute("page", found);
		model.addAttribute("whens", EnumSet.complementOf(EnumSet.of(TrainingFilter.When.UPCOMING)));
		model.addAttribute("coordinator", scope.wholeArea());
		model.addAttribute("companion", scope.companionId() != null);
		model.addAttribute("persons", !TrainingAccess.isViewer(scope));
		model.addAttribute("subdistricts", this.areas.subdistricts(scope));
		return "training/list";
	}

	@GetMapping("/baru")
	@ForCoordinators
	String blank(@RequestParam(required = false) List<String> topik, AreaScope scope, Model model) {
		return blankFor(null, topik, scope, model);
	}

	/** With the companions whom another list hands over. */
	@PostMapping("/baru")
	@ForCoordinators
	String blankFor(@RequestParam(required = false) List<UUID> pendamping,
			@RequestParam(required = false) List<String> topik, AreaScope scope, Model model) {
		TrainingForm form = new TrainingForm();
		form.areaCode = scope.areaCode();
		form.mode = TrainingMode.LURING;
		form.topicCodes = (topik == null) ? new ArrayList<>() : topik;
		form.companionIds = (pendamping == null) ? new ArrayList<>() : pendamping;
		model.addAttribute("form", form);
		return FORM;
	}

	@PostMapping
	@ForCoordinators
	ModelAndView create(@Valid @ModelAttribute("form") TrainingForm form, BindingResult errors, AreaScope scope,
			RedirectAttributes redirect) {
		return FormSubmission.handle(errors, FORM, () -> {
			Training training = this.trainings.plan(form, scope);
			redirect.addFlashAttribute("flash", "training.planned");
			return "redirect:/diklat/" + training.getId();
		});
	}

	@GetMapping("/{id}/ubah")
	@ForCoordinators
	String edit(@PathVariable UUID id, AreaScope scope, Model model) {
		Training training = this.trainings.managed(id, scope);
		model.addAttribute("training", training);
		model.addAttribute("form", TrainingForm.of(training));
		return FORM;
	}

	@PostMapping("/{id}/ubah")
	@ForCoordinators
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") TrainingForm form, BindingResult errors,
			AreaScope scope, Model model, RedirectAttributes redirect) {
		model.addAttribute("training", this.trainings.managed(id, scope));
		return FormSubmission.handle(errors, FORM, () -> {
			this.trainings.change(id, form, scope);
			redirect.addFlashAttribute("flash", "training.changed");
			return "redirect:/diklat/" + id;
		}, () -> TrainingForm.of(this.trainings.managed(id, scope)));
	}

	@PostMapping("/{id}/batal")
	@ForCoordinators
	String cancel(@PathVariable UUID id, @RequestParam(required = false) String reason, AreaScope scope,
			RedirectAttributes redirect) {
		FlashAnswer.of(redirect, "training.cancelled",
				() -> this.trainings.cancel(id, FlashAnswer.written(reason), scope));
		return "redirect:/diklat/" + id;
	}

}
