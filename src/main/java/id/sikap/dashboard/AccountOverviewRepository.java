package id.sikap.dashboard;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.sikap.account.AreaScope;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountOverviewRepository {

	private static final String COUNTS = """
			select r.role, count(distinct a.id) accounts,
			       count(distinct a.id) filter (where a.locked_at is null and a.password_hash is not null) active,
			       count(distinct a.id) filter (where a.locked_at is null and a.password_hash is null) waiting,
			       count(distinct a.id) filter (where a.locked_at is not null) locked,
			       count(distinct a.id) filter (where a.last_signed_in_at is null) never_signed_in
			from account a cross join unnest(a.roles) r (role)
			where a.area_code >= :scopeFrom and a.area_code < :scopeTo
			group by grouping sets ((), (r.role))
			order by r.role nulls first
			""";

	private final JdbcClient jdbc;

	AccountOverviewRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	AccountOverview of(AreaScope scope) {
		Map<Boolean, List<AccountOverview.Line>> lines = this.jdbc.sql(COUNTS)
			.params(scope.parameters())
			.query(AccountOverview.Line.class)
			.stream()
			.collect(Collectors.partitioningBy((line) -> line.role() == null));
		return new AccountOverview(lines.get(true).get(0), lines.get(false));
	}

}
