package id.sikap.topic;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What may be taught, and what it is called. Each regency sees the ministry's topics and
 * its own.
 */
@Service
@Transactional(readOnly = true)
public class TopicCatalogue {

	private final TopicRepository topics;

	TopicCatalogue(TopicRepository topics) {
		this.topics = topics;
	}

	/** What may be taught on a day, by module and number. */
	public List<P2k2Topic> on(LocalDate day, String regencyCode) {
		return this.topics.all(regencyCode).stream().filter((topic) -> topic.isTaughtOn(day)).toList();
	}

	/** As {@link #on}, under their modules. */
	public List<TopicModule> modulesOn(LocalDate day, String regencyCode) {
		return TopicModule.of(on(day, regencyCode));
	}

	/** Everything, past and to come, under their modules. */
	public List<TopicModule> modules(String regencyCode) {
		return TopicModule.of(this.topics.all(regencyCode));
	}

	/** Those that exist for the regency, on whatever day, by module and number. */
	public List<P2k2Topic> find(Collection<UUID> ids, String regencyCode) {
		return this.topics.find(ids, regencyCode);
	}

	/** "Materi" of the ministry's form on a day, in its order and its words. */
	public List<String> siksCategories(LocalDate day) {
		return this.topics.siksCategories(day);
	}

}
