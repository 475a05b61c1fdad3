package id.sikap.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who takes part in a programme, and its photos.
 */
@Repository
class ProgrammePartsRepository {

	private final JdbcClient jdbc;

	ProgrammePartsRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<TakingPart> companions(UUID programmeId) {
		return this.jdbc
			.sql("select c.id, c.name from joint_programme_companion x join companion c on c.id = x.companion_id"
					+ " where x.programme_id = :programme order by c.name, c.id")
			.param("programme", programmeId)
			.query(TakingPart.class)
			.list();
	}

	List<TakingPart> partners(UUID programmeId) {
		return this.jdbc
			.sql("select p.id, p.name from joint_programme_partner x join partner p on p.id = x.partner_id"
					+ " where x.programme_id = :programme order by p.name, p.id")
			.param("programme", programmeId)
			.query(TakingPart.class)
			.list();
	}

	List<UUID> photos(UUID programmeId) {
		return this.jdbc
			.sql("select attachment_id from joint_programme_photo where programme_id = :programme order by position")
			.param("programme", programmeId)
			.query(UUID.class)
			.list();
	}

	/** Who may take part: the companions of a kecamatan whose service has not ended. */
	List<TakingPart> candidates(String subdistrictCode, LocalDate today) {
		return this.jdbc
			.sql("select id, name from companion where subdistrict_code = :subdistrict"
					+ " and (service_to is null or service_to >= :today) order by name, id")
			.param("subdistrict", subdistrictCode)
			.param("today", today)
			.query(TakingPart.class)
			.list();
	}

	void companions(UUID programmeId, Collection<UUID> ids) {
		replace("joint_programme_companion", "companion_id", programmeId, ids);
	}

	void partners(UUID programmeId, Collection<UUID> ids) {
		replace("joint_programme_partner", "partner_id", programmeId, ids);
	}

	void photos(UUID programmeId, List<UUID> ids) {
		delete("joint_programme_photo", programmeId);
		this.jdbc
			.sql("insert into joint_programme_photo (programme_id, attachment_id, position)"
					+ " select :programme, id, n - 1 from unnest(:ids::uuid[]) with ordinality as p (id, n)")
			.param("programme", programmeId)
			.param("ids", texts(ids))
			.update();
	}

	private void replace(String table, String column, UUID programmeId, Collection<UUID> ids) {
		delete(table, programmeId);
		this.jdbc
			.sql("insert into " + table + " (programme_id, " + column
					+ ") select distinct :programme, id from unnest(:ids::uuid[]) id")
			.param("programme", programmeId)
			.param("ids", texts(ids))
			.update();
	}

	private void delete(String table, UUID programmeId) {
		this.jdbc.sql("delete from " + table + " where programme_id = :programme")
			.param("programme", programmeId)
			.update();
	}

	private static String[] texts(Collection<UUID> ids) {
		return ids.stream().map(UUID::toString).toArray(String[]::new);
	}

}
