package id.sikap.participation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.sikap.account.Scoped;
import id.sikap.account.SignedInAccount;
import id.sikap.support.Ids;
import id.sikap.support.RuleViolation;
import id.sikap.training.ParticipantState;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A companion on the list of a training, from the invitation to the certificate.
 */
@Entity
public class TrainingParticipant implements Scoped {

	@Id
	private UUID id;

	private UUID trainingId;

	private UUID companionId;

	private String subdistrictCode;

	@Enumerated(EnumType.STRING)
	private ParticipantState state;

	private String reason;

	private UUID replacedBy;

	private UUID invitedBy;

	private Instant invitedAt;

	private UUID decidedBy;

	private Instant decidedAt;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<LocalDate> attendedDays = List.of();

	private BigDecimal preTest;

	private BigDecimal postTest;

	@Embedded
	private Certificate certificate;

	@Version
	private Integer version;

	protected TrainingParticipant() {
	}

	public TrainingParticipant(UUID trainingId, UUID companionId, String subdistrictCode) {
		this.id = Ids.next();
		this.trainingId = trainingId;
		this.companionId = companionId;
		this.subdistrictCode = subdistrictCode;
	}

	/**
	 * @param free whether there is a place; without one he waits
	 */
	void invite(boolean free, UUID account, Instant now) {
		this.state = free ? ParticipantState.INVITED : ParticipantState.WAITING;
		this.invitedBy = account;
		this.invitedAt = now;
		this.decidedBy = null;
		this.decidedAt = null;
		this.reason = null;
		this.replacedBy = null;
	}

	/** A training taken elsewhere: all its days, and nothing counts yet. */
	public void register(List<LocalDate> days, UUID account, Instant now) {
		this.state = ParticipantState.REGISTERED;
		this.attendedDays = List.copyOf(days);
		this.invitedBy = account;
		this.invitedAt = now;
	}

	void confirm(UUID account, Instant now) {
		decide(ParticipantState.CONFIRMED, null, account, now, ParticipantState.INVITED, ParticipantState.DECLINED);
	}

	void decline(String why, UUID account, Instant now) {
		decide(ParticipantState.DECLINED, why, account, now, ParticipantState.INVITED, ParticipantState.CONFIRMED,
				ParticipantState.WAITING);
	}

	void withdraw(String why, UUID account, Instant now) {
		decide(ParticipantState.WITHDRAWN, why, account, now, ParticipantState.INVITED, ParticipantState.CONFIRMED,
				ParticipantState.WAITING, ParticipantState.DECLINED);
	}

	void replaceBy(UUID companion, UUID account, Instant now) {
		decide(ParticipantState.REPLACED, this.reason, account, now, ParticipantState.INVITED,
				ParticipantState.CONFIRMED, ParticipantState.DECLINED);
		this.replacedBy = companion;
	}

	/**
	 * Whether a training taken elsewhere counts from now on.
	 * @throws RuleViolation when it is the deciding account's own
	 */
	public void settle(boolean accepted, String why, SignedInAccount by, Instant now) {
		refuseOwn(by);
		decide(accepted ? ParticipantState.ATTENDED : ParticipantState.REFUSED, why, by.id(), now,
				ParticipantState.REGISTERED);
	}

	private void decide(ParticipantState to, String why, UUID account, Instant now, ParticipantState... from) {
		if (!Set.of(from).contains(this.state)) {
			throw RuleViolation.general("training.error.settled");
		}
		this.state = to;
		this.reason = why;
		this.decidedBy = account;
		this.decidedAt = now;
	}

	/**
	 * @param days on which he was there
	 * @param ended whether the training is over: only then who never came was absent
	 */
	void attend(Collection<LocalDate> days, boolean ended, SignedInAccount by) {
		refuseOwn(by);
		if (!this.state.isOnSheet()) {
			throw RuleViolation.general("training.error.settled");
		}
		this.attendedDays = days.stream().distinct().sorted().toList();
		if (!this.attendedDays.isEmpty()) {
			this.state = ParticipantState.ATTENDED;
		}
		else if (ended) {
			this.state = ParticipantState.ABSENT;
		}
		else if (this.state == ParticipantState.ATTENDED || this.state == ParticipantState.ABSENT) {
			this.state = ParticipantState.CONFIRMED;
		}
	}

	/** Scores from 0 to 100, null for a test that was not taken. */
	void test(BigDecimal before, BigDecimal after) {
		this.preTest = before;
		this.postTest = after;
	}

	public void certify(Certificate certificate) {
		if (this.state != ParticipantState.ATTENDED && this.state != ParticipantState.REGISTERED) {
			throw RuleViolation.general("training.error.notAttended");
		}
		this.certificate = certificate;
	}

	void refuseOwn(SignedInAccount by) {
		if (isOf(by)) {
			throw RuleViolation.general("training.error.own");
		}
	}

	boolean isOf(SignedInAccount account) {
		return this.companionId.equals(account.companionId());
	}

	/** Null where there is none. */
	Certificate certificate() {
		return this.certificate;
	}

	@Override
	public String scopeArea() {
		return this.subdistrictCode;
	}

	@Override
	public UUID scopeCompanion() {
		return this.companionId;
	}

	public UUID getId() {
		return this.id;
	}

	public UUID getTrainingId() {
		return this.trainingId;
	}

	public UUID getCompanionId() {
		return this.companionId;
	}

	public ParticipantState getState() {
		return this.state;
	}

	List<LocalDate> getAttendedDays() {
		return this.attendedDays;
	}

	UUID getCertificateFileId() {
		return (this.certificate != null) ? this.certificate.fileId() : null;
	}

	int getVersion() {
		return this.version;
	}

}
