package id.sikap.assessment;

import java.util.Set;

import id.sikap.account.AreaScope;
import id.sikap.account.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who scores himself or proposes: a companion for himself and for a village that he
 * serves, a kecamatan coordinator for his team.
 */
@Repository
class Proposers {

	private final JdbcClient jdbc;

	Proposers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	boolean mayPropose(SheetRow row, AreaScope scope) {
		return switch (row.level()) {
			case INDIVIDUAL -> Duties.isSelf(row.companionId(), scope);
			case ORGANISATIONAL ->
				scope.account().has(Role.SUBDISTRICT_COORDINATOR) && scope.coversArea(row.subdistrictCode());
			case SOCIAL_SYSTEM -> serves(scope.groupIds(), row.unit());
		};
	}

	private boolean serves(Set<?> groups, String village) {
		return !groups.isEmpty() && this.jdbc
			.sql("select exists (select from household_group where id in (:groups) and village_code = :village)")
			.param("groups", groups)
			.param("village", village)
			.query(Boolean.class)
			.single();
	}

}
