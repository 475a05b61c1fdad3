package id.sikap.topic;

import id.sikap.support.ReferenceList;
import org.flywaydb.core.api.migration.JavaMigration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TopicMigrations {

	@Bean
	JavaMigration loadP2k2Modules() {
		return new ReferenceList("12", "load p2k2 modules", "p2k2-modules.csv",
				"module_code,module_name,module_short_name,session_number,running_number,session_title,siks_category",
				"""
						insert into p2k2_module (code, name, short_name)
						select distinct module_code, module_name, module_short_name from list order by module_code;
						insert into p2k2_topic (module_code, session_number, running_number, title, siks_category)
						select module_code, session_number::smallint, running_number::smallint, session_title, siks_category
						from list order by module_code, session_number::smallint
						""");
	}

}
