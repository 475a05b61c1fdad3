package id.sikap.group;

import java.time.LocalDate;
import java.util.List;

import id.sikap.account.AreaScope;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GroupListRepository {

	private final JdbcClient jdbc;

	GroupListRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The groups that are open on the day, by village and name.
	 * @param areaCode null for all of the scope
	 */
	List<GroupOption> options(String areaCode, LocalDate day, AreaScope scope) {
		return this.jdbc
			.sql("""
					select g.id, g.name, g.village_code from household_group g
					where (g.closed_on is null or g.closed_on >= :day) and %s %s
					order by g.village_code, g.normalised_name
					""".formatted(scope.condition("g.village_code", "g.id", null),
					(areaCode == null) ? "" : "and g.village_code >= :area and g.village_code < :areaEnd"))
			.param("day", day)
			.param("area", areaCode)
			.param("areaEnd", areaCode + "/")
			.params(scope.parameters())
			.query(GroupOption.class)
			.list();
	}

}
