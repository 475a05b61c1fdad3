package id.sikap.schedule;

import java.time.YearMonth;
import java.util.UUID;

import id.sikap.support.RuleViolation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A request for one group, or for all groups of a companion, in one month.
 */
class ExcuseForm {

	/** What the list of groups sends for "all of them". */
	static final String ALL = "semua";

	/** Whose groups. */
	@NotNull
	UUID companionId;

	/** Id of a group, or {@link #ALL}. */
	@NotBlank
	String group;

	@NotNull
	YearMonth month;

	@NotNull
	ExcuseReason reason;

	/** A person must be able to judge the request. */
	@NotBlank
	@Size(max = 300)
	String note;

	/** The one group that is meant, null for all. */
	UUID groupId() {
		if (ALL.equals(this.group)) {
			return null;
		}
		try {
			return UUID.fromString(this.group);
		}
		catch (IllegalArgumentException ex) {
			throw RuleViolation.of("group", "excuse.error.group");
		}
	}

}
