package id.sikap.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.sikap.support.RuleViolation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The topics of trainings: which there are, and which strengthen an indicator.
 */
@Service
@Transactional(readOnly = true)
public class TrainingTopics {

	private final JdbcClient jdbc;

	private final Clock clock;

	TrainingTopics(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Those in use today, in their order. */
	public List<TrainingTopic> all() {
		return this.jdbc.sql("""
				select code, name, english_name, indicators from training_topic
				where valid_from <= :day and (valid_to is null or valid_to >= :day) order by position
				""").param("day", LocalDate.now(this.clock)).query(TrainingTopics::map).list();
	}

	/** Those that strengthen an indicator, by its code ("I6"); empty for one without. */
	public List<TrainingTopic> strengthening(String indicatorCode) {
		return all().stream().filter((topic) -> topic.indicators().contains(indicatorCode)).toList();
	}

	/** Names in the reader's language by code, in their order. */
	public Map<String, String> labels() {
		return all().stream()
			.collect(Collectors.toMap(TrainingTopic::code, TrainingTopic::label, (a, b) -> a, LinkedHashMap::new));
	}

	/**
	 * @throws RuleViolation when one of the codes is no topic
	 */
	void check(Collection<String> codes) {
		if (!labels().keySet().containsAll(codes)) {
			throw RuleViolation.of("topicCodes", "training.error.topic");
		}
	}

	private static TrainingTopic map(ResultSet row, int number) throws SQLException {
		return new TrainingTopic(row.getString("code"), row.getString("name"), row.getString("english_name"),
				List.of((String[]) row.getArray("indicators").getArray()));
	}

}
