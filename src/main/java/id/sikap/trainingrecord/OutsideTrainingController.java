package id.sikap.trainingrecord;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.account.ForFieldStaff;
import id.sikap.area.Area;
import id.sikap.support.FormSubmission;
import id.sikap.support.NotFoundException;
import id.sikap.training.FlashAnswer;
import id.sikap.training.TrainingAreas;
import id.sikap.training.TrainingKind;
import id.sikap.training.TrainingMode;
import id.sikap.training.TrainingTopics;
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
 * Trainings taken elsewhere: companions register them, coordinators decide.
 */
@Controller
@RequestMapping("/diklat/luar")
@ForFieldStaff
class OutsideTrainingController {

	private static final String FORM = "trainingrecord/outside-form";

	private final OutsideTrainingService outside;

	private final TrainingTopics topics;

	private final TrainingAreas areas;

	OutsideTrainingController(OutsideTrainingService outside, TrainingTopics topics, TrainingAreas areas) {
		this.outside = outside;
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

	@GetMapping
	String list(OutsideFilter filter, AreaScope scope, Pageable page, Model model) {
		List<Area> subdistricts = scope.wholeArea() ? this.areas.subdistricts(scope) : List.of();
		model.addAttribute("filter", filter);
		model.addAttribute("states", OutsideFilter.State.values());
		model.addAttribute("subdistricts", subdistricts);
		model.addAttribute("coordinator", scope.wholeArea());
		model.addAttribute("companion", scope.companionId() != null);
		model.addAttribute("page", this.outside.list(filter, scope, page));
		return "trainingrecord/outside";
	}

	@GetMapping("/baru")
	String blank(AreaScope scope, Model model) {
		if (scope.companionId() == null) {
			throw new NotFoundException();
		}
		OutsideTrainingForm form = new OutsideTrainingForm();
		form.kind = TrainingKind.MANDIRI;
		model.addAttribute("form", form);
		model.addAttribute("files", List.of());
		model.addAttribute("topics", this.topics.labels());
		return FORM;
	}

	@PostMapping
	ModelAndView register(@Valid @ModelAttribute("form") OutsideTrainingForm form, BindingResult errors,
			AreaScope scope, Model model, RedirectAttributes redirect) {
		Map<String, String> labels = this.topics.labels();
		model.addAttribute("topics", labels);
		model.addAttribute("files", this.outside.files(form, scope));
		return FormSubmission.handle(errors, FORM, () -> {
			this.outside.register(form, scope);
			redirect.addFlashAttribute("flash", "training.outside.registered");
			return "redirect:/diklat/saya";
		});
	}

	@PostMapping("/{id}/terima")
	@ForCoordinators
	String confirm(@PathVariable UUID id, AreaScope scope, RedirectAttributes redirect) {
		FlashAnswer.of(redirect, "training.outside.confirmed", () -> this.outside.confirm(id, scope));
		return "redirect:/diklat/luar";
	}

	@PostMapping("/{id}/tolak")
	@ForCoordinators
	String refuse(@PathVariable UUID id, @RequestParam(required = false) String reason, AreaScope scope,
			RedirectAttributes redirect) {
		FlashAnswer.of(redirect, "training.outside.refused",
				() -> this.outside.refuse(id, FlashAnswer.written(reason), scope));
		return "redirect:/diklat/luar";
	}

}
