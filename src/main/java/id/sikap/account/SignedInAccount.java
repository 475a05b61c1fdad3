package id.sikap.account;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The account as it was when it signed in; kept with the session. Whoever changes or
 * locks an account ends its sessions.
 */
public final class SignedInAccount implements UserDetails, CredentialsContainer {

	private static final long serialVersionUID = 1;

	private final UUID id;

	private final String username;

	private final String displayName;

	private final String areaCode;

	private final Set<Role> roles;

	private final UUID companionId;

	private final boolean locked;

	private String passwordHash;

	public SignedInAccount(Account account) {
		this.id = account.getId();
		this.username = account.getUsername();
		this.displayName = account.getDisplayName();
		this.areaCode = account.getAreaCode();
		this.roles = account.getRoles();
		this.companionId = account.getCompanionId();
		this.locked = account.isLocked();
		this.passwordHash = account.getPasswordHash();
	}

	/**
	 * Whose account acts in this thread; null for the system itself and before sign-in.
	 */
	public static SignedInAccount current() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof SignedInAccount account) ? account
				: null;
	}

	public UUID id() {
		return this.id;
	}

	public String displayName() {
		return this.displayName;
	}

	public String areaCode() {
		return this.areaCode;
	}

	public Set<Role> roles() {
		return this.roles;
	}

	public boolean has(Role role) {
		return this.roles.contains(role);
	}

	public UUID companionId() {
		return this.companionId;
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return List.copyOf(this.roles.stream().map(Role::authority).map(SimpleGrantedAuthority::new).toList());
	}

	@Override
	public String getPassword() {
		return this.passwordHash;
	}

	@Override
	public String getUsername() {
		return this.username;
	}

	@Override
	public boolean isAccountNonLocked() {
		return !this.locked;
	}

	@Override
	public void eraseCredentials() {
		this.passwordHash = null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SignedInAccount account && account.username.equals(this.username);
	}

	@Override
	public int hashCode() {
		return this.username.hashCode();
	}

	@Override
	public String toString() {
		return "account " + this.id;
	}

}
