package id.sikap.logbook;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.group.GroupService;
import id.sikap.group.HouseholdGroup;
import id.sikap.group.Serving;
import id.sikap.support.Ids;
import id.sikap.support.NotFoundException;
import id.sikap.topic.P2k2Topic;
import id.sikap.topic.TopicCatalogue;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a blank form proposes; everything can be changed.
 */
@Service
@Transactional(readOnly = true)
class SessionProposals {

	/** A meeting usually takes two hours (DOMAIN 1.4). */
	private static final int USUAL_HOURS = 2;

	/** Companions are employed by the ministry (DOMAIN 3.1). */
	private static final String COMPANIONS_INSTITUTION = "Kementerian Sosial RI";

	private final GroupService groups;

	private final Serving serving;

	private final TopicCatalogue topics;

	private final RosterRepository families;

	SessionProposals(GroupService groups, Serving serving, TopicCatalogue topics, RosterRepository families) {
		this.groups = groups;
		this.serving = serving;
		this.topics = topics;
		this.families = families;
	}

	/**
	 * A blank form with what can be guessed from the group and the day.
	 * @param topicId what was planned, null for nothing
	 * @throws NotFoundException when the account may not record the group's day
	 */
	SessionForm propose(UUID groupId, LocalDate day, UUID topicId, AreaScope scope) {
		HouseholdGroup group = this.groups.getOn(groupId, day, scope);
		SessionForm form = new SessionForm();
		form.id = Ids.next();
		form.groupId = groupId;
		form.heldOn = day;
		form.place = group.getMeetingPlace();
		if (group.getUsualTime() != null && group.getUsualTime().getHour() < 24 - USUAL_HOURS) {
			form.startTime = group.getUsualTime();
			form.endTime = group.getUsualTime().plusHours(USUAL_HOURS);
		}
		form.paymentFrom = PaymentPeriod.proposedFor(day).from();
		form.paymentTo = PaymentPeriod.proposedFor(day).to();
		proposeSpeaker(form);
		proposeTopic(form, group, topicId);
		return form;
	}

	private void proposeSpeaker(SessionForm form) {
		this.serving.companionOn(form.groupId, form.heldOn).ifPresent((companion) -> {
			SpeakerRow speaker = new SpeakerRow();
			speaker.name = this.families.companionName(companion);
			speaker.institution = COMPANIONS_INSTITUTION;
			form.speakers.add(speaker);
		});
	}

	private void proposeTopic(SessionForm form, HouseholdGroup group, UUID topicId) {
		List<P2k2Topic> planned = (topicId == null) ? List.of()
				: this.topics.find(List.of(topicId), group.getRegencyCode())
					.stream()
					.filter((topic) -> topic.isTaughtOn(form.heldOn))
					.toList();
		planned.forEach((topic) -> {
			form.topicIds.add(topic.id());
			form.siksCategory = topic.siksCategory();
		});
		form.activityName = ActivityName.proposedFor(group.getName(), planned);
	}

}
