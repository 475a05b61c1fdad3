package id.sikap.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.account.ForReaders;
import id.sikap.support.FormSubmission;
import jakarta.validation.Valid;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.web.SortDefault;
import org.springframework.http.ResponseEntity;
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
@RequestMapping("/sistem-sosial/kebijakan")
class PolicyController {

	private static final String FORM = "policy/form";

	private final PolicyService policies;

	private final PolicyPage page;

	PolicyController(PolicyService policies, PolicyPage page) {
		this.policies = policies;
		this.page = page;
	}

	@GetMapping
	@ForReaders
	String list(PolicyFilter filter, AreaScope scope,
			@SortDefault(sort = "terbit", direction = Direction.DESC) Pageable pageable, Model model) {
		model.addAttribute("filter", filter);
		model.addAttribute("page", this.policies.list(filter, scope, pageable));
		model.addAttribute("coordinator", scope.wholeArea());
		model.addAttribute("villages", this.page.villages(scope));
		model.addAttribute("states", PolicyState.values());
		model.addAttribute("supports", PolicySupport.values());
		model.addAttribute("answers", PolicyFilter.Answers.values());
		return "policy/list";
	}

	@GetMapping("/{id}")
	@ForReaders
	String show(@PathVariable UUID id, AreaScope scope, Model model) {
		model.addAttribute("form", new QuestionForm());
		return this.page.show(id, scope, model);
	}

	@GetMapping("/{id}/berkas")
	@ForReaders
	ResponseEntity<byte[]> file(@PathVariable UUID id, AreaScope scope) {
		return this.policies.content(id, scope).response();
	}

	@GetMapping("/baru")
	@ForCoordinators
	String blank(AreaScope scope, Model model) {
		PolicyForm form = new PolicyForm();
		form.areaCode = scope.areaCode();
		model.addAttribute("form", form);
		choices(form, null, scope, model);
		return FORM;
	}

	@PostMapping
	@ForCoordinators
	ModelAndView create(@Valid @ModelAttribute("form") PolicyForm form, BindingResult errors, AreaScope scope,
			Model model, RedirectAttributes redirect) {
		choices(form, null, scope, model);
		return FormSubmission.handle(errors, FORM, () -> {
			Policy policy = this.policies.create(form, scope);
			redirect.addFlashAttribute("flash", "policy.created");
			return "redirect:/sistem-sosial/kebijakan/" + policy.getId();
		});
	}

	@GetMapping("/{id}/ubah")
	@ForCoordinators
	String edit(@PathVariable UUID id, AreaScope scope, Model model) {
		Policy policy = this.policies.kept(id, scope);
		PolicyForm form = PolicyForm.of(policy);
		model.addAttribute("form", form);
		choices(form, policy, scope, model);
		return FORM;
	}

	@PostMapping("/{id}/ubah")
	@ForCoordinators
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") PolicyForm form, BindingResult errors,
			AreaScope scope, Model model, RedirectAttributes redirect) {
		choices(form, this.policies.kept(id, scope), scope, model);
		return FormSubmission.handle(errors, FORM, () -> {
			this.policies.change(id, form, scope);
			redirect.addFlashAttribute("flash", "policy.changed");
			return "redirect:/sistem-sosial/kebijakan/" + id;
		}, () -> PolicyForm.of(this.policies.kept(id, scope)));
	}

	private void choices(PolicyForm form, Policy policy, AreaScope scope, Model model) {
		this.page.choices(model, scope);
		model.addAttribute("policy", policy);
		model.addAttribute("files",
				this.policies.file(form.fileId, (policy == null) ? null : policy.getFileId(), scope));
		Map<UUID, String> older = new LinkedHashMap<>();
		List<PolicySummary> others = this.policies.replaceable(scope);
		others.stream()
			.filter((other) -> policy == null || !other.id().equals(policy.getId()))
			.forEach((other) -> older.put(other.id(), other.number() + " · " + other.title()));
		model.addAttribute("older", older);
	}

}
