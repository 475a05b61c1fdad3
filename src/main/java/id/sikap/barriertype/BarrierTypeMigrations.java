package id.sikap.barriertype;

import id.sikap.support.ReferenceList;
import org.flywaydb.core.api.migration.JavaMigration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BarrierTypeMigrations {

	@Bean
	JavaMigration loadBarrierTypes() {
		return new ReferenceList("43", "load barrier types", "barrier-types.csv",
				"code,parent_code,name,definition,capacity_level,indicator_codes,origin",
				"""
						-- the same ids everywhere, so that rows of another installation can be taken over
						insert into barrier_type (id, code, parent_code, name, definition, capacity_level, indicator_codes, origin)
						select md5('barrier_type ' || code)::uuid, code, parent_code, name, definition, capacity_level, string_to_array(indicator_codes, ' '),
						       case origin when 'ours' then 'OURS' else 'CASE_STUDY' end
						from list order by code
						""");
	}

}
