package id.sikap.policy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

class QuestionForm {

	static final int LONGEST = 1000;

	@NotBlank
	@Size(max = LONGEST)
	String question;

}
