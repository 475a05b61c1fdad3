package id.sikap.topic;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

class TopicForm {

	@NotBlank
	String moduleCode;

	@NotNull
	@Min(1)
	@Max(99)
	Integer sessionNumber;

	@Min(1)
	@Max(999)
	Integer runningNumber;

	@NotBlank
	@Size(max = 200)
	String title;

	String siksCategory;

	@NotNull
	LocalDate validFrom;

}
