package id.sikap.signin;

import id.sikap.account.SignedInAccount;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInController {

	@GetMapping("/masuk")
	String signIn(SignedInAccount me) {
		return (me != null) ? "redirect:/" : "signin/sign-in";
	}

}
