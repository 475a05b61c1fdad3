package id.sikap.administration;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import id.sikap.account.Account;
import id.sikap.account.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

class AccountForm {

	@NotBlank
	@Pattern(regexp = "[A-Za-z0-9._-]{3,60}", message = "{account.error.username}")
	String username;

	@NotBlank
	@Size(max = 100)
	String displayName;

	@NotBlank
	String areaCode;

	@NotEmpty
	Set<Role> roles = EnumSet.noneOf(Role.class);

	/** Whose account it is; for the role of a companion. */
	UUID companionId;

	int version;

	static AccountForm of(Account account) {
		AccountForm form = new AccountForm();
		form.username = account.getUsername();
		form.displayName = account.getDisplayName();
		form.areaCode = account.getAreaCode();
		form.roles = account.getRoles();
		form.companionId = account.getCompanionId();
		form.version = account.getVersion();
		return form;
	}

}
