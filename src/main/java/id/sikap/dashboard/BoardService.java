package id.sikap.dashboard;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import id.sikap.account.AreaScope;
import id.sikap.account.Role;
import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.capacity.CapacityOverviewService;
import id.sikap.chart.TileMap;
import id.sikap.coverage.CoverageMonth;
import id.sikap.coverage.CoverageRow;
import id.sikap.coverage.CoverageService;
import id.sikap.support.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the board of an area together: at most nine statements, however many months are
 * stored.
 */
@Service
@Transactional(readOnly = true)
class BoardService {

	private static final int MONTHS = 12;

	private static final int DAYS_AHEAD = 7;

	/** So few kecamatan leave room for their villages on a regency's board. */
	private static final int FEW = 3;

	private final CoverageService coverage;

	private final AgendaService agenda;

	private final NeedsService needs;

	private final CapacityOverviewService capacity;

	private final AreaService areas;

	private final BoardWords words;

	BoardService(CoverageService coverage, AgendaService agenda, NeedsService needs, CapacityOverviewService capacity,
			AreaService areas, BoardWords words) {
		this.coverage = coverage;
		this.agenda = agenda;
		this.needs = needs;
		this.capacity = capacity;
		this.areas = areas;
		this.words = words;
	}

	/**
	 * @throws NotFoundException when there is no such area, or the reader does not see it
	 * as a whole
	 */
	Area admit(String areaCode, AreaScope scope) {
		boolean reads = scope.wholeArea() || scope.account().has(Role.VIEWER);
		if (!reads || !scope.coversArea(areaCode)) {
			throw new NotFoundException();
		}
		return this.areas.get(areaCode);
	}

	/**
	 * @param areaCode admitted to the reader's scope by {@link #admit}
	 * @param measure of the map, null for the one that says most
	 */
	Board board(String areaCode, YearMonth month, Measure measure, AreaScope scope) {
		Area area = this.areas.get(areaCode);
		List<BoardTable> tables = new ArrayList<>();
		for (RowKind kind : kinds(area, scope)) {
			tables.add(table(kind, area, month, scope));
		}
		if (area.level() == AreaLevel.REGENCY && tables.get(0).withFigures() <= FEW) {
			tables.add(table(RowKind.VILLAGE, area, month, scope));
		}
		CoverageRow whole = whole(area, tables, month, scope);
		boolean acts = scope.wholeArea();
		CapacityBoard capacity = capacity(area, month, scope);
		Measure shown = shown(measure, capacity);
		List<CoverageMonth> months = tables.isEmpty() ? this.coverage.trend(areaCode, null, month, 2, scope)
				: tables.get(0).months();
		return new Board(area, months.get(1), whole.companions(), whole.activeHouseholds(), Standings.of(months),
				capacity, shown, map(area, tables, capacity, shown), tables,
				acts ? this.needs.counts(area, month, scope.account()) : null,
				acts ? this.agenda.upcoming(areaCode, DAYS_AHEAD, scope) : List.<AgendaDay>of());
	}

	/**
	 * The month with the year that led to it. Counting a regency's year takes as long as
	 * all the rest of the board, so the page asks for it by itself.
	 * @param areaCode admitted to the reader's scope by {@link #admit}
	 */
	Standings year(String areaCode, YearMonth month, AreaScope scope) {
		Area area = this.areas.get(areaCode);
		return Standings.of(this.coverage.trend(areaCode, null, month, MONTHS, scope), this.words,
				(shown) -> this.words.linkTo(area, shown));
	}

	private static List<RowKind> kinds(Area area, AreaScope scope) {
		return RowKind.onBoard(area.level()).stream().filter((kind) -> kind.isShownTo(scope)).toList();
	}

	private BoardTable table(RowKind kind, Area area, YearMonth month, AreaScope scope) {
		return BoardTable.of(kind, month, rows(kind, area.code(), month, scope),
				this.coverage.groupsAndMarks(kind.level(), area.code(), month.minusMonths(1), scope),
				(row) -> this.words.linkDown(kind, row, area, month));
	}

	Details details(RowKind kind, Area area, YearMonth month, AreaScope scope) {
		List<BoardLine> lines = rows(kind, area.code(), month, scope).stream()
			.map((row) -> new BoardLine(row, null, this.words.linkDown(kind, row, area, month)))
			.toList();
		return new Details(lines, this.coverage.total(area.code(), null, month, scope));
	}

	private List<CoverageRow> rows(RowKind kind, String areaCode, YearMonth month, AreaScope scope) {
		return switch (kind) {
			case SUBDISTRICT -> this.coverage.bySubdistrict(areaCode, month, scope);
			case VILLAGE -> this.coverage.byVillage(areaCode, month, scope);
			case COMPANION -> this.coverage.byCompanion(areaCode, month, scope);
			case GROUP -> this.coverage.byGroup(areaCode, month, scope);
		};
	}

	private CapacityBoard capacity(Area area, YearMonth month, AreaScope scope) {
		boolean scored = area.level() == AreaLevel.REGENCY || area.level() == AreaLevel.SUBDISTRICT;
		return (!scored) ? null
				: this.capacity.latest(area, month, scope)
					.map((overview) -> CapacityBoard.of(overview, area.level()))
					.orElse(null);
	}

	private static Measure shown(Measure wanted, CapacityBoard capacity) {
		if (capacity == null) {
			return (wanted == null || wanted == Measure.CAPACITY) ? Measure.COVERAGE : wanted;
		}
		return (wanted == null) ? Measure.CAPACITY : wanted;
	}

	private TileMap map(Area area, List<BoardTable> tables, CapacityBoard capacity, Measure measure) {
		if (area.level() != AreaLevel.REGENCY) {
			return null;
		}
		return (measure == Measure.CAPACITY) ? this.words.map(capacity) : this.words.map(tables.get(0), measure);
	}

	/** What the tables add up to; villages alone do not, a companion serves several. */
	private CoverageRow whole(Area area, List<BoardTable> tables, YearMonth month, AreaScope scope) {
		return tables.stream()
			.filter((table) -> table.kind() == RowKind.SUBDISTRICT || table.kind() == RowKind.COMPANION)
			.findFirst()
			.map(BoardTable::companionsAndHouseholds)
			.orElseGet(() -> this.coverage.total(area.code(), null, month, scope));
	}

}
