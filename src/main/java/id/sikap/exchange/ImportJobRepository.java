package id.sikap.exchange;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import id.sikap.account.AreaScope;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ImportJobRepository {

	private static final String SELECT = """
			select j.*, a.display_name account_name, exists (select from import_file f where f.job_id = j.id) has_file
			from import_job j join account a on a.id = j.account_id
			""";

	private final JdbcClient jdbc;

	ImportJobRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void create(UUID id, UUID accountId, String areaCode, SheetKind kind, String fileName, int fileBytes, int rows,
			Instant now, Instant keptUntil) {
		this.jdbc
			.sql("""
					insert into import_job (id, account_id, area_code, kind, file_name, file_bytes, state, total, created_at, kept_until)
					values (:id, :account, :area, :kind, :name, :bytes, 'CHECKING', :rows, :now, :until)
					""")
			.param("id", id)
			.param("account", accountId)
			.param("area", areaCode)
			.param("kind", kind.name())
			.param("name", fileName)
			.param("bytes", fileBytes)
			.param("rows", rows)
			.param("now", Timestamp.from(now))
			.param("until", Timestamp.from(keptUntil))
			.update();
	}

	Optional<ImportJob> find(UUID id) {
		return this.jdbc.sql(SELECT + " where j.id = :id").param("id", id).query(ImportJob.class).optional();
	}

	Page<ImportJob> list(AreaScope scope, Pageable page) {
		String where = " where " + scope.condition("j.area_code", null, null);
		long count = this.jdbc.sql("select count(*) from import_job j" + where)
			.params(scope.parameters())
			.query(Long.class)
			.single();
		List<ImportJob> jobs = this.jdbc
			.sql(SELECT + where + " order by j.created_at desc, j.id limit " + page.getPageSize() + " offset "
					+ page.getOffset())
			.params(scope.parameters())
			.query(ImportJob.class)
			.list();
		return new PageImpl<>(jobs, page, count);
	}

	/**
	 * Starts the job anew.
	 * @return the number of the start, empty when the job is not where it may be started
	 * from
	 */
	Optional<Integer> start(UUID id, ImportState next, SheetKind kind, boolean handOver, Instant keptUntil) {
		return this.jdbc
			.sql("""
					update import_job set state = :next, run = run + 1, attempts = 0, step = 'READING', done = 0, kind = :kind,
					                      hand_over = :handOver, kept_until = :until
					where id = :id and state = 'CHECKED' returning run
					""")
			.param("id", id)
			.param("next", next.name())
			.param("kind", kind.name())
			.param("handOver", handOver)
			.param("until", Timestamp.from(keptUntil))
			.query(Integer.class)
			.optional();
	}

	boolean cancel(UUID id, Instant now) {
		return this.jdbc
			.sql("update import_job set state = 'CANCELLED', finished_at = :now where id = :id and state = 'CHECKED'")
			.param("id", id)
			.param("now", Timestamp.from(now))
			.update() == 1;
	}

	Map<String, Integer> figures(UUID id) {
		Map<String, Integer> figures = new LinkedHashMap<>();
		this.jdbc.sql("select name, value from import_figure where job_id = :id and value > 0 order by name")
			.param("id", id)
			.query((row) -> {
				figures.put(row.getString("name"), row.getInt("value"));
			});
		return figures;
	}

	List<ImportSheet> sheets(UUID id) {
		return this.jdbc.sql(
				"select position, name, reading, header_row, ignored from import_sheet where job_id = :id order by position")
			.param("id", id)
			.query((row, number) -> new ImportSheet(row.getInt("position"), row.getString("name"),
					row.getString("reading"), row.getInt("header_row"),
					List.of((String[]) row.getArray("ignored").getArray())))
			.list();
	}

	/**
	 * Forgets what names persons of jobs whose time is over; their figures stay.
	 */
	void expire(Instant now) {
		for (String table : List.of("import_file", "import_problem")) {
			this.jdbc.sql("delete from " + table + " where job_id in (" + """
					select id from import_job where kept_until < :now and state not in ('CHECKING', 'IMPORTING'))
					""").param("now", Timestamp.from(now)).update();
		}
		this.jdbc.sql("update import_job set state = 'EXPIRED' where kept_until < :now and state = 'CHECKED'")
			.param("now", Timestamp.from(now))
			.update();
	}

}
