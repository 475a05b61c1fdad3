package id.sikap.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the audit.
 *
 * @param accountName who acted, null for the system
 * @param subject table or kind of thing
 * @param changes before and after of each changed column as JSON, null where nothing is
 * compared
 */
record AuditEntry(UUID id, Instant at, String accountName, AuditAction action, String subject, UUID subjectId,
		String areaCode, String changes, String purpose) {

}
