package id.sikap.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import id.sikap.area.AreaService;
import id.sikap.identity.NumberVault;
import id.sikap.topic.TopicCatalogue;
import org.flywaydb.core.Flyway;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty database, whole or not at all. Like a migration it works as the owner of
 * the tables.
 */
@Service
@Profile("demo")
class DemoService {

	static final String PASSWORD = "sikap-demo";

	/** Any number; two first starts on one database wait for each other on it. */
	private static final long LOCK = 0x51CA9;

	private final JdbcTemplate owner;

	private final TransactionTemplate transaction;

	private final AreaService areas;

	private final TopicCatalogue topics;

	private final NumberVault vault;

	private final PasswordEncoder passwords;

	private final Clock clock;

	private final DemoSize size;

	DemoService(Flyway flyway, AreaService areas, TopicCatalogue topics, NumberVault vault, PasswordEncoder passwords,
			Clock clock, @Value("${sikap.demo.size:kecamatan}") String size) {
		DataSource owned = flyway.getConfiguration().getDataSource();
		this.owner = new JdbcTemplate(owned);
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(owned));
		this.areas = areas;
		this.topics = topics;
		this.vault = vault;
		this.passwords = passwords;
		this.clock = clock;
		this.size = DemoSize.parse(size);
	}

	/**
	 * @return whether there was no account yet, and so something to do
	 */
	boolean fill() {
		Timeline timeline = Timeline.of(this.clock);
		List<RegencyPlan> plans = this.size.plans(this.areas);
		DemoGenerator generator = new DemoGenerator(timeline,
				new Topics(this.topics.on(timeline.today(), plans.get(0).regency().code())), this.vault::protect,
				this.passwords.encode(PASSWORD));
		boolean filled = Boolean.TRUE.equals(this.transaction.execute((status) -> fillIfEmpty(plans, generator)));
		if (filled) {
			this.areas.reload();
		}
		return filled;
	}

	/** Statistics of what the closing of the months has stored, as after the copying. */
	void analyze() {
		this.owner.execute("analyze capacity_month, capacity_unit, capacity_score");
	}

	private boolean fillIfEmpty(List<RegencyPlan> plans, DemoGenerator generator) {
		this.owner.query("select pg_advisory_xact_lock(?)", (row) -> {
		}, LOCK);
		if (Boolean.TRUE.equals(this.owner.queryForObject("select exists (select from account)", Boolean.class))) {
			return false;
		}
		new BulkLoad(this.owner).around(() -> this.owner.execute((ConnectionCallback<Void>) (connection) -> {
			copy(plans, generator, connection);
			return null;
		}));
		this.owner.execute(MonthlyReportGenerator.GROUPS);
		return true;
	}

	private static void copy(List<RegencyPlan> plans, DemoGenerator generator, Connection connection)
			throws SQLException {
		try (CopySink sink = new CopySink(connection)) {
			generator.generate(plans, sink);
		}
	}

}
