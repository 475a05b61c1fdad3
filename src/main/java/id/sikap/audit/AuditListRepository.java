package id.sikap.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.sikap.account.AreaScope;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuditListRepository {

	private final JdbcClient jdbc;

	private final Clock clock;

	AuditListRepository(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Newest first. Not counted: an audit has millions of lines, and nobody pages to the
	 * last.
	 */
	Slice<AuditEntry> find(AuditFilter filter, AreaScope scope, Pageable page) {
		Map<String, Object> parameters = new HashMap<>(scope.parameters());
		StringBuilder where = new StringBuilder(
				" where (e.area_code >= :scopeFrom and e.area_code < :scopeTo or e.area_code is null and (e.account_id is null"
						+ " or a.area_code >= :scopeFrom and a.area_code < :scopeTo))");
		add(where, parameters, " and a.display_name ilike :name", "name", like(filter.q()));
		add(where, parameters, " and e.action = :action", "action",
				(filter.tindakan() == null) ? null : filter.tindakan().name());
		add(where, parameters, " and e.subject = :subject", "subject", filter.jenis());
		add(where, parameters, " and e.subject_id = :row", "row", filter.baris());
		add(where, parameters, " and e.at >= :from", "from",
				(filter.dari() == null) ? null : OffsetDateTime.from(filter.dari().atStartOfDay(this.clock.getZone())));
		add(where, parameters, " and e.at < :to", "to", (filter.sampai() == null) ? null
				: OffsetDateTime.from(filter.sampai().plusDays(1).atStartOfDay(this.clock.getZone())));
		List<AuditEntry> rows = this.jdbc
			.sql("""
					select e.id, e.at, a.display_name account_name, e.action, e.subject, e.subject_id, e.area_code,
					       e.changes::text changes, e.purpose
					from audit_entry e left join account a on a.id = e.account_id
					""" + where + " order by e.at desc, e.id limit " + (page.getPageSize() + 1) + " offset "
					+ page.getOffset())
			.params(parameters)
			.query(AuditEntry.class)
			.list();
		boolean more = rows.size() > page.getPageSize();
		return new SliceImpl<>(more ? rows.subList(0, page.getPageSize()) : rows, page, more);
	}

	private static String like(String text) {
		return (text == null) ? null : "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
	}

	private static void add(StringBuilder where, Map<String, Object> parameters, String condition, String name,
			Object value) {
		if (value != null) {
			where.append(condition);
			parameters.put(name, value);
		}
	}

}
