package id.sikap.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.companion.Companion;
import id.sikap.companion.CompanionService;
import id.sikap.coverage.CoverageService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reports that a month has, with persons; for jobs whose caller has admitted the
 * reader to the area.
 */
@Service
@Transactional(readOnly = true)
public class ReportOrders {

	private final ReportAccess access;

	private final CoverageService coverage;

	private final CompanionComparison comparison;

	private final CompanionService companions;

	ReportOrders(ReportAccess access, CoverageService coverage, CompanionComparison comparison,
			CompanionService companions) {
		this.access = access;
		this.coverage = coverage;
		this.comparison = comparison;
		this.companions = companions;
	}

	/** Of a regency and of its kecamatan with companions or groups. */
	public List<ReportOrder> ofAreas(String regencyCode, YearMonth month) {
		AreaScope scope = AreaScope.ofArea(null, regencyCode);
		Stream<ReportOrder> subdistricts = this.coverage.bySubdistrict(regencyCode, month, scope)
			.stream()
			.filter((row) -> row.companions() + row.groups() > 0)
			.map((row) -> this.access.order(ReportKind.SUBDISTRICT, row.key(), month, scope));
		return Stream.concat(Stream.of(this.access.order(ReportKind.REGENCY, regencyCode, month, scope)), subdistricts)
			.toList();
	}

	/** Of the companions who belong to a regency or kecamatan, by name. */
	public List<ReportOrder> ofCompanions(String areaCode, YearMonth month) {
		AreaScope scope = AreaScope.ofArea(null, areaCode);
		List<UUID> ids = this.comparison.belonging(areaCode, month, scope)
			.stream()
			.map((row) -> UUID.fromString(row.key()))
			.toList();
		Map<UUID, Companion> found = this.companions.all(ids, scope)
			.stream()
			.collect(Collectors.toMap(Companion::getId, Function.identity()));
		return ids.stream()
			.map(found::get)
			.filter(Objects::nonNull)
			.map((companion) -> this.access.ofCompanion(companion, month))
			.toList();
	}

}
