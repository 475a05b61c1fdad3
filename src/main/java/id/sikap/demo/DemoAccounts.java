package id.sikap.demo;

import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the sign-in page offers to look around with. */
@ControllerAdvice("id.sikap.signin")
@Profile("demo")
class DemoAccounts {

	private static final List<DemoAccount> SHOWN = List.of(new DemoAccount("koordinator"), new DemoAccount("korcam"),
			new DemoAccount("pendamping"), new DemoAccount("dinsos"), new DemoAccount("admin"));

	record DemoAccount(String username) {
	}

	/** Given by the demo itself: a packaged SIKAP has no text that tells it. */
	@ModelAttribute("demoPassword")
	String demoPassword() {
		return DemoService.PASSWORD;
	}

	@ModelAttribute("demoAccounts")
	List<DemoAccount> demoAccounts() {
		return SHOWN;
	}

}
