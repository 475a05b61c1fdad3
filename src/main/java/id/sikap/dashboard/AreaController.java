package id.sikap.dashboard;

import java.time.YearMonth;
import java.util.List;

import id.sikap.account.AreaScope;
import id.sikap.account.ForReaders;
import id.sikap.area.Area;
import id.sikap.support.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The way down: regency, kecamatan, village; and all figures of an area in one table.
 */
@Controller
@RequestMapping("/wilayah/{code}")
@ForReaders
class AreaController {

	private final BoardService boards;

	private final BoardPage page;

	AreaController(BoardService boards, BoardPage page) {
		this.boards = boards;
		this.page = page;
	}

	@GetMapping
	String board(@PathVariable String code, @RequestParam(required = false) YearMonth bulan,
			@RequestParam(required = false) Measure peta, AreaScope scope, Model model) {
		return this.page.show(this.boards.admit(code, scope), bulan, peta, scope, model);
	}

	/**
	 * The year that led to the month, which the board's page puts in place of the month
	 * alone.
	 */
	@GetMapping("/capaian")
	String year(@PathVariable String code, @RequestParam(required = false) YearMonth bulan, AreaScope scope,
			Model model) {
		return this.page.year(this.boards.admit(code, scope), bulan, scope, model);
	}

	/** Every figure, row by row, with what they add up to. */
	@GetMapping("/rincian")
	String details(@PathVariable String code, @RequestParam(required = false) YearMonth bulan,
			@RequestParam(required = false) RowKind per, AreaScope scope, Model model) {
		Area area = this.boards.admit(code, scope);
		List<RowKind> kinds = RowKind.within(area.level()).stream().filter((kind) -> kind.isShownTo(scope)).toList();
		RowKind kind = (per != null) ? per : kinds.stream().findFirst().orElseThrow(NotFoundException::new);
		if (!kinds.contains(kind)) {
			throw new NotFoundException();
		}
		YearMonth month = this.page.month(bulan, model);
		model.addAttribute("area", area);
		model.addAttribute("path", this.page.pathTo(area, scope));
		model.addAttribute("kinds", kinds);
		model.addAttribute("kind", kind);
		model.addAttribute("acts", scope.wholeArea());
		model.addAttribute("details", this.boards.details(kind, area, month, scope));
		return "dashboard/details";
	}

}
