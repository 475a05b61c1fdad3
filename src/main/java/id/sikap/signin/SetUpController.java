package id.sikap.signin;

import java.util.Map;
import java.util.stream.Collectors;

import id.sikap.account.AccountService;
import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.support.FormSubmission;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;
import jakarta.validation.Valid;

import org.springframework.security.crypto.password.PasswordEncoder;
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

/**
 * The first administrator of an empty installation.
 */
@Controller
@RequestMapping("/mulai/{secret}")
class SetUpController {

	private static final String FORM = "signin/set-up";

	private final SetUpLink link;

	private final AccountService accounts;

	private final AreaService areas;

	private final PasswordEncoder encoder;

	SetUpController(SetUpLink link, AccountService accounts, AreaService areas, PasswordEncoder encoder) {
		this.link = link;
		this.accounts = accounts;
		this.areas = areas;
		this.encoder = encoder;
	}

	@ModelAttribute
	void checkLink(@PathVariable String secret) {
		if (!this.link.isValid(secret)) {
			throw new NotFoundException();
		}
	}

	@ModelAttribute("regencies")
	Map<String, String> regencies() {
		return this.areas.all(AreaLevel.REGENCY).stream().collect(Collectors.toMap(Area::code, Area::name));
	}

	@GetMapping
	String blank(Model model) {
		model.addAttribute("form", new SetUpForm());
		return FORM;
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") SetUpForm form, BindingResult errors,
			RedirectAttributes redirect) {
		return FormSubmission.handle(errors, FORM, () -> {
			if (this.areas.find(form.areaCode).filter((area) -> area.level() == AreaLevel.REGENCY).isEmpty()) {
				throw RuleViolation.of("areaCode", "account.error.area");
			}
			NewPassword.check(form.username, form.password, form.repeated);
			this.accounts.createFirstAdministrator(form.username, form.displayName, form.areaCode,
					this.encoder.encode(form.password));
			this.link.spend();
			redirect.addFlashAttribute("flash", "signin.activated");
			return "redirect:/masuk";
		});
	}

}
