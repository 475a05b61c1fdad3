package id.sikap.topic;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TopicRepository {

	/**
	 * As one regency sees them: its own and the ministry's, until its own last day or the
	 * ministry's.
	 */
	private static final String SELECT = """
			select t.id, t.module_code, m.name module_name, m.short_name module_short_name, t.session_number,
			       t.running_number, t.title, t.siks_category, t.regency_code, t.valid_from,
			       least(t.valid_to, r.last_day) last_day
			from p2k2_topic t
			join p2k2_module m on m.code = t.module_code
			left join p2k2_topic_retirement r on r.topic_id = t.id and r.regency_code = :regency
			where (t.regency_code is null or t.regency_code = :regency)
			""";

	private final JdbcClient jdbc;

	TopicRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<P2k2Topic> all(String regencyCode) {
		return this.jdbc.sql(SELECT + "order by t.module_code, t.session_number, t.valid_from")
			.param("regency", regencyCode)
			.query(P2k2Topic.class)
			.list();
	}

	List<P2k2Topic> find(Collection<UUID> ids, String regencyCode) {
		return ids.isEmpty() ? List.of()
				: this.jdbc.sql(SELECT + "and t.id in (:ids) order by t.module_code, t.session_number, t.valid_from")
					.param("regency", regencyCode)
					.param("ids", ids)
					.query(P2k2Topic.class)
					.list();
	}

	List<String> siksCategories(LocalDate day) {
		return this.jdbc.sql("""
				select name from p2k2_siks_category where valid_from <= :day and (valid_to is null or valid_to >= :day)
				order by position
				""").param("day", day).query(String.class).list();
	}

	/** Code and name of the modules that a regency may add topics to. */
	List<ModuleOption> modules(String regencyCode) {
		return this.jdbc.sql("""
				select code, name from p2k2_module
				where (regency_code is null or regency_code = :regency) and valid_to is null order by code
				""").param("regency", regencyCode).query(ModuleOption.class).list();
	}

	void addModule(String code, String name, String shortName, LocalDate validFrom, String regencyCode) {
		this.jdbc.sql("""
				insert into p2k2_module (code, regency_code, name, short_name, valid_from)
				values (:code, :regency, :name, :shortName, :from)
				""")
			.param("code", code)
			.param("regency", regencyCode)
			.param("name", name)
			.param("shortName", shortName)
			.param("from", validFrom)
			.update();
	}

	void addTopic(TopicForm topic, UUID id, String regencyCode) {
		this.jdbc
			.sql("""
					insert into p2k2_topic (id, regency_code, module_code, session_number, running_number, title, siks_category, valid_from)
					values (:id, :regency, :module, :number, :running, :title, :category, :from)
					""")
			.param("id", id)
			.param("regency", regencyCode)
			.param("module", topic.moduleCode)
			.param("number", topic.sessionNumber)
			.param("running", topic.runningNumber)
			.param("title", topic.title)
			.param("category", topic.siksCategory)
			.param("from", topic.validFrom)
			.update();
	}

	void retire(UUID topicId, LocalDate lastDay, String regencyCode) {
		this.jdbc.sql("""
				insert into p2k2_topic_retirement (topic_id, regency_code, last_day) values (:topic, :regency, :lastDay)
				on conflict (topic_id, regency_code) do update set last_day = excluded.last_day
				""").param("topic", topicId).param("regency", regencyCode).param("lastDay", lastDay).update();
	}

	void takeBackRetirement(UUID topicId, String regencyCode) {
		this.jdbc.sql("delete from p2k2_topic_retirement where topic_id = :topic and regency_code = :regency")
			.param("topic", topicId)
			.param("regency", regencyCode)
			.update();
	}

}
