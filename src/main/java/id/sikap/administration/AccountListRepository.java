package id.sikap.administration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.sikap.account.AreaScope;
import id.sikap.support.SortableColumns;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountListRepository {

	private static final SortableColumns COLUMNS = SortableColumns.of("a.id", "nama", "a.display_name", "pengguna",
			"a.username", "wilayah", "a.area_code", "masuk", "a.last_signed_in_at");

	private final JdbcClient jdbc;

	AccountListRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<AccountSummary> find(AccountFilter filter, AreaScope scope, Pageable page) {
		StringBuilder from = new StringBuilder(
				"from account a where a.area_code >= :scopeFrom and a.area_code < :scopeTo");
		Map<String, Object> parameters = new HashMap<>(scope.parameters());
		if (filter.q() != null) {
			from.append(" and (a.username ilike :q or a.display_name ilike :q)");
			parameters.put("q", "%" + filter.q().replaceAll("([\\\\%_])", "\\\\$1") + "%");
		}
		if (filter.peran() != null) {
			from.append(" and :role = any (a.roles)");
			parameters.put("role", filter.peran().name());
		}
		if (filter.status() != null) {
			from.append(switch (filter.status()) {
				case LOCKED -> " and a.locked_at is not null";
				case WAITING -> " and a.locked_at is null and a.password_hash is null";
				case ACTIVE -> " and a.locked_at is null and a.password_hash is not null";
			});
		}
		long total = this.jdbc.sql("select count(*) " + from).params(parameters).query(Long.class).single();
		List<AccountSummary> rows = this.jdbc
			.sql("""
					select a.id, a.username, a.display_name, a.area_code, array_to_string(a.roles, ',') role_names, a.locked_at,
					       a.password_hash is not null password_set, a.last_signed_in_at
					"""
					+ from + COLUMNS.orderAndPage(page))
			.params(parameters)
			.query(AccountSummary.class)
			.list();
		return new PageImpl<>(rows, page, total);
	}

}
