package id.sikap.account;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import id.sikap.support.Ids;
import id.sikap.support.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Account {

	/** How long a one-time code may be used. */
	static final Duration CODE_VALIDITY = Duration.ofDays(14);

	@Id
	private UUID id;

	private String username;

	private String displayName;

	private String areaCode;

	@JdbcTypeCode(SqlTypes.ARRAY)
	@Enumerated(EnumType.STRING)
	private Set<Role> roles;

	private UUID companionId;

	private String passwordHash;

	private String oneTimeCodeHash;

	private Instant oneTimeCodeExpiresAt;

	private Instant lockedAt;

	private Instant lastSignedInAt;

	private Instant createdAt;

	@Version
	private int version;

	protected Account() {
	}

	/**
	 * @param username made lower case: people do not remember how they wrote it
	 * @param companionId the companion whose account this is: given if and only if the
	 * roles have {@link Role#COMPANION}
	 */
	public Account(String username, String displayName, String areaCode, Set<Role> roles, UUID companionId,
			Instant createdAt) {
		this.id = Ids.next();
		this.username = username.strip().toLowerCase();
		this.createdAt = createdAt;
		change(displayName, areaCode, roles, companionId);
	}

	public void change(String displayName, String areaCode, Set<Role> roles, UUID companionId) {
		if (roles.isEmpty()) {
			throw new IllegalArgumentException("an account has a role");
		}
		if (roles.contains(Role.COMPANION) != (companionId != null)) {
			throw RuleViolation.of("companionId", "account.error.companion");
		}
		this.displayName = displayName.strip();
		this.areaCode = areaCode;
		this.roles = EnumSet.copyOf(roles);
		this.companionId = companionId;
	}

	/**
	 * A new one-time code takes the place of the password, which stops to work at once.
	 */
	public void issueOneTimeCode(String codeHash, Instant now) {
		this.oneTimeCodeHash = codeHash;
		this.oneTimeCodeExpiresAt = now.plus(CODE_VALIDITY);
		this.passwordHash = null;
	}

	/** The owner's own password; the one-time code is spent. */
	public void setPassword(String passwordHash) {
		this.passwordHash = passwordHash;
		this.oneTimeCodeHash = null;
		this.oneTimeCodeExpiresAt = null;
	}

	public void lock(Instant now) {
		this.lockedAt = now;
	}

	public void unlock() {
		this.lockedAt = null;
	}

	public void signedIn(Instant now) {
		this.lastSignedInAt = now;
	}

	public boolean isLocked() {
		return this.lockedAt != null;
	}

	public boolean hasValidCode(Instant now) {
		return this.oneTimeCodeHash != null && now.isBefore(this.oneTimeCodeExpiresAt);
	}

	public UUID getId() {
		return this.id;
	}

	public String getUsername() {
		return this.username;
	}

	public String getDisplayName() {
		return this.displayName;
	}

	public String getAreaCode() {
		return this.areaCode;
	}

	public Set<Role> getRoles() {
		return Set.copyOf(this.roles);
	}

	public UUID getCompanionId() {
		return this.companionId;
	}

	public String getPasswordHash() {
		return this.passwordHash;
	}

	public String getOneTimeCodeHash() {
		return this.oneTimeCodeHash;
	}

	public Instant getLockedAt() {
		return this.lockedAt;
	}

	public Instant getLastSignedInAt() {
		return this.lastSignedInAt;
	}

	public Instant getCreatedAt() {
		return this.createdAt;
	}

	public int getVersion() {
		return this.version;
	}

}
