package id.sikap.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

class ProgrammeForm {

	@NotBlank
	String subdistrictCode;

	@NotBlank
	@Size(max = 150)
	String title;

	@NotBlank
	@Size(max = 1000)
	String aim;

	@NotEmpty
	List<String> villageCodes = new ArrayList<>();

	@NotNull
	LocalDate fromDay;

	@NotNull
	LocalDate toDay;

	/** What is done together has somebody who does it. */
	@NotEmpty
	List<UUID> companionIds = new ArrayList<>();

	List<UUID> partnerIds = new ArrayList<>();

	@Size(max = 150)
	String budgetSource;

	int version;

	static ProgrammeForm of(JointProgramme programme, List<UUID> companionIds, List<UUID> partnerIds) {
		ProgrammeForm form = new ProgrammeForm();
		form.subdistrictCode = programme.getSubdistrictCode();
		form.title = programme.getTitle();
		form.aim = programme.getAim();
		form.villageCodes = new ArrayList<>(programme.getVillageCodes());
		form.fromDay = programme.getFromDay();
		form.toDay = programme.getToDay();
		form.companionIds = new ArrayList<>(companionIds);
		form.partnerIds = new ArrayList<>(partnerIds);
		form.budgetSource = programme.getBudgetSource();
		form.version = programme.getVersion();
		return form;
	}

}
