package id.sikap.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

class OwnPasswordForm {

	@NotBlank
	@Size(max = 200)
	String current;

	@NotBlank
	@Size(max = 200)
	String password;

	@NotBlank
	@Size(max = 200)
	String repeated;

}
