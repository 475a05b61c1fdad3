package id.sikap.participation;

import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.support.FormSubmission;
import id.sikap.training.Training;
import id.sikap.training.TrainingService;

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
 * The attendance sheet: a tick for each day, and both tests.
 */
@Controller
@RequestMapping("/diklat/{id}/kehadiran")
@ForCoordinators
class TrainingSheetController {

	private static final String FORM = "participation/sheet";

	private final TrainingService trainings;

	private final SheetService sheet;

	TrainingSheetController(TrainingService trainings, SheetService sheet) {
		this.trainings = trainings;
		this.sheet = sheet;
	}

	@GetMapping
	String show(@PathVariable UUID id, AreaScope scope, Pageable page, Model model) {
		Training training = this.trainings.managed(id, scope);
		Page<ParticipantRow> participants = this.sheet.page(training, scope, page);
		model.addAttribute("page", participants);
		model.addAttribute("number", participants.getNumber() + 1);
		model.addAttribute("form", SheetForm.of(participants.getContent()));
		describe(training, participants.getContent(), scope, model);
		return FORM;
	}

	@PostMapping
	ModelAndView save(@PathVariable UUID id, @ModelAttribute("form") SheetForm form, BindingResult errors,
			@RequestParam(defaultValue = "1") int hal, AreaScope scope, Model model, RedirectAttributes redirect) {
		Training training = this.trainings.managed(id, scope);
		model.addAttribute("number", hal);
		describe(training, this.sheet.lines(training, form, scope), scope, model);
		form.check(errors);
		return FormSubmission.handleRows(errors, FORM, () -> {
			redirect.addFlashAttribute("flashArguments", new Object[] { this.sheet.save(id, form, scope) });
			redirect.addFlashAttribute("flash", "training.sheet.saved");
			return "redirect:/diklat/" + id + "/kehadiran?hal=" + hal;
		}, (page) -> page.addObject("overtaken", this.sheet.overtaken(training, form, scope)));
	}

	private void describe(Training training, List<ParticipantRow> lines, AreaScope scope, Model model) {
		model.addAttribute("training", training);
		model.addAttribute("lessons", training.lessons());
		model.addAttribute("lines", lines);
		model.addAttribute("today", this.sheet.today());
		model.addAttribute("ownCompanion", scope.account().companionId());
	}

}
