package id.sikap.participation;

import java.time.LocalDate;
import java.util.UUID;

import id.sikap.support.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a certificate says of itself.
 *
 * @param to the last day it is valid, null for one without an end
 * @param fileId the attachment, null for none
 */
@Embeddable
public record Certificate(@Column(name = "certificate_number") String number,
		@Column(name = "certificate_from") LocalDate from, @Column(name = "certificate_to") LocalDate to,
		@Column(name = "certificate_file_id") UUID fileId) {

	public Certificate {
		if (number == null) {
			throw RuleViolation.of("certificateNumber", "training.error.certificateNumber");
		}
		if (from == null) {
			throw RuleViolation.of("certificateFrom", "training.error.certificateFrom");
		}
		if (to != null && to.isBefore(from)) {
			throw RuleViolation.of("certificateTo", "training.error.certificateEnds");
		}
	}

	/** Valid on both of its ends too. */
	boolean isValidOn(LocalDate day) {
		return !this.from.isAfter(day) && (this.to == null || !this.to.isBefore(day));
	}

}
