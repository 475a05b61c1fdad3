package id.sikap.database;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Two connections to one database: Flyway's, as the owner of the tables, and the
 * application's.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	@Bean
	ApplicationRole applicationRole(JdbcConnectionDetails connection) {
		return new ApplicationRole(connection);
	}

	/** Migrations grant to {@code ${appRole}}. */
	@Bean
	FlywayConfigurationCustomizer appRolePlaceholder(ApplicationRole role) {
		return (configuration) -> {
			Map<String, String> placeholders = new HashMap<>(configuration.getPlaceholders());
			placeholders.put("appRole", role.name());
			configuration.placeholders(placeholders);
		};
	}

	@Bean
	FlywayMigrationStrategy roleBeforeMigrations(ApplicationRole role) {
		return (flyway) -> {
			role.prepare(flyway.getConfiguration().getDataSource());
			flyway.migrate();
		};
	}

	/** Where no server is given, SIKAP brings its own. */
	@Configuration(proxyBeanMethods = false)
	@Conditional(NoServerGiven.class)
	static class Embedded {

		@Bean
		EmbeddedServer embeddedServer(@Value("${sikap.database.directory:./data/postgres}") String directory) {
			return EmbeddedServer.start(Path.of(directory));
		}

		@Bean
		JdbcConnectionDetails applicationConnection(EmbeddedServer server) {
			return new EmbeddedConnections.Application(server);
		}

		@Bean
		FlywayConnectionDetails ownerConnection(EmbeddedServer server) {
			return new EmbeddedConnections.Owner(server);
		}

	}

	static class NoServerGiven implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
		}

	}

}
