package id.sikap.area;

import id.sikap.support.ReferenceList;
import org.flywaydb.core.api.migration.JavaMigration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AreaMigrations {

	@Bean
	JavaMigration loadAreasOfPasuruan() {
		return new ReferenceList("3", "load areas", "areas-35.14.csv",
				"code,parent_code,name,level,tile_column,tile_row",
				"""
						insert into area (code, parent_code, name, level, tile_column, tile_row)
						select code, parent_code, name, level, tile_column::smallint, tile_row::smallint from list order by code
						""");
	}

}
