package id.sikap.exchange;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

import id.sikap.account.AreaScope;
import id.sikap.area.AreaService;
import id.sikap.barrier.BarrierFilter;
import id.sikap.barrier.BarrierService;
import id.sikap.barrier.BarrierSummary;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/**
 * The list of barriers as xlsx.
 */
@Service
class BarrierExports {

	private final BarrierService barriers;

	private final AreaService areas;

	private final ListSheet sheets;

	BarrierExports(BarrierService barriers, AreaService areas, ListSheet sheets) {
		this.barriers = barriers;
		this.areas = areas;
		this.sheets = sheets;
	}

	void barriers(BarrierFilter filter, AreaScope scope, Sort sort, OutputStream out) {
		this.sheets.write(out, "barrier.title",
				List.of("barrier.type", "barrier.place", "exchange.export.scope", "barrier.severity", "barrier.state",
						"barrier.owner", "barrier.reported.by", "barrier.dueOn", "barrier.age", "barrier.description",
						"barrier.effect"),
				(sheet) -> this.barriers.each(filter, scope, sort, (row) -> sheet.row(cells(row))));
	}

	private List<Object> cells(BarrierSummary row) {
		return Arrays.asList(row.typeCode() + " " + row.typeName(),
				(row.companionName() != null) ? row.companionName() : this.areas.name(row.areaCode()),
				this.sheets.words("barrier.scope." + row.scope()),
				this.sheets.words("barrier.severity." + row.severity()),
				this.sheets.words("barrier.state." + row.state()), owner(row), row.reportedOn(), row.dueOn(), row.age(),
				row.description(), row.outcome());
	}

	private String owner(BarrierSummary row) {
		return (row.ownerName() != null) ? row.ownerName()
				: this.sheets.words("barrier.owner." + row.ownerKind()) + " " + this.areas.name(row.ownerArea());
	}

}
