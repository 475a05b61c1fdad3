package id.sikap.database;

import id.sikap.testing.SikapTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SikapTest
class ApplicationRoleTests {

	@Autowired
	private JdbcClient database;

	@Test
	void the_application_is_no_superuser_and_bypasses_no_row_security() {
		assertThat(one("""
				select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles
				where rolname = current_user""")).isEqualTo(false);
	}

	@Test
	void the_application_owns_nothing() {
		assertThat(
				one("""
						select count(*) from pg_class where relowner = (select oid from pg_roles where rolname = current_user)"""))
			.isEqualTo(0L);
		assertThat(one("""
				select count(*) from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace"""))
			.isNotEqualTo(0L);
	}

	private Object one(String sql) {
		return this.database.sql(sql).query().singleValue();
	}

}
