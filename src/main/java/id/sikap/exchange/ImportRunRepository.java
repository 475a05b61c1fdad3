package id.sikap.exchange;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.sikap.exchange.SheetSurvey.SheetReading;
import id.sikap.support.IntakeCounts;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a running import writes down of itself: its attempts, how far it is, how it ended.
 */
@Repository
class ImportRunRepository {

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	ImportRunRepository(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.template = template;
	}

	/**
	 * The next attempt of a start.
	 * @return its number; empty when the job was done, started anew or dropped
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	Optional<Integer> attempt(UUID id, int run) {
		return this.jdbc.sql("""
				update import_job set attempts = attempts + 1, step = 'READING', done = 0
				where id = :id and run = :run and state in ('CHECKING', 'IMPORTING') returning attempts
				""").param("id", id).param("run", run).query(Integer.class).optional();
	}

	/**
	 * One job of a regency at a time: the next waits until this transaction ends, and
	 * also a second attempt while the first, thought dead, still lives.
	 * @return whether the job still waits for this start
	 */
	boolean lock(UUID id, int run) {
		this.jdbc
			.sql("""
					select pg_advisory_xact_lock(hashtext('sikap import'), hashtext(left(area_code, 5))) from import_job where id = :id
					""")
			.param("id", id)
			.query((row) -> {
			});
		return this.jdbc
			.sql("select count(*) from import_job where id = :id and run = :run and state in ('CHECKING', 'IMPORTING')")
			.param("id", id)
			.param("run", run)
			.query(Integer.class)
			.single() == 1;
	}

	@Transactional(propagation = Propagation.REQUIRES_NEW)
	void progress(UUID id, String step, int done) {
		this.jdbc.sql("update import_job set step = :step, done = least(:done, total) where id = :id")
			.param("id", id)
			.param("step", step)
			.param("done", done)
			.update();
	}

	void finish(UUID id, ImportState state, IntakeCounts counts, int blank, int refused, int warned, Instant now,
			Instant keptUntil) {
		this.jdbc.sql("""
				update import_job set state = :state, rows_new = :created, rows_changed = :changed, rows_same = :same,
				  rows_blank = :blank, rows_refused = :refused, rows_warned = :warned, done = total,
				  finished_at = case when :state = 'DONE' then cast(:now as timestamptz) end,
				  kept_until = :until
				where id = :id
				""")
			.param("id", id)
			.param("state", state.name())
			.param("created", counts.created())
			.param("changed", counts.changed())
			.param("same", counts.same())
			.param("blank", blank)
			.param("refused", refused)
			.param("warned", warned)
			.param("now", Timestamp.from(now))
			.param("until", Timestamp.from(keptUntil))
			.update();
		this.jdbc.sql("delete from import_figure where job_id = :id").param("id", id).update();
		counts.details()
			.forEach((name, value) -> this.jdbc.sql("insert into import_figure values (:id, :name, :value)")
				.param("id", id)
				.param("name", name)
				.param("value", value)
				.update());
	}

	@Transactional(propagation = Propagation.REQUIRES_NEW)
	void fail(UUID id, String failure, Instant now) {
		this.jdbc.sql("update import_job set state = 'FAILED', failure = :failure, finished_at = :now where id = :id")
			.param("id", id)
			.param("failure", failure)
			.param("now", Timestamp.from(now))
			.update();
	}

	void storeSheets(UUID id, List<SheetReading> sheets) {
		this.jdbc.sql("delete from import_sheet where job_id = :id").param("id", id).update();
		this.template.batchUpdate("""
				insert into import_sheet (job_id, position, name, reading, header_row, ignored)
				values (?, ?, ?, ?, ?, ?)
				""", sheets, 100, (row, sheet) -> {
			row.setObject(1, id);
			row.setInt(2, sheet.index());
			row.setString(3, sheet.name());
			row.setString(4, sheet.reading().name());
			row.setObject(5, (sheet.layout() == null) ? null : sheet.layout().headerRow());
			row.setArray(6, row.getConnection().createArrayOf("text", sheet.ignored().toArray()));
		});
	}

}
