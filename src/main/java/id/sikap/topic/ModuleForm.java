package id.sikap.topic;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

class ModuleForm {

	@NotBlank
	@Pattern(regexp = "[A-Z][A-Z0-9]{0,7}", message = "{topic.error.code}")
	String code;

	@NotBlank
	@Size(max = 150)
	String name;

	@NotBlank
	@Size(max = 40)
	String shortName;

	@NotNull
	LocalDate validFrom;

}
