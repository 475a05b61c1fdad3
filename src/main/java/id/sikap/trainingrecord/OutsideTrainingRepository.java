package id.sikap.trainingrecord;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.sikap.account.AreaScope;
import id.sikap.support.SortableColumns;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OutsideTrainingRepository {

	/** What waits comes first. */
	private static final SortableColumns COLUMNS = SortableColumns.of("p.id desc", "status",
			"case when p.state = 'REGISTERED' then 0 else 1 end", "nama", "c.name", "kecamatan", "p.subdistrict_code",
			"judul", "t.title", "mulai", "t.starts_on", "jp", "hours");

	private static final String SELECT = """
			select p.id, p.companion_id, c.name, p.subdistrict_code, t.kind, t.title, t.organiser, t.starts_on, t.ends_on,
			       training_hours(t.day_hours) hours, p.certificate_number, p.certificate_to,
			       p.certificate_file_id is not null file, p.state, p.reason, p.invited_at,
			       p.companion_id is not distinct from cast(:own as uuid) own
			""";

	private static final String FROM = """
			from training t
			join training_participant p on p.training_id = t.id
			join companion c on c.id = p.companion_id
			where t.registered_for is not null and\s""";

	private final JdbcClient jdbc;

	OutsideTrainingRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<OutsideTraining> find(OutsideFilter filter, AreaScope scope, Pageable page) {
		Map<String, Object> parameters = new HashMap<>(scope.parameters());
		parameters.put("own", scope.account().companionId());
		parameters.put("subdistrict", filter.kecamatan());
		parameters.put("state", (filter.status() == null) ? null : filter.status().name());
		String from = FROM + scope.condition("p.subdistrict_code", null, "p.companion_id")
				+ ((filter.kecamatan() == null) ? "" : " and p.subdistrict_code = :subdistrict")
				+ ((filter.status() == null) ? "" : " and p.state = :state");
		long total = this.jdbc.sql("select count(*) " + from).params(parameters).query(Long.class).single();
		List<OutsideTraining> rows = (total == 0) ? List.of()
				: this.jdbc.sql(SELECT + from + COLUMNS.orderAndPage(page))
					.params(parameters)
					.query(OutsideTraining.class)
					.list();
		return new PageImpl<>(rows, page, total);
	}

}
