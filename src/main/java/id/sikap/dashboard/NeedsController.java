package id.sikap.dashboard;

import java.time.YearMonth;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.area.Area;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What waits, as texts to copy into a chat.
 */
@Controller
@ForCoordinators
class NeedsController {

	private final NeedsService needs;

	private final BoardService boards;

	private final BoardPage page;

	NeedsController(NeedsService needs, BoardService boards, BoardPage page) {
		this.needs = needs;
		this.boards = boards;
		this.page = page;
	}

	@GetMapping("/perlu")
	String texts(@RequestParam(required = false) YearMonth bulan, @RequestParam(required = false) String wilayah,
			AreaScope scope, Model model) {
		Area area = this.boards.admit((wilayah != null) ? wilayah : scope.areaCode(), scope);
		YearMonth month = this.page.month(bulan, model);
		model.addAttribute("area", area);
		model.addAttribute("path", this.page.pathTo(area, scope));
		model.addAttribute("areaQuery", BoardWords.areaParameter(area.code()));
		model.addAttribute("texts", this.needs.lines(area, month));
		return "dashboard/needs";
	}

}
