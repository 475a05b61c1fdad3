package id.sikap.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

class SetUpForm {

	@NotBlank
	@Pattern(regexp = "[A-Za-z0-9._-]{3,60}", message = "{account.error.username}")
	String username;

	@NotBlank
	@Size(max = 100)
	String displayName;

	@NotBlank
	String areaCode;

	@NotBlank
	@Size(max = 200)
	String password;

	@NotBlank
	@Size(max = 200)
	String repeated;

}
