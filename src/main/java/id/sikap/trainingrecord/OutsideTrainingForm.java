package id.sikap.trainingrecord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import id.sikap.participation.Certificate;
import id.sikap.training.TrainingKind;
import id.sikap.training.TrainingMode;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A training that a companion took elsewhere.
 */
class OutsideTrainingForm {

	@NotNull
	TrainingKind kind;

	@NotBlank
	@Size(max = 200)
	String title;

	@NotBlank
	@Size(max = 200)
	String organiser;

	@NotNull
	TrainingMode mode;

	@Size(max = 200)
	String place;

	@NotNull
	LocalDate startsOn;

	@NotNull
	LocalDate endsOn;

	/** As {@link Lessons#read} takes them. */
	@NotBlank
	@Size(max = 300)
	String hours;

	List<String> topicCodes = new ArrayList<>();

	@Size(max = 100)
	String certificateNumber;

	LocalDate certificateFrom;

	LocalDate certificateTo;

	UUID certificateFileId;

	/** Null where nothing of a certificate was typed. */
	Certificate certificate() {
		boolean none = this.certificateNumber == null && this.certificateFrom == null && this.certificateTo == null
				&& this.certificateFileId == null;
		return none ? null : new Certificate(this.certificateNumber, this.certificateFrom, this.certificateTo,
				this.certificateFileId);
	}

}
