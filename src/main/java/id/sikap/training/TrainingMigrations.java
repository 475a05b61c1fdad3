package id.sikap.training;

import id.sikap.support.ReferenceList;
import org.flywaydb.core.api.migration.JavaMigration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TrainingMigrations {

	@Bean
	JavaMigration loadTrainingTopics() {
		return new ReferenceList("46", "load training topics", "training-topics.csv",
				"code,position,name,english_name,indicators", """
						insert into training_topic (code, position, name, english_name, indicators)
						select code, position::smallint, name, english_name, string_to_array(indicators, ' ') from list
						""");
	}

}
