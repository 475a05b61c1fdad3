package id.sikap.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

	/** A column that changed; of a number that identifies a person only that it did. */
	record Change(String column, String before, String after) {
	}

	public List<Change> changed() {
		return (this.changes == null) ? List.of() : JSON.readTree(this.changes)
			.propertyStream()
			.map((column) -> new Change(column.getKey(), text(column.getValue(), 0), text(column.getValue(), 1)))
			.toList();
	}

	private static String text(JsonNode values, int index) {
		JsonNode value = values.isArray() ? values.get(index) : values;
		return value.isNull() ? "–" : value.isValueNode() ? value.asString() : value.toString();
	}

}
