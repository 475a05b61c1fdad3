package id.sikap.development;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import id.sikap.account.AreaScope;
import id.sikap.capacity.Need;
import id.sikap.capacity.NeedService;
import id.sikap.support.NotFoundException;
import id.sikap.training.TrainingTopic;
import id.sikap.training.TrainingTopics;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ranks training topics by who needs them.
 */
@Service
@Transactional(readOnly = true)
class TopicNeedService {

	private static final Comparator<TopicNeed> RANK = Comparator
		.comparing((TopicNeed topic) -> topic.companions().size())
		.thenComparing(TopicNeed::gap)
		.reversed()
		.thenComparing(TopicNeed::label);

	private final NeedService needs;

	private final TrainingTopics topics;

	TopicNeedService(NeedService needs, TrainingTopics topics) {
		this.needs = needs;
		this.topics = topics;
	}

	/**
	 * Topics that somebody needs: those of most companions first, then of the larger
	 * gaps.
	 */
	List<TopicNeed> ranked(String areaCode, YearMonth month, AreaScope scope) {
		List<Need> all = this.needs.of(areaCode, month, scope);
		return this.topics.all()
			.stream()
			.map((topic) -> need(topic, all))
			.filter((topic) -> !topic.companions().isEmpty())
			.sorted(RANK)
			.toList();
	}

	/**
	 * @throws NotFoundException for a topic that nobody needs
	 */
	TopicNeed one(String code, String areaCode, YearMonth month, AreaScope scope) {
		return ranked(areaCode, month, scope).stream()
			.filter((topic) -> topic.code().equals(code))
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

	private static TopicNeed need(TrainingTopic topic, List<Need> all) {
		Map<UUID, List<Need>> byCompanion = all.stream()
			.filter((need) -> topic.indicators().contains(need.indicator()))
			.collect(Collectors.groupingBy(Need::companionId, LinkedHashMap::new, Collectors.toList()));
		List<CompanionNeed> companions = new ArrayList<>();
		byCompanion.values().forEach((needs) -> companions.add(CompanionNeed.of(needs)));
		companions.sort(Comparator.comparing(CompanionNeed::gap).reversed().thenComparing(CompanionNeed::name));
		return new TopicNeed(topic.code(), topic.label(), topic.indicators(), companions);
	}

}
