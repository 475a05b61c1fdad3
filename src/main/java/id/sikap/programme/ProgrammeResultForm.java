package id.sikap.programme;

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
 * What became of a programme.
 */
class ProgrammeResultForm {

	@NotNull
	LocalDate finishedOn;

	@NotNull
	@Min(0)
	@Max(100000)
	Integer households;

	@NotBlank
	@Size(max = 2000)
	String result;

	@Size(max = 6)
	List<UUID> photoIds = new ArrayList<>();

	int version;

	static ProgrammeResultForm of(JointProgramme programme, List<UUID> photoIds) {
		ProgrammeResultForm form = new ProgrammeResultForm();
		form.finishedOn = programme.getFinishedOn();
		form.households = programme.getHouseholds();
		form.result = programme.getResult();
		form.photoIds = new ArrayList<>(photoIds);
		form.version = programme.getVersion();
		return form;
	}

}
