package id.sikap.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import id.sikap.area.AreaService;
import id.sikap.support.MonthRange;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What the board's page needs, whether it is the first page or a step on the way down.
 */
@Component
class BoardPage {

	static final String VIEW = "dashboard/board";

	private final BoardService boards;

	private final AreaService areas;

	private final Clock clock;

	BoardPage(BoardService boards, AreaService areas, Clock clock) {
		this.boards = boards;
		this.areas = areas;
		this.clock = clock;
	}

	/**
	 * @param month as it stands in the address, null for the running one
	 * @param measure of the map, null for the one that says most
	 */
	String show(Area area, YearMonth month, Measure measure, AreaScope scope, Model model) {
		YearMonth chosen = month(month, model);
		Board board = this.boards.board(area.code(), chosen, measure, scope);
		model.addAttribute("board", board);
		model.addAttribute("standings", board.standings());
		model.addAttribute("measures", (board.capacity() != null) ? Measure.values() : Measure.OF_SESSIONS);
		model.addAttribute("path", pathTo(area, scope));
		model.addAttribute("acts", scope.wholeArea());
		model.addAttribute("details", RowKind.within(area.level()).stream().anyMatch((kind) -> kind.isShownTo(scope)));
		model.addAttribute("areaQuery", BoardWords.areaParameter(area.code()));
		return VIEW;
	}

	/**
	 * Coverage and attendance of the month with the year before it, a part of the page.
	 */
	String year(Area area, YearMonth month, AreaScope scope, Model model) {
		YearMonth chosen = month(month, model);
		model.addAttribute("standings", this.boards.year(area.code(), chosen, scope));
		model.addAttribute("acts", scope.wholeArea());
		model.addAttribute("areaQuery", BoardWords.areaParameter(area.code()));
		return "dashboard/month :: standings";
	}

	/** The month of a page and what its picker offers. */
	YearMonth month(YearMonth wanted, Model model) {
		MonthRange range = MonthRange.until(0, this.clock);
		YearMonth month = range.choose(wanted, range.last());
		model.addAttribute("month", month);
		model.addAttribute("first", range.first());
		model.addAttribute("last", range.last());
		model.addAttribute("today", LocalDate.now(this.clock));
		return month;
	}

	/** From the account's own area down to this one. */
	List<Area> pathTo(Area area, AreaScope scope) {
		List<Area> path = new ArrayList<>();
		for (Area step = area; step != null && scope.coversArea(step.code()); step = parent(step)) {
			path.add(0, step);
		}
		return path;
	}

	private Area parent(Area area) {
		return (area.parentCode() == null) ? null : this.areas.find(area.parentCode()).orElse(null);
	}

}
