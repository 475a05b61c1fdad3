package id.sikap.policy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

class QuestionForm {

	@NotBlank
	@Size(max = 1000)
	String question;

}
