package id.sikap.companion;

import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The full NIK of a companion, for a purpose that is written down.
 */
@Controller
@ForCoordinators
class CompanionNumberController {

	private final CompanionService companions;

	CompanionNumberController(CompanionService companions) {
		this.companions = companions;
	}

	@PostMapping("/pendamping/{id}/nomor")
	String reveal(@PathVariable UUID id, @RequestParam(required = false) String purpose, AreaScope scope, Model model,
			RedirectAttributes redirect) {
		if (purpose == null || purpose.length() < 5) {
			redirect.addFlashAttribute("flashWarning", "number.error.purpose");
			return "redirect:/pendamping/" + id;
		}
		model.addAttribute("companion", this.companions.get(id, scope));
		model.addAttribute("nik", this.companions.revealNik(id, purpose, scope));
		return "companion/number";
	}

}
