package id.sikap.phone;

import id.sikap.account.ForEveryone;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The way from the phone's page to the ordinary sign-in and back: the page itself asks
 * for no account, so nothing would lead there.
 */
@Controller
@ForEveryone
class PhoneSignInController {

	@GetMapping("/lapangan/masuk")
	String signedIn() {
		return "redirect:/lapangan";
	}

}
