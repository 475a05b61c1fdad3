package id.sikap.exchange;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

import id.sikap.account.AreaScope;
import id.sikap.area.AreaService;
import id.sikap.capacity.AreaView;
import id.sikap.capacity.CapacityFilter;
import id.sikap.capacity.CapacityService;
import id.sikap.capacity.UnitRow;
import id.sikap.development.GoalFilter;
import id.sikap.development.GoalService;
import id.sikap.score.Measure;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/**
 * Capacity as the pages list it. Scores have two places, half up, as they are shown; a
 * missing one is an empty cell.
 */
@Service
class CapacityExports {

	private final CapacityService capacity;

	private final GoalService goals;

	private final AreaService areas;

	private final ListSheet sheets;

	CapacityExports(CapacityService capacity, GoalService goals, AreaService areas, ListSheet sheets) {
		this.capacity = capacity;
		this.goals = goals;
		this.areas = areas;
		this.sheets = sheets;
	}

	AreaView regency(YearMonth month, CapacityFilter filter, AreaScope scope, Sort sort) {
		return this.capacity.regency(scope.regencyCode(), month, filter, sort, scope);
	}

	AreaView subdistrict(String code, YearMonth month, AreaScope scope, Sort sort) {
		return this.capacity.subdistrict(code, month, sort, scope);
	}

	void subdistricts(AreaView view, OutputStream out) {
		this.sheets.write(out, "capacity.title",
				List.of("companion.subdistrictCode", "capacity.measure.INDIVIDUAL", "capacity.measure.WILLINGNESS",
						"capacity.measure.COMPETENCE", "capacity.measure.ORGANISATIONAL",
						"capacity.measure.SOCIAL_SYSTEM", "capacity.measure.COMPOSITE", "capacity.weakestLevel",
						"capacity.pressure"),
				(sheet) -> view.subdistricts()
					.forEach((row) -> sheet.row(Arrays.asList(row.name(), shown(row, Measure.INDIVIDUAL),
							shown(row, Measure.WILLINGNESS), shown(row, Measure.COMPETENCE),
							shown(row, Measure.ORGANISATIONAL), shown(row, Measure.SOCIAL_SYSTEM),
							shown(row, Measure.COMPOSITE), weakest(row), pressure(row)))));
	}

	void companions(AreaView view, OutputStream out) {
		this.sheets.write(out, "capacity.title",
				List.of("companion.name", "capacity.measure.WILLINGNESS", "capacity.measure.COMPETENCE",
						"capacity.measure.INDIVIDUAL", "capacity.measure.ORGANISATIONAL",
						"capacity.measure.SOCIAL_SYSTEM", "capacity.measure.COMPOSITE", "capacity.weakestLevel",
						"capacity.pressure"),
				(sheet) -> view.companions()
					.forEach((row) -> sheet.row(Arrays.asList(row.name(), shown(row, Measure.WILLINGNESS),
							shown(row, Measure.COMPETENCE), shown(row, Measure.INDIVIDUAL),
							shown(row, Measure.ORGANISATIONAL), shown(row, Measure.SOCIAL_SYSTEM),
							shown(row, Measure.COMPOSITE), weakest(row), pressure(row)))));
	}

	void goals(GoalFilter filter, AreaScope scope, Sort sort, OutputStream out) {
		this.sheets.write(out, "development.plans",
				List.of("companion.name", "companion.subdistrictCode", "capacity.indicator", "development.goal",
						"development.action", "development.due", "development.state", "development.effect"),
				(sheet) -> this.goals.each(filter, scope, sort,
						(row) -> sheet.row(Arrays.asList(row.companionName(), this.areas.name(row.subdistrictCode()),
								row.indicator(), row.goal(), this.sheets.words("development.action." + row.action()),
								row.dueOn(), this.sheets.words("development.state." + row.state()), row.effect()))));
	}

	private static BigDecimal shown(UnitRow row, Measure measure) {
		BigDecimal score = row.score(measure);
		return (score != null) ? score.setScale(2, RoundingMode.HALF_UP) : null;
	}

	private static BigDecimal pressure(UnitRow row) {
		return row.pressure().value().setScale(1, RoundingMode.HALF_UP);
	}

	private String weakest(UnitRow row) {
		return (row.weakest() != null) ? this.sheets.words("level." + row.weakest().tone()) : null;
	}

}
