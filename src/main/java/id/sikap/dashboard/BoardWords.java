package id.sikap.dashboard;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

import id.sikap.area.Area;
import id.sikap.area.AreaService;
import id.sikap.capacity.UnitRow;
import id.sikap.chart.Tile;
import id.sikap.chart.TileMap;
import id.sikap.coverage.CoverageRow;
import id.sikap.coverage.GroupMonthFilter;
import id.sikap.support.Formats;

import org.springframework.stereotype.Component;

/**
 * Months in the reader's language, and the addresses behind the figures.
 */
@Component
class BoardWords implements Standing.MonthWords {

	private final Formats formats;

	private final AreaService areas;

	BoardWords(Formats formats, AreaService areas) {
		this.formats = formats;
		this.areas = areas;
	}

	@Override
	public String brief(YearMonth month) {
		return this.formats.shortMonth(month);
	}

	@Override
	public String full(YearMonth month) {
		return this.formats.month(month);
	}

	String linkTo(Area area, YearMonth month) {
		return "/wilayah/" + area.code() + "?bulan=" + month;
	}

	/** What stands behind a row: the next level down; for nobody's groups their list. */
	String linkDown(RowKind kind, CoverageRow row, Area within, YearMonth month) {
		if (row.key() == null) {
			return "/p2k2/capaian?bulan=" + month + "&" + areaParameter(within.code()) + "pendamping="
					+ GroupMonthFilter.NO_COMPANION;
		}
		return switch (kind) {
			case SUBDISTRICT, VILLAGE -> "/wilayah/" + row.key() + "?bulan=" + month;
			case COMPANION -> "/pendamping/" + row.key() + "/capaian?bulan=" + month;
			case GROUP -> "/kelompok/" + row.key();
		};
	}

	/** "kecamatan=35.14.01&" or "desa=...&"; nothing for a regency. */
	static String areaParameter(String areaCode) {
		return (areaCode.length() > 8) ? "desa=" + areaCode + "&"
				: (areaCode.length() > 5) ? "kecamatan=" + areaCode + "&" : "";
	}

	/** Kecamatan in their places; those without a place on the map are in the table. */
	TileMap map(BoardTable table, Measure measure) {
		List<Tile> tiles = table.lines()
			.stream()
			.filter((line) -> this.areas.get(line.figures().key()).tileColumn() != null)
			.map((line) -> tile(line, measure))
			.toList();
		return new TileMap(tiles);
	}

	/** As {@link #map}, of the index of capacity. */
	TileMap map(CapacityBoard capacity) {
		return new TileMap(capacity.view()
			.units()
			.stream()
			.filter((row) -> this.areas.get(row.unit().key()).tileColumn() != null)
			.map((row) -> tile(row, capacity.view().month()))
			.toList());
	}

	private Tile tile(UnitRow row, YearMonth month) {
		Area area = this.areas.get(row.unit().key());
		BigDecimal index = row.figure(id.sikap.score.Measure.COMPOSITE).figure().index();
		return new Tile(area.tileColumn(), area.tileRow(), area.name(), this.formats.decimal(index, 0),
				Measure.CAPACITY.level(index), "/kapasitas/kecamatan/" + area.code() + "?bulan=" + month);
	}

	private Tile tile(BoardLine line, Measure measure) {
		Area area = this.areas.get(line.figures().key());
		Ratio ratio = measure.of(line.figures());
		return new Tile(area.tileColumn(), area.tileRow(), area.name(), this.formats.decimal(ratio.percent(), 0),
				measure.level(ratio.percent()), line.href());
	}

}
