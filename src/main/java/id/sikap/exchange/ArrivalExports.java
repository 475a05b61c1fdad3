package id.sikap.exchange;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

import id.sikap.account.AreaScope;
import id.sikap.area.AreaService;
import id.sikap.arrival.ArrivalFilter;
import id.sikap.arrival.ArrivalService;
import id.sikap.support.Formats;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/**
 * The list of what came from phones as xlsx.
 */
@Service
class ArrivalExports {

	private final ArrivalService arrivals;

	private final AreaService areas;

	private final Formats formats;

	private final ListSheet sheets;

	ArrivalExports(ArrivalService arrivals, AreaService areas, Formats formats, ListSheet sheets) {
		this.arrivals = arrivals;
		this.areas = areas;
		this.formats = formats;
		this.sheets = sheets;
	}

	void arrivals(ArrivalFilter filter, AreaScope scope, Sort sort, OutputStream out) {
		this.sheets.write(out, "arrival.title",
				List.of("arrival.receivedAt", "arrival.finishedAt", "arrival.skew", "arrival.kind", "p2k2.heldOn",
						"p2k2.groupId", "arrival.area", "p2k2.companion", "p2k2.photoIds", "arrival.state.LATE",
						"arrival.state.DOUBLE", "arrival.broughtBy"),
				(sheet) -> this.arrivals.each(filter, scope, sort,
						(row) -> sheet.row(Arrays.asList(this.formats.moment(row.receivedAt()),
								this.formats.moment(row.finishedAt()),
								(row.skewMillis() == null) ? null : row.skewMillis() / 60_000,
								this.sheets.words("arrival.kind." + row.kind()), row.heldOn(), row.groupName(),
								this.areas.name(row.areaCode()), row.companionName(), row.photos(), yes(row.late()),
								yes(row.possibleDouble()), row.broughtBy()))));
	}

	private String yes(boolean so) {
		return so ? this.sheets.words("arrival.yes") : null;
	}

}
