package id.sikap.topic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForRegencyCoordinators;
import id.sikap.support.FormSubmission;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/p2k2/modul")
@ForRegencyCoordinators
class TopicChangeController {

	private static final String LIST = "redirect:/p2k2/modul";

	private final TopicService topics;

	private final TopicCatalogue catalogue;

	private final Clock clock;

	TopicChangeController(TopicService topics, TopicCatalogue catalogue, Clock clock) {
		this.topics = topics;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	@ModelAttribute("modules")
	List<ModuleOption> modules(AreaScope scope) {
		return this.topics.modules(scope);
	}

	@ModelAttribute("categories")
	List<String> categories() {
		return this.catalogue.siksCategories(LocalDate.now(this.clock));
	}

	@GetMapping("/sesi-baru")
	String blankTopic(Model model) {
		TopicForm form = new TopicForm();
		form.validFrom = LocalDate.now(this.clock);
		model.addAttribute("topic", form);
		return "topic/form";
	}

	@PostMapping
	ModelAndView addTopic(@Valid @ModelAttribute("topic") TopicForm form, BindingResult errors, AreaScope scope,
			RedirectAttributes redirect) {
		return FormSubmission.handle(errors, "topic/form", () -> {
			this.topics.addTopic(form, scope);
			redirect.addFlashAttribute("flash", "topic.added");
			return LIST;
		});
	}

	@GetMapping("/modul-baru")
	String blankModule(Model model) {
		ModuleForm form = new ModuleForm();
		form.validFrom = LocalDate.now(this.clock);
		model.addAttribute("module", form);
		return "topic/module-form";
	}

	@PostMapping("/modul-baru")
	ModelAndView addModule(@Valid @ModelAttribute("module") ModuleForm form, BindingResult errors, AreaScope scope,
			RedirectAttributes redirect) {
		return FormSubmission.handle(errors, "topic/module-form", () -> {
			this.topics.addModule(form, scope);
			redirect.addFlashAttribute("flash", "topic.moduleAdded");
			return "redirect:/p2k2/modul/sesi-baru";
		});
	}

	@GetMapping("/{id}/akhir")
	String blankRetirement(@PathVariable UUID id, AreaScope scope, Model model) {
		model.addAttribute("topic", this.topics.get(id, scope));
		RetirementForm form = new RetirementForm();
		form.lastDay = LocalDate.now(this.clock);
		model.addAttribute("retirement", form);
		return "topic/retirement";
	}

	@PostMapping("/{id}/akhir")
	ModelAndView retire(@PathVariable UUID id, @Valid @ModelAttribute("retirement") RetirementForm form,
			BindingResult errors, AreaScope scope, Model model, RedirectAttributes redirect) {
		model.addAttribute("topic", this.topics.get(id, scope));
		return FormSubmission.handle(errors, "topic/retirement", () -> {
			this.topics.retire(id, form.lastDay, scope);
			redirect.addFlashAttribute("flash", "topic.retired");
			return LIST;
		});
	}

	@PostMapping("/{id}/akhir/batal")
	String takeBackRetirement(@PathVariable UUID id, AreaScope scope, RedirectAttributes redirect) {
		this.topics.takeBackRetirement(id, scope);
		redirect.addFlashAttribute("flash", "topic.retirementTakenBack");
		return LIST;
	}

}
