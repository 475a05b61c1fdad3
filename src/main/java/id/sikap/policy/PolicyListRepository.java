package id.sikap.policy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
class PolicyListRepository {

	private static final SortableColumns COLUMNS = SortableColumns.of("l.id desc", "terbit", "l.issued_on", "judul",
			"l.title", "nomor", "l.number", "berlaku", "l.in_force_from", "paham",
			"l.understood::numeric / nullif(l.audience, 0)", "bertanya", "l.asking");

	/**
	 * One row a policy that the reader may see, with what those of his area have said.
	 */
	private static final String LIST = """
			select p.id, p.area_code, p.kind, p.number, p.title, p.issuer, p.issued_on, p.in_force_from, p.in_force_to,
			       p.support, cardinality(p.subdistrict_codes) subdistricts, a.audience, a.understood, a.asking,
			       a.unanswered, a.own,
			       case when p.withdrawn_at is not null then 'WITHDRAWN'
			            when exists (select from policy n where n.replaces_id = p.id and n.withdrawn_at is null
			                         and n.in_force_from <= :today) then 'REPLACED'
			            when p.in_force_to < :today then 'ENDED'
			            when p.in_force_from > :today then 'UPCOMING' else 'IN_FORCE' end state
			from policy p
			cross join lateral (
			  select count(*) audience, count(u.id) understood,
			         count(*) filter (where u.id is null and q.asked > 0) asking, coalesce(sum(q.unanswered), 0) unanswered,
			         max(case when u.id is not null then 'UNDERSTOOD' when q.asked > 0 then 'ASKED' else 'NONE' end)
			           filter (where c.id = cast(:ownCompanion as uuid)) own
			  from companion c
			  left join policy_understanding u on u.policy_id = p.id and u.companion_id = c.id
			  cross join lateral (select count(*) asked, count(*) filter (where x.answer is null) unanswered
			    from policy_question x where x.policy_id = p.id and x.companion_id = c.id) q
			  where c.subdistrict_code >= :scopeFrom and c.subdistrict_code < :scopeTo
			    and c.regency_code = p.regency_code
			    and (cardinality(p.subdistrict_codes) = 0 or c.subdistrict_code = any (p.subdistrict_codes))
			    and c.service_from <= :today and (c.service_to is null or c.service_to >= :today)
			) a
			where %s
			""";

	private final JdbcClient jdbc;

	PolicyListRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<PolicySummary> find(PolicyFilter filter, LocalDate today, AreaScope scope, Pageable page) {
		Map<String, Object> parameters = parameters(filter, today, scope);
		String from = from(filter, scope);
		long total = this.jdbc.sql("select count(*) " + from).params(parameters).query(Long.class).single();
		List<PolicySummary> rows = (total == 0) ? List.of()
				: this.jdbc.sql("select l.* " + from + COLUMNS.orderAndPage(page))
					.params(parameters)
					.query(PolicySummary.class)
					.list();
		return new PageImpl<>(rows, page, total);
	}

	/** All rows of the list, for its export; to be closed. */
	Stream<PolicySummary> stream(PolicyFilter filter, LocalDate today, AreaScope scope, Sort sort) {
		return this.jdbc.sql("select l.* " + from(filter, scope) + COLUMNS.orderBy(sort))
			.params(parameters(filter, today, scope))
			.query(PolicySummary.class)
			.stream();
	}

	Optional<PolicySummary> find(UUID id, LocalDate today, AreaScope scope) {
		return this.jdbc.sql(LIST.formatted("p.id = :id and " + scope.readingCondition("p.area_code")))
			.params(parameters(new PolicyFilter(null, null, null, null, null), today, scope))
			.param("id", id)
			.query(PolicySummary.class)
			.optional();
	}

	private static String from(PolicyFilter filter, AreaScope scope) {
		String where = scope.readingCondition("p.area_code");
		if (filter.q() != null) {
			where += " and (p.title ilike :contains or p.number ilike :contains or p.issuer ilike :contains)";
		}
		if (filter.desa() != null) {
			where += " and p.area_code in (:village, left(:village, 8), left(:village, 5))";
		}
		if (filter.dukungan() != null) {
			where += " and p.support = :support";
		}
		String answers = (filter.jawaban() == null) ? "" : switch (filter.jawaban()) {
			case QUESTIONS -> " and l.unanswered > 0";
			case INCOMPLETE -> " and l.understood < l.audience";
		};
		return "from (" + LIST.formatted(where) + ") l where "
				+ ((filter.status() == null) ? "l.state <> 'WITHDRAWN'" : "l.state = :state") + answers;
	}

	private static Map<String, Object> parameters(PolicyFilter filter, LocalDate today, AreaScope scope) {
		Map<String, Object> parameters = new HashMap<>(scope.parameters());
		parameters.put("contains", NameSearch.contains(filter.q()));
		parameters.put("village", filter.desa());
		parameters.put("support", (filter.dukungan() == null) ? null : filter.dukungan().name());
		parameters.put("state", (filter.status() == null) ? null : filter.status().name());
		parameters.put("ownCompanion", scope.companionId());
		parameters.put("today", today);
		return parameters;
	}

}
