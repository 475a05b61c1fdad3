package id.sikap.topic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/p2k2/modul")
@ForFieldStaff
class TopicController {

	private final TopicCatalogue catalogue;

	private final Clock clock;

	TopicController(TopicCatalogue catalogue, Clock clock) {
		this.catalogue = catalogue;
		this.clock = clock;
	}

	@GetMapping
	String list(AreaScope scope, Model model) {
		List<TopicModule> modules = this.catalogue.modules(scope.regencyCode());
		model.addAttribute("modules", modules);
		model.addAttribute("count", modules.stream().mapToInt((module) -> module.topics().size()).sum());
		model.addAttribute("today", LocalDate.now(this.clock));
		return "topic/list";
	}

}
