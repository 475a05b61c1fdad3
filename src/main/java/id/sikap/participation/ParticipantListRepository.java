package id.sikap.participation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.support.SortableColumns;
import id.sikap.training.ParticipantState;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who is on the list of a training, as far as the scope covers them.
 */
@Repository
class ParticipantListRepository {

	private static final SortableColumns COLUMNS = SortableColumns.of("p.id", "nama", "c.name", "kecamatan",
			"p.subdistrict_code", "status", "p.state", "jp", "hours", "nilai", "p.post_test");

	private static final String SELECT = """
			select p.id, p.companion_id, c.name, p.subdistrict_code, p.state, p.reason, s.name replaced_by,
			       p.attended_days, training_hours_attended(t.starts_on, t.day_hours, p.attended_days) hours,
			       p.pre_test, p.post_test, p.certificate_number, p.certificate_to, p.version
			""";

	private static final String FROM = """
			from training_participant p
			join training t on t.id = p.training_id
			join companion c on c.id = p.companion_id
			left join companion s on s.id = p.replaced_by
			where\s""";

	private static final String OF_TRAINING = FROM + "p.training_id = :training and ";

	private static final String ON_SHEET = " and p.state in ('INVITED', 'CONFIRMED', 'ATTENDED', 'ABSENT')";

	private final JdbcClient jdbc;

	ParticipantListRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<ParticipantRow> find(UUID trainingId, ParticipantFilter filter, AreaScope scope, Pageable page) {
		String where = scope.condition("p.subdistrict_code", null, "p.companion_id")
				+ ((filter.kecamatan() == null) ? "" : " and p.subdistrict_code = :subdistrict")
				+ ((filter.status() == null) ? "" : " and p.state = :state");
		Map<String, Object> parameters = parameters(trainingId, scope);
		parameters.put("subdistrict", filter.kecamatan());
		parameters.put("state", (filter.status() == null) ? null : filter.status().name());
		return page(where, parameters, page);
	}

	/** What a companion is called to and is not over, the next one first. */
	List<Invitation> invitations(UUID companionId, LocalDate today) {
		return this.jdbc
			.sql("""
					select p.id, t.title, t.starts_on, t.ends_on, t.place, t.mode, training_hours(t.day_hours) hours, p.state,
					       p.version
					from training_participant p join training t on t.id = p.training_id
					where p.companion_id = :companion and p.state in ('WAITING', 'INVITED', 'CONFIRMED', 'DECLINED')
					  and t.ends_on >= :today and t.cancelled_at is null
					order by t.starts_on, t.title, p.id
					""")
			.param("companion", companionId)
			.param("today", today)
			.query(Invitation.class)
			.list();
	}

	/** Those of the attendance sheet, by name. */
	Page<ParticipantRow> sheet(UUID trainingId, AreaScope scope, Pageable page) {
		return page(scope.condition("p.subdistrict_code", null, null) + ON_SHEET, parameters(trainingId, scope), page);
	}

	/** The whole sheet, to print. */
	List<ParticipantRow> sheet(UUID trainingId, AreaScope scope) {
		return this.jdbc
			.sql(SELECT + OF_TRAINING + scope.condition("p.subdistrict_code", null, null) + ON_SHEET
					+ " order by p.subdistrict_code, c.name, p.id")
			.params(parameters(trainingId, scope))
			.query(ParticipantListRepository::map)
			.list();
	}

	List<ParticipantRow> rows(UUID trainingId, Collection<UUID> ids, AreaScope scope) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Map<String, Object> parameters = parameters(trainingId, scope);
		parameters.put("ids", ids);
		return this.jdbc
			.sql(SELECT + OF_TRAINING + scope.condition("p.subdistrict_code", null, "p.companion_id")
					+ " and p.id in (:ids)")
			.params(parameters)
			.query(ParticipantListRepository::map)
			.list();
	}

	/** One whom the caller has admitted. */
	ParticipantRow row(UUID id) {
		return this.jdbc.sql(SELECT + FROM + "p.id = ?").param(id).query(ParticipantListRepository::map).single();
	}

	/** How many are in which state, persons aside: everybody who sees the training. */
	Map<ParticipantState, Integer> counts(UUID trainingId) {
		Map<ParticipantState, Integer> counts = new EnumMap<>(ParticipantState.class);
		this.jdbc.sql("select state, count(*) from training_participant where training_id = :training group by state")
			.param("training", trainingId)
			.query((row) -> {
				counts.put(ParticipantState.valueOf(row.getString(1)), row.getInt(2));
			});
		return counts;
	}

	private Page<ParticipantRow> page(String where, Map<String, Object> parameters, Pageable page) {
		long total = this.jdbc.sql("select count(*) " + OF_TRAINING + where)
			.params(parameters)
			.query(Long.class)
			.single();
		List<ParticipantRow> rows = (total == 0) ? List.of()
				: this.jdbc.sql(SELECT + OF_TRAINING + where + COLUMNS.orderAndPage(page))
					.params(parameters)
					.query(ParticipantListRepository::map)
					.list();
		return new PageImpl<>(rows, page, total);
	}

	private static Map<String, Object> parameters(UUID trainingId, AreaScope scope) {
		Map<String, Object> parameters = new HashMap<>(scope.parameters());
		parameters.put("training", trainingId);
		return parameters;
	}

	private static ParticipantRow map(ResultSet row, int number) throws SQLException {
		List<LocalDate> days = Arrays.stream((Date[]) row.getArray("attended_days").getArray())
			.map(Date::toLocalDate)
			.toList();
		return new ParticipantRow(row.getObject("id", UUID.class), row.getObject("companion_id", UUID.class),
				row.getString("name"), row.getString("subdistrict_code"),
				ParticipantState.valueOf(row.getString("state")), row.getString("reason"), row.getString("replaced_by"),
				days, row.getInt("hours"), row.getBigDecimal("pre_test"), row.getBigDecimal("post_test"),
				row.getString("certificate_number"), row.getObject("certificate_to", LocalDate.class),
				row.getInt("version"));
	}

}
