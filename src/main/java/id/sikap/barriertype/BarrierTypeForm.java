package id.sikap.barriertype;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.sikap.indicator.CapacityLevel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A regency's own type. Its code is given by SIKAP; its first day is chosen once.
 */
class BarrierTypeForm {

	/** Of one of the eight groups, null for none. */
	String parentCode;

	@NotBlank
	@Size(max = 80)
	String name;

	@NotBlank
	@Size(max = 200)
	String definition;

	@NotNull
	CapacityLevel capacityLevel;

	@NotEmpty
	List<String> indicatorCodes = new ArrayList<>();

	@NotNull
	LocalDate validFrom;

	int version;

	static BarrierTypeForm of(BarrierType type) {
		BarrierTypeForm form = new BarrierTypeForm();
		form.parentCode = type.parentCode();
		form.name = type.name();
		form.definition = type.definition();
		form.capacityLevel = type.capacityLevel();
		form.indicatorCodes = new ArrayList<>(type.indicatorCodes());
		form.validFrom = type.validFrom();
		form.version = type.version();
		return form;
	}

	String indicators() {
		return String.join(" ", this.indicatorCodes);
	}

}
