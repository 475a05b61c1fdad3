package id.sikap.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import javax.sql.DataSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What {@link EmbeddedServerLifecycleTests} starts and kills: commits one row after the
 * other, and only after each commit writes its number down outside of the database.
 */
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class })
@Import(DatabaseConfiguration.class)
class MarkingApplication {

	public static void main(String[] args) throws IOException {
		SpringApplication application = new SpringApplication(MarkingApplication.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		var context = application.run(args);
		JdbcClient database = JdbcClient.create(context.getBean(DataSource.class));
		Path marks = Path.of(context.getEnvironment().getRequiredProperty("marks"));
		long number = database.sql("select coalesce(max(number), 0) from mark").query(Long.class).single();
		while (context.isActive()) {
			database.sql("insert into mark values (?)").param(++number).update();
			Files.writeString(marks, number + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
	}

}
