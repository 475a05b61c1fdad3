package id.sikap.barriertype;

import java.time.Clock;
import java.time.LocalDate;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/hambatan/jenis")
@ForFieldStaff
class BarrierTypeController {

	private final BarrierTypeCatalogue catalogue;

	private final Clock clock;

	BarrierTypeController(BarrierTypeCatalogue catalogue, Clock clock) {
		this.catalogue = catalogue;
		this.clock = clock;
	}

	@GetMapping
	String list(AreaScope scope, Model model) {
		model.addAttribute("groups", this.catalogue.groups(scope.regencyCode()));
		model.addAttribute("count", this.catalogue.all(scope.regencyCode()).size());
		model.addAttribute("today", LocalDate.now(this.clock));
		return "barrierType/list";
	}

}
