package id.sikap.topic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.support.Constraints;
import id.sikap.support.Ids;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Additions and retirements; each is the regency's own and shows to nobody else.
 */
@Service
@Transactional
class TopicService {

	private static final RuleViolation NUMBER_TAKEN = RuleViolation.of("sessionNumber", "topic.error.numberTaken");

	private static final RuleViolation CODE_TAKEN = RuleViolation.of("code", "topic.error.codeTaken");

	private final TopicRepository topics;

	TopicService(TopicRepository topics) {
		this.topics = topics;
	}

	@Transactional(readOnly = true)
	List<ModuleOption> modules(AreaScope scope) {
		return this.topics.modules(scope.regencyCode());
	}

	void addModule(ModuleForm form, AreaScope scope) {
		Constraints.translating(Map.of("p2k2_module_pkey", CODE_TAKEN), () -> {
			this.topics.addModule(form.code, form.name, form.shortName, form.validFrom, scope.regencyCode());
			return null;
		});
	}

	void addTopic(TopicForm form, AreaScope scope) {
		if (modules(scope).stream().noneMatch((module) -> module.code().equals(form.moduleCode))) {
			throw RuleViolation.of("moduleCode", "topic.error.module");
		}
		if (form.siksCategory != null && !this.topics.siksCategories(form.validFrom).contains(form.siksCategory)) {
			throw RuleViolation.of("siksCategory", "topic.error.category");
		}
		if (this.topics.all(scope.regencyCode()).stream().anyMatch((topic) -> hasNumber(topic, form))) {
			throw NUMBER_TAKEN;
		}
		Constraints.translating(Map.of("p2k2_topic_number", NUMBER_TAKEN), () -> {
			this.topics.addTopic(form, Ids.next(), scope.regencyCode());
			return null;
		});
	}

	/**
	 * @param lastDay the last day on which it may be taught; sessions that were logged
	 * keep it whatever the day
	 */
	void retire(UUID topicId, LocalDate lastDay, AreaScope scope) {
		P2k2Topic topic = get(topicId, scope);
		if (lastDay.isBefore(topic.validFrom())) {
			throw RuleViolation.of("lastDay", "topic.error.endBeforeStart");
		}
		this.topics.retire(topicId, lastDay, scope.regencyCode());
	}

	void takeBackRetirement(UUID topicId, AreaScope scope) {
		this.topics.takeBackRetirement(get(topicId, scope).id(), scope.regencyCode());
	}

	P2k2Topic get(UUID id, AreaScope scope) {
		return this.topics.find(List.of(id), scope.regencyCode())
			.stream()
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

	/** Whether both could be taught on one day under one number. */
	private static boolean hasNumber(P2k2Topic topic, TopicForm form) {
		return topic.moduleCode().equals(form.moduleCode) && topic.sessionNumber() == form.sessionNumber
				&& (topic.lastDay() == null || !topic.lastDay().isBefore(form.validFrom));
	}

}
