package id.sikap.household;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ComponentRuleRepository {

	private final JdbcClient jdbc;

	ComponentRuleRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The rules in force on a day. */
	ComponentRules on(LocalDate day) {
		Map<ComponentCategory, ComponentRules.Rule> rules = this.jdbc.sql("""
				select distinct on (category) category, most_per_family, yearly_amount
				from component_rule where valid_from <= :day order by category, valid_from desc
				""")
			.param("day", day)
			.query(ComponentRules.Rule.class)
			.stream()
			.collect(Collectors.toMap(ComponentRules.Rule::category, Function.identity()));
		int limit = this.jdbc
			.sql("select components from component_limit where valid_from <= :day order by valid_from desc limit 1")
			.param("day", day)
			.query(Integer.class)
			.single();
		return new ComponentRules(rules, limit);
	}

}
