package id.sikap.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line of the audit.
 *
 * @param accountName who acted, null for the system
 * @param subject table or kind of thing
 * @param changes {"column": [before, after]}, null where nothing is compared
 */
record AuditEntry(UUID id, Instant at, String accountName, AuditAction action, String subject, UUID subjectId,
		String areaCode, String changes, String purpose) {

	private static final JsonMapper JSON = new JsonMapper();

	/** As the trigger writes it for numbers that identify a person. */
	private static final String HIDDEN = "***";

	/**
	 * A column that changed.
	 *
	 * @param hidden whether the reader is told only that it did
	 */
	record Change(String column, String before, String after, boolean hidden) {
	}

	/** For a reader who sees no scores. */
	AuditEntry withoutScores() {
		if (this.changes == null) {
			return this;
		}
		ObjectNode shown = (ObjectNode) JSON.readTree(this.changes);
		List.copyOf(shown.propertyNames())
			.stream()
			.filter((column) -> ScoreColumns.tells(this.subject, column))
			.forEach((column) -> shown.put(column, HIDDEN));
		return new AuditEntry(this.id, this.at, this.accountName, this.action, this.subject, this.subjectId,
				this.areaCode, shown.toString(), this.purpose);
	}

	public List<Change> changed() {
		return (this.changes == null) ? List.of()
				: JSON.readTree(this.changes)
					.propertyStream()
					.map((column) -> new Change(column.getKey(), text(column.getValue(), 0), text(column.getValue(), 1),
							!column.getValue().isArray()))
					.toList();
	}

	private static String text(JsonNode values, int index) {
		JsonNode value = values.isArray() ? values.get(index) : values;
		return value.isNull() ? "–" : value.isValueNode() ? value.asString() : value.toString();
	}

}
