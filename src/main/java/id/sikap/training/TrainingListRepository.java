package id.sikap.training;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.support.NameSearch;
import id.sikap.support.SortableColumns;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class TrainingListRepository {

	private static final SortableColumns COLUMNS = SortableColumns.of("t.id", "mulai", "t.starts_on", "judul",
			"t.title", "jenis", "t.kind", "wilayah", "t.area_code", "jp", "training_hours(t.day_hours)", "peserta",
			"p.invited");

	private static final String SELECT = """
			select t.id, t.kind, t.title, t.area_code, t.mode, t.place, t.organiser, t.starts_on, t.ends_on,
			       training_hours(t.day_hours) hours, t.capacity, t.cancelled_at is not null cancelled,
			       p.invited, p.confirmed, p.attended, p.waiting, p.own_state
			from training t
			cross join lateral (
			  select count(*) filter (where p.state in ('INVITED', 'CONFIRMED', 'ATTENDED', 'ABSENT')) invited,
			         count(*) filter (where p.state = 'CONFIRMED') confirmed,
			         count(*) filter (where p.state = 'ATTENDED') attended,
			         count(*) filter (where p.state = 'WAITING') waiting,
			         max(p.state) filter (where p.companion_id = cast(:scopeCompanion as uuid)) own_state
			  from training_participant p where p.training_id = t.id
			) p
			where\s""";

	private final JdbcClient jdbc;

	TrainingListRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<TrainingSummary> find(TrainingFilter filter, LocalDate today, AreaScope scope, Pageable page) {
		Map<String, Object> parameters = parameters(filter, today, scope);
		String where = where(filter, scope);
		long total = this.jdbc.sql("select count(*) from training t where " + where)
			.params(parameters)
			.query(Long.class)
			.single();
		List<TrainingSummary> rows = (total == 0) ? List.of()
				: this.jdbc.sql(SELECT + where + COLUMNS.orderAndPage(page))
					.params(parameters)
					.query(TrainingSummary.class)
					.list();
		return new PageImpl<>(rows, page, total);
	}

	/** All rows of the list, for its export; to be closed. */
	Stream<TrainingSummary> stream(TrainingFilter filter, LocalDate today, AreaScope scope, Sort sort) {
		StatementSpec statement = this.jdbc.sql(SELECT + where(filter, scope) + COLUMNS.orderBy(sort));
		return statement.params(parameters(filter, today, scope)).query(TrainingSummary.class).stream();
	}

	/** Those that companions may still be invited to, the next first. */
	List<TrainingSummary> open(LocalDate today, AreaScope scope) {
		return this.jdbc.sql(SELECT + """
				t.registered_for is null and t.cancelled_at is null and t.ends_on >= :today
				  and t.area_code >= :scopeFrom and t.area_code < :scopeTo
				order by t.starts_on, t.title, t.id limit 200
				""").params(scope.parameters()).param("today", today).query(TrainingSummary.class).list();
	}

	private static String where(TrainingFilter filter, AreaScope scope) {
		StringBuilder sql = new StringBuilder(TrainingAccess.condition(scope));
		if (filter.q() != null) {
			sql.append(" and (t.title ilike :like or t.organiser ilike :like)");
		}
		if (filter.jenis() != null) {
			sql.append(" and t.kind = :kind");
		}
		if (filter.kecamatan() != null) {
			sql.append(" and t.area_code = :area");
		}
		if (filter.topik() != null) {
			sql.append(" and :topic = any (t.topic_codes)");
		}
		return sql.append(switch (filter.waktu()) {
			case UPCOMING -> " and t.ends_on >= :today and t.cancelled_at is null";
			case PAST -> " and (t.ends_on < :today or t.cancelled_at is not null)";
			case ALL -> "";
		}).toString();
	}

	private static Map<String, Object> parameters(TrainingFilter filter, LocalDate today, AreaScope scope) {
		Map<String, Object> parameters = new HashMap<>(scope.parameters());
		parameters.put("like", NameSearch.contains(filter.q()));
		parameters.put("kind", (filter.jenis() == null) ? null : filter.jenis().name());
		parameters.put("area", filter.kecamatan());
		parameters.put("topic", filter.topik());
		parameters.put("today", today);
		return parameters;
	}

}
