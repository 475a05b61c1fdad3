package id.sikap.logbook;

import java.util.List;

import id.sikap.attachment.Attachment;
import id.sikap.topic.TopicModule;

/**
 * What the form shows beside the fields.
 *
 * @param groupName null for a group that the account may not record
 * @param companionName who served the group on the day, null when nobody did
 * @param modules what may be taught on the day
 */
record SessionFormPage(String groupName, String villageCode, String companionName, List<TopicModule> modules,
		List<String> categories, List<RosterRow> roster, List<Attachment> photos, List<Attachment> signedList) {

	public List<RosterRow> members() {
		return this.roster.stream().filter(RosterRow::member).toList();
	}

	/** Families with a mark that were not in the group on the day. */
	public List<RosterRow> others() {
		return this.roster.stream().filter((row) -> !row.member()).toList();
	}

	/** Whether somebody's understanding is rated, so that the page shows where. */
	public boolean rated() {
		return this.roster.stream().anyMatch((row) -> row.typed() != null && row.typed().understanding != null);
	}

	public String activityPrefix() {
		return (this.groupName == null) ? "P2K2" : ActivityName.prefix(this.groupName);
	}

}
