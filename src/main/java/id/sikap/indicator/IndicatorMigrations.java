package id.sikap.indicator;

import id.sikap.support.ReferenceList;
import org.flywaydb.core.api.migration.JavaMigration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IndicatorMigrations {

	@Bean
	JavaMigration loadCapacityIndicators() {
		return new ReferenceList("41", "load capacity indicators", "capacity-indicators.csv",
				"code,capacity_level,dimension,name,content,scoring,metric,rule,definition,score_1,score_2,score_3,score_4,score_5",
				"""
						insert into capacity_indicator
						  (code, level, dimension, position, name, content, measured, metric, rule, definition, anchors)
						select code, capacity_level,
						       case dimension when 'Kesanggupan' then 'WILLINGNESS' when 'Kecakapan' then 'COMPETENCE' end,
						       row_number() over (order by position('I' in code) desc, position('O' in code) desc,
						         substr(code, 2)::integer),
						       name, content, scoring = 'MEASURED', metric, rule, definition,
						       array[score_1, score_2, score_3, score_4, score_5]
						from list
						""");
	}

}
