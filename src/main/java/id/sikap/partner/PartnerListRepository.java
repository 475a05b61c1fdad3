package id.sikap.partner;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.support.NameSearch;
import id.sikap.support.SortableColumns;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PartnerListRepository {

	private static final SortableColumns COLUMNS = SortableColumns.of("l.id", "nama", "l.name", "jenis", "l.kind",
			"wilayah", "l.area_code", "perjanjian", "l.agreement_to", "kegiatan", "l.activities");

	private static final String LIST = """
			from (
			  select p.id, p.kind, p.name, p.area_code, p.contact_name, p.contact_position,
			         case when :fieldStaff then p.contact_phone end contact_phone, p.agreement_number, p.agreement_on,
			         p.agreement_to, p.inactive_since, a.activities, a.last_activity_on,
			         case when p.agreement_on is null then 'NONE' when p.agreement_to < :today then 'ENDED'
			              when p.agreement_to <= :notice then 'EXPIRING' else 'IN_FORCE' end agreement
			  from partner p
			  cross join lateral (
			    select count(*) filter (where x.held_on > :yearAgo) activities, max(x.held_on) last_activity_on
			    from partner_activity x where x.partner_id = p.id and x.cancelled_at is null) a
			  where %s
			) l where true
			""";

	private final JdbcClient jdbc;

	PartnerListRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<PartnerSummary> find(PartnerFilter filter, LocalDate today, AreaScope scope, Pageable page) {
		Map<String, Object> parameters = parameters(filter, today, scope);
		String from = from(filter, scope);
		long total = this.jdbc.sql("select count(*) " + from).params(parameters).query(Long.class).single();
		List<PartnerSummary> rows = (total == 0) ? List.of()
				: this.jdbc.sql("select l.* " + from + COLUMNS.orderAndPage(page))
					.params(parameters)
					.query(PartnerSummary.class)
					.list();
		return new PageImpl<>(rows, page, total);
	}

	/** All rows of the list, for its export; to be closed. */
	Stream<PartnerSummary> stream(PartnerFilter filter, LocalDate today, AreaScope scope, Sort sort) {
		return this.jdbc.sql("select l.* " + from(filter, scope) + COLUMNS.orderBy(sort))
			.params(parameters(filter, today, scope))
			.query(PartnerSummary.class)
			.stream();
	}

	/** Active ones that serve a kecamatan, one of its villages, or the whole regency. */
	List<PartnerOption> options(String subdistrictCode, AreaScope scope) {
		return this.jdbc
			.sql("select p.id, p.kind, p.name from partner p where " + scope.readingCondition("p.area_code") + """
					 and p.inactive_since is null and left(p.area_code, 8) in (:subdistrict, left(:subdistrict, 5))
					order by p.kind, p.name, p.id
					""")
			.params(scope.parameters())
			.param("subdistrict", subdistrictCode)
			.query(PartnerOption.class)
			.list();
	}

	private static String from(PartnerFilter filter, AreaScope scope) {
		String where = scope.readingCondition("p.area_code");
		if (filter.q() != null) {
			where += " and (p.name ilike :contains or p.contact_name ilike :contains)";
		}
		if (filter.jenis() != null) {
			where += " and p.kind = :kind";
		}
		if (filter.kecamatan() != null) {
			where += " and left(p.area_code, 8) = :subdistrict";
		}
		if (filter.desa() != null) {
			where += " and p.area_code in (:village, left(:village, 8), left(:village, 5))";
		}
		where += switch (filter.status()) {
			case ACTIVE -> " and p.inactive_since is null";
			case INACTIVE -> " and p.inactive_since is not null";
			case ALL -> "";
		};
		return LIST.formatted(where) + ((filter.perjanjian() != null) ? " and l.agreement = :agreement" : "");
	}

	private static Map<String, Object> parameters(PartnerFilter filter, LocalDate today, AreaScope scope) {
		Map<String, Object> parameters = new HashMap<>(scope.parameters());
		parameters.put("contains", NameSearch.contains(filter.q()));
		parameters.put("kind", (filter.jenis() == null) ? null : filter.jenis().name());
		parameters.put("subdistrict", filter.kecamatan());
		parameters.put("village", filter.desa());
		parameters.put("agreement", (filter.perjanjian() == null) ? null : filter.perjanjian().name());
		parameters.put("today", today);
		parameters.put("notice", today.plusDays(AgreementState.NOTICE_DAYS));
		parameters.put("yearAgo", today.minusYears(1));
		parameters.put("fieldStaff", PartnerService.isFieldStaff(scope));
		return parameters;
	}

	/** What was done with one, the latest first, with what was recorded in error. */
	List<PartnerActivityView> activities(UUID partnerId, AreaScope scope) {
		return this.jdbc.sql("""
				select x.id, x.village_code, x.held_on, x.what, x.participants, x.people, x.result, x.cancel_reason,
				       a.display_name recorded_by, %s keeper
				from partner_activity x join account a on a.id = x.recorded_by
				where x.partner_id = :partner
				order by x.cancelled_at is not null, x.held_on desc, x.id desc
				""".formatted(scope.condition("x.village_code", null, "x.companion_id")))
			.params(scope.parameters())
			.param("partner", partnerId)
			.query(PartnerActivityView.class)
			.list();
	}

}
