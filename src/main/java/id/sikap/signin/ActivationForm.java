package id.sikap.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

class ActivationForm {

	@NotBlank
	@Size(max = 100)
	String username;

	@NotBlank
	@Size(max = 40)
	String code;

	@NotBlank
	@Size(max = 200)
	String password;

	@NotBlank
	@Size(max = 200)
	String repeated;

}
