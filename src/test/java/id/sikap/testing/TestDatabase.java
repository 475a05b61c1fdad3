package id.sikap.testing;

import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The real PostgreSQL of every test: in a container where a Docker engine answers, else
 * the embedded one, both of the same major version. One server a JVM, and in it a fresh
 * database for every Spring context, which migrates it as the owner and works in it as
 * the application's role, as in production.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Logger log = LoggerFactory.getLogger(TestDatabase.class);

	private static final AtomicInteger COUNT = new AtomicInteger();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		String url = fresh();
		TestPropertyValues
			.of("spring.datasource.url=" + url, "spring.datasource.username=" + TestServer.APPLICATION,
					"spring.datasource.password=" + TestServer.PASSWORD, "spring.flyway.user=" + TestServer.OWNER,
					"spring.flyway.password=" + TestServer.PASSWORD)
			.applyTo(context);
	}

	/** The URL of a new, empty database that {@link TestServer#OWNER} owns. */
	public static String fresh() {
		return Holder.SERVER.createDatabase("sikap_" + COUNT.incrementAndGet());
	}

	/** For what only an administrator of the server may do. */
	public static void asSuperuser(String sql) {
		Holder.SERVER.execute(sql);
	}

	private static TestServer choose() {
		if (!DockerEngine.answers()) {
			log.info("Tests run on PostgreSQL 18, embedded: no Docker engine answers");
			return TestServer.embedded();
		}
		try {
			TestServer server = TestServer.inContainer();
			log.info("Tests run on PostgreSQL 18 in a container");
			return server;
		}
		catch (RuntimeException ex) {
			log.warn("Tests run on PostgreSQL 18, embedded: the Docker engine could not start a container ({})",
					ex.getMessage());
			return TestServer.embedded();
		}
	}

	private static final class Holder {

		private static final TestServer SERVER = choose();

	}

}
