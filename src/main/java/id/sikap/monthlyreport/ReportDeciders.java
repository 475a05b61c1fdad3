package id.sikap.monthlyreport;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.Role;
import id.sikap.companion.Companion;
import id.sikap.support.RuleViolation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who accepts a report or sends it back: the kecamatan coordinator or the regency's; the
 * regency's alone where the companion coordinates a kecamatan himself; never who wrote it
 * (CAPACITY, "The monthly round").
 */
@Component
class ReportDeciders {

	private final JdbcClient jdbc;

	ReportDeciders(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	boolean mayDecide(Companion companion, AreaScope scope) {
		return scope.wholeArea() && scope.coversArea(companion.getSubdistrictCode())
				&& refusal(companion.getId(), scope) == null;
	}

	/**
	 * For a coordinator of the area.
	 * @throws RuleViolation when he may not decide on this companion's reports
	 */
	void check(UUID companionId, AreaScope scope) {
		RuleViolation refusal = refusal(companionId, scope);
		if (refusal != null) {
			throw refusal;
		}
	}

	private RuleViolation refusal(UUID companionId, AreaScope scope) {
		if (companionId.equals(scope.account().companionId())) {
			return RuleViolation.general("monthlyreport.error.own");
		}
		return (scope.account().has(Role.REGENCY_COORDINATOR) || !isCoordinator(companionId)) ? null
				: RuleViolation.general("monthlyreport.error.regencyOnly");
	}

	private boolean isCoordinator(UUID companionId) {
		return this.jdbc.sql("""
				select exists (select from account
				where companion_id = :companion and 'SUBDISTRICT_COORDINATOR' = any(roles))
				""").param("companion", companionId).query(Boolean.class).single();
	}

	/** Who submitted the versions and decided on them. */
	Map<UUID, String> names(List<MonthlyReportVersion> versions) {
		Set<UUID> accounts = new HashSet<>();
		for (MonthlyReportVersion version : versions) {
			accounts.add(version.getSubmittedBy());
			if (version.getDecidedBy() != null) {
				accounts.add(version.getDecidedBy());
			}
		}
		Map<UUID, String> names = new HashMap<>();
		if (!accounts.isEmpty()) {
			this.jdbc.sql("select id, display_name from account where id in (:ids)")
				.param("ids", accounts)
				.query((row, number) -> names.put(row.getObject("id", UUID.class), row.getString("display_name")))
				.list();
		}
		return names;
	}

}
