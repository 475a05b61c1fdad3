package id.sikap.trainingrecord;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.support.SortableColumns;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * What companions have been trained in, and who needs it again.
 */
@Repository
class TrainingRecordRepository {

	private static final SortableColumns RECORD_COLUMNS = SortableColumns.of("p.id", "terbaru",
			"- (t.starts_on - date '2000-01-01')", "mulai", "t.starts_on", "judul", "t.title", "status", "p.state");

	private static final String RECORD = """
			select p.id, t.id training_id, t.kind, t.title, t.organiser, t.starts_on, t.ends_on,
			       training_hours_attended(t.starts_on, t.day_hours, p.attended_days) hours,
			       training_hours(t.day_hours) all_hours, p.state, p.pre_test, p.post_test, p.certificate_number,
			       p.certificate_to, p.certificate_file_id is not null file, t.registered_for is not null outside,
			       t.cancelled_at is not null cancelled
			from training_participant p join training t on t.id = p.training_id
			where p.companion_id = :companion
			""";

	private static final SortableColumns STANDING_COLUMNS = SortableColumns.of("c.id", "p2k2",
			"coalesce(h.last_p2k2, '-infinity')", "nama", "c.name", "kecamatan", "c.subdistrict_code", "sertifikat",
			"h.certified_until", "jp", "h.hours");

	private static final String STANDING = """
			select c.id, c.name, c.subdistrict_code, h.hours, h.last_p2k2, h.certified,
			       nullif(h.certified_until, 'infinity') certified_until
			""";

	private static final String STANDING_FROM = """
			from companion c
			cross join lateral (
			  select coalesce(sum(training_hours_attended(t.starts_on, t.day_hours, p.attended_days))
			           filter (where t.ends_on > :yearAgo), 0) hours,
			         max(t.ends_on) filter (where t.kind in ('DIKLAT_P2K2', 'E_LEARNING_P2K2')) last_p2k2,
			         count(p.certificate_number) > 0 certified,
			         max(coalesce(p.certificate_to, 'infinity')) filter (where p.certificate_number is not null) certified_until
			  from training_participant p join training t on t.id = p.training_id and t.cancelled_at is null
			  where p.companion_id = c.id and p.state = 'ATTENDED' and t.ends_on <= :today
			) h
			where\s""";

	private static final String NEEDS_P2K2 = "(h.last_p2k2 is null or h.last_p2k2 < :p2k2Before)";

	private static final String RUNS_OUT = "h.certified_until < :certifiedBefore";

	private final JdbcClient jdbc;

	TrainingRecordRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Of a companion whom the caller has admitted to the scope. */
	Page<TrainingRecord> record(UUID companionId, Pageable page) {
		long total = this.jdbc.sql("select count(*) from training_participant where companion_id = :companion")
			.param("companion", companionId)
			.query(Long.class)
			.single();
		return new PageImpl<>((total == 0) ? List.of()
				: this.jdbc.sql(RECORD + RECORD_COLUMNS.orderAndPage(page))
					.param("companion", companionId)
					.query(TrainingRecord.class)
					.list(),
				page, total);
	}

	Optional<TrainingStanding> standing(UUID companionId, LocalDate today) {
		return this.jdbc.sql(STANDING + STANDING_FROM + "c.id = :companion")
			.params(parameters(today))
			.param("companion", companionId)
			.query(TrainingStanding.class)
			.optional();
	}

	/** Companions in service who need a refresher. */
	Page<TrainingStanding> refreshers(RefresherFilter filter, LocalDate today, AreaScope scope, Pageable page) {
		String from = refreshersOf(filter, scope);
		Map<String, Object> parameters = parameters(filter, today, scope);
		long total = this.jdbc.sql("select count(*) " + from).params(parameters).query(Long.class).single();
		return new PageImpl<>((total == 0) ? List.of()
				: this.jdbc.sql(STANDING + from + STANDING_COLUMNS.orderAndPage(page))
					.params(parameters)
					.query(TrainingStanding.class)
					.list(),
				page, total);
	}

	/** All of them, for the export; to be closed. */
	Stream<TrainingStanding> refreshers(RefresherFilter filter, LocalDate today, AreaScope scope, Sort sort) {
		StatementSpec statement = this.jdbc
			.sql(STANDING + refreshersOf(filter, scope) + STANDING_COLUMNS.orderBy(sort));
		return statement.params(parameters(filter, today, scope)).query(TrainingStanding.class).stream();
	}

	private static String refreshersOf(RefresherFilter filter, AreaScope scope) {
		String cause = (filter.sebab() == null) ? "(" + NEEDS_P2K2 + " or " + RUNS_OUT + ")"
				: ((filter.sebab() == RefresherFilter.Cause.P2K2) ? NEEDS_P2K2 : RUNS_OUT);
		return STANDING_FROM + cause + " and " + scope.condition("c.subdistrict_code", null, null)
				+ " and c.service_from <= :today and (c.service_to is null or c.service_to >= :today)"
				+ ((filter.kecamatan() == null) ? "" : " and c.subdistrict_code = :subdistrict");
	}

	private static Map<String, Object> parameters(RefresherFilter filter, LocalDate today, AreaScope scope) {
		Map<String, Object> parameters = parameters(today);
		parameters.putAll(scope.parameters());
		parameters.put("subdistrict", filter.kecamatan());
		return parameters;
	}

	private static Map<String, Object> parameters(LocalDate today) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("today", today);
		parameters.put("yearAgo", today.minusYears(1));
		parameters.put("p2k2Before", today.minusMonths(TrainingStanding.P2K2_MONTHS));
		parameters.put("certifiedBefore", today.plusDays(TrainingStanding.CERTIFICATE_DAYS));
		return parameters;
	}

}
