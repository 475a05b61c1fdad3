package id.sikap.policy;

import java.time.Instant;
import java.util.UUID;

import id.sikap.account.Scoped;
import id.sikap.support.Ids;
import id.sikap.support.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * What a companion asks about a policy. Answered, it is there for all who must know.
 */
@Entity
class PolicyQuestion implements Scoped {

	@Id
	private UUID id;

	private UUID policyId;

	private UUID companionId;

	private String subdistrictCode;

	private String question;

	private Instant askedAt;

	private String answer;

	private UUID answeredBy;

	private Instant answeredAt;

	@Version
	private int version;

	protected PolicyQuestion() {
	}

	PolicyQuestion(UUID policyId, UUID companionId, String subdistrictCode, String question, Instant askedAt) {
		this.id = Ids.next();
		this.policyId = policyId;
		this.companionId = companionId;
		this.subdistrictCode = subdistrictCode;
		this.question = question;
		this.askedAt = askedAt;
	}

	/** An answer may be written anew as long as it helps. */
	void answer(String answer, UUID accountId, UUID ownCompanion, Instant now) {
		if (this.companionId.equals(ownCompanion)) {
			throw RuleViolation.general("policy.error.ownQuestion");
		}
		this.answer = answer;
		this.answeredBy = accountId;
		this.answeredAt = now;
	}

	boolean belongsTo(UUID policyId) {
		return this.policyId.equals(policyId);
	}

	@Override
	public String scopeArea() {
		return this.subdistrictCode;
	}

	@Override
	public UUID scopeCompanion() {
		return this.companionId;
	}

}
