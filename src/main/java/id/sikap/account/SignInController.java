package id.sikap.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInController {

	@GetMapping("/masuk")
	String signIn() {
		return "account/sign-in";
	}

}
