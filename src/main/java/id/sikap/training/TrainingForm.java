package id.sikap.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A training that is planned.
 */
class TrainingForm {

	@NotNull
	TrainingKind kind;

	@NotBlank
	@Size(max = 200)
	String title;

	@NotBlank
	String areaCode;

	@NotNull
	LocalDate startsOn;

	@NotNull
	LocalDate endsOn;

	/** As {@link Lessons#read} takes them. */
	@NotBlank
	@Size(max = 300)
	String hours;

	@NotNull
	TrainingMode mode;

	@Size(max = 200)
	String place;

	@NotBlank
	@Size(max = 200)
	String organiser;

	@Min(1)
	@Max(10000)
	Integer capacity;

	List<String> topicCodes = new ArrayList<>();

	/** Whom a new training invites at once. */
	List<UUID> companionIds = new ArrayList<>();

	int version;

	/** For the page, which carries them along. */
	public List<UUID> companions() {
		return this.companionIds;
	}

	static TrainingForm of(Training training) {
		TrainingForm form = new TrainingForm();
		form.kind = training.getKind();
		form.title = training.getTitle();
		form.areaCode = training.getAreaCode();
		form.startsOn = training.getStartsOn();
		form.endsOn = training.getEndsOn();
		form.hours = training.lessons().written();
		form.mode = training.getMode();
		form.place = training.getPlace();
		form.organiser = training.getOrganiser();
		form.capacity = training.getCapacity();
		form.topicCodes = training.getTopicCodes();
		form.version = training.getVersion();
		return form;
	}

}
