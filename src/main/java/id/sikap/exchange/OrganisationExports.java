package id.sikap.exchange;

import java.io.OutputStream;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

import id.sikap.account.AreaScope;
import id.sikap.area.AreaService;
import id.sikap.supervision.SupervisionFilter;
import id.sikap.supervision.SupervisionListService;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/**
 * The lists of supervisions, resources and coordination meetings as xlsx.
 */
@Service
class OrganisationExports {

	private final SupervisionListService supervisions;

	private final AreaService areas;

	private final ListSheet sheets;

	OrganisationExports(SupervisionListService supervisions, AreaService areas, ListSheet sheets) {
		this.supervisions = supervisions;
		this.areas = areas;
		this.sheets = sheets;
	}

	/**
	 * @param month null for the running one
	 */
	void supervisions(SupervisionFilter filter, YearMonth month, AreaScope scope, Sort sort, OutputStream out) {
		this.sheets
			.write(out, "supervision.title",
					List.of("supervision.companionId", "companion.subdistrictCode", "supervision.thisMonth",
							"supervision.heldOn", "supervision.manner", "supervision.supervisor", "supervision.I5",
							"supervision.I6", "supervision.answer", "supervision.before"),
					(sheet) -> this.supervisions
						.each(filter, month, scope, sort,
								(row) -> sheet.row(Arrays.asList(row.companionName(),
										this.areas.name(row.subdistrictCode()), row.supervisions(), row.heldOn(),
										row.isSupervised() ? this.sheets.words("supervision.manner." + row.manner())
												: null,
										row.supervisorName(), row.teachingScore(), row.socialScore(),
										answer(row.isSupervised(), row.read()), row.before()))));
	}

	private String answer(boolean supervised, boolean read) {
		return supervised ? this.sheets.words(read ? "supervision.read" : "supervision.unread") : null;
	}

}
