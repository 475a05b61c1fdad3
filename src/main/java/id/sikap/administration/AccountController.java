package id.sikap.administration;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.Account;
import id.sikap.account.AccountService;
import id.sikap.account.AccountService.Issued;
import id.sikap.account.AreaScope;
import id.sikap.account.ForAdministration;
import id.sikap.account.Role;
import id.sikap.support.FormSubmission;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/akun")
@ForAdministration
class AccountController {

	private static final String FORM = "account/form";

	private final AccountDirectory directory;

	private final AccountService accounts;

	AccountController(AccountDirectory directory, AccountService accounts) {
		this.directory = directory;
		this.accounts = accounts;
	}

	@ModelAttribute("areas")
	Map<String, String> areas(AreaScope scope) {
		return this.directory.areaOptions(scope);
	}

	@ModelAttribute("roles")
	List<Role> roles(AreaScope scope) {
		return this.directory.grantableRoles(scope);
	}

	@GetMapping
	String list(AccountFilter filter, AreaScope scope, Pageable page, Model model) {
		model.addAttribute("filter", filter);
		model.addAttribute("page", this.directory.list(filter, scope, page));
		model.addAttribute("allRoles", Role.values());
		model.addAttribute("states", AccountSummary.State.values());
		return "account/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, AreaScope scope, Model model) {
		model.addAttribute("account", this.accounts.get(id, scope));
		return "account/show";
	}

	@GetMapping("/baru")
	String blank(AreaScope scope, Model model) {
		model.addAttribute("companions", this.directory.companionOptions(null, scope));
		model.addAttribute("form", new AccountForm());
		return FORM;
	}

	/**
	 * The slip is the answer itself: the code in it is kept nowhere, so there is no
	 * address to show it again.
	 */
	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") AccountForm form, BindingResult errors, AreaScope scope,
			Model model) {
		model.addAttribute("companions", this.directory.companionOptions(null, scope));
		return FormSubmission.handle(errors, FORM, () -> {
			Issued issued = this.directory.create(form, scope);
			model.addAttribute("slips", List.of(issued));
			return "account/slips";
		});
	}

	@GetMapping("/{id}/ubah")
	String edit(@PathVariable UUID id, AreaScope scope, Model model) {
		Account account = this.accounts.get(id, scope);
		model.addAttribute("account", account);
		model.addAttribute("companions", this.directory.companionOptions(account, scope));
		model.addAttribute("form", AccountForm.of(account));
		return FORM;
	}

	@PostMapping("/{id}/ubah")
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") AccountForm form, BindingResult errors,
			AreaScope scope, Model model, RedirectAttributes redirect) {
		Account account = this.accounts.get(id, scope);
		model.addAttribute("account", account);
		model.addAttribute("companions", this.directory.companionOptions(account, scope));
		return FormSubmission.handle(errors, FORM, () -> {
			this.directory.change(id, form, scope);
			redirect.addFlashAttribute("flash", "account.changed");
			return "redirect:/akun/" + id;
		}, () -> AccountForm.of(this.accounts.get(id, scope)));
	}

}
