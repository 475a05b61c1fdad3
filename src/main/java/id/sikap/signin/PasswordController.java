package id.sikap.signin;

import id.sikap.account.ForEveryone;
import id.sikap.account.SignedInAccount;
import id.sikap.support.FormSubmission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Setting a password: with the code from a slip, or in place of the present one.
 */
@Controller
class PasswordController {

	private static final String ACTIVATION = "signin/activation";

	private static final String CHANGE = "signin/password";

	private final PasswordService passwords;

	PasswordController(PasswordService passwords) {
		this.passwords = passwords;
	}

	@GetMapping("/aktivasi")
	String activation(Model model) {
		model.addAttribute("form", new ActivationForm());
		return ACTIVATION;
	}

	@PostMapping("/aktivasi")
	ModelAndView activate(@Valid @ModelAttribute("form") ActivationForm form, BindingResult errors,
			HttpServletRequest request, RedirectAttributes redirect) {
		return FormSubmission.handle(errors, ACTIVATION, () -> {
			this.passwords.activate(form, request.getRemoteAddr());
			redirect.addFlashAttribute("flash", "signin.activated");
			return "redirect:/masuk";
		});
	}

	@GetMapping("/kata-sandi")
	@ForEveryone
	String password(Model model) {
		model.addAttribute("form", new OwnPasswordForm());
		return CHANGE;
	}

	@PostMapping("/kata-sandi")
	@ForEveryone
	ModelAndView change(@Valid @ModelAttribute("form") OwnPasswordForm form, BindingResult errors, SignedInAccount me,
			HttpServletRequest request, RedirectAttributes redirect) {
		return FormSubmission.handle(errors, CHANGE, () -> {
			this.passwords.change(me, form, request.getRemoteAddr());
			redirect.addFlashAttribute("flash", "signin.passwordChanged");
			return "redirect:/masuk";
		});
	}

}
