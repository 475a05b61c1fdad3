package id.sikap.barriertype;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.sikap.support.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BarrierTypeRepository {

	private final JdbcClient jdbc;

	BarrierTypeRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** As one regency sees them: SIKAP's and its own, by code. */
	List<BarrierType> all(String regencyCode) {
		return this.jdbc
			.sql("""
					select id, code, parent_code, name, definition, capacity_level, array_to_string(indicator_codes, ' ') indicators,
					       regency_code, valid_from, valid_to last_day, version
					from barrier_type where regency_code is null or regency_code = :regency
					order by regency_code nulls first, length(code), code
					""")
			.param("regency", regencyCode)
			.query(BarrierType.class)
			.list();
	}

	/**
	 * The number is the next that the regency has not given yet.
	 * @return the code
	 */
	String add(BarrierTypeForm form, String regencyCode) {
		return this.jdbc
			.sql("""
					insert into barrier_type (id, regency_code, code, parent_code, name, definition, capacity_level, indicator_codes,
					                          origin, valid_from)
					select :id, :regency, :prefix || (1 + coalesce(max(substr(code, 3)::integer), 0)), :parent, :name, :definition,
					       :level, string_to_array(:indicators, ' '), 'REGENCY', :from
					from barrier_type where regency_code = :regency
					returning code
					""")
			.param("id", Ids.next())
			.param("regency", regencyCode)
			.param("prefix", BarrierType.OWN_PREFIX)
			.param("parent", form.parentCode)
			.param("name", form.name)
			.param("definition", form.definition)
			.param("level", form.capacityLevel.name())
			.param("indicators", form.indicators())
			.param("from", form.validFrom)
			.query(String.class)
			.single();
	}

	/**
	 * @return whether the row still had that version
	 */
	boolean change(UUID id, BarrierTypeForm form) {
		return this.jdbc
			.sql("""
					update barrier_type set name = :name, definition = :definition, parent_code = :parent, capacity_level = :level,
					  indicator_codes = string_to_array(:indicators, ' '), version = version + 1
					where id = :id and version = :version
					""")
			.param("id", id)
			.param("parent", form.parentCode)
			.param("name", form.name)
			.param("definition", form.definition)
			.param("level", form.capacityLevel.name())
			.param("indicators", form.indicators())
			.param("version", form.version)
			.update() == 1;
	}

	/**
	 * @param lastDay null for no end
	 */
	void end(UUID id, LocalDate lastDay) {
		this.jdbc.sql("update barrier_type set valid_to = cast(:lastDay as date), version = version + 1 where id = :id")
			.param("id", id)
			.param("lastDay", lastDay)
			.update();
	}

}
