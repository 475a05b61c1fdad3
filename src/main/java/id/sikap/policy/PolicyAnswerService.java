package id.sikap.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What companions say to a policy: that it is clear, or what is not; and what their
 * coordinators answer.
 */
@Service
@Transactional
public class PolicyAnswerService {

	private final PolicyService policies;

	private final PolicyQuestionRepository questions;

	private final PolicyAnswerRepository answers;

	private final Clock clock;

	PolicyAnswerService(PolicyService policies, PolicyQuestionRepository questions, PolicyAnswerRepository answers,
			Clock clock) {
		this.policies = policies;
		this.questions = questions;
		this.answers = answers;
		this.clock = clock;
	}

	/**
	 * What waits for a companion: not said to be clear, and no question of his without an
	 * answer; the newest first.
	 * @param companionId admitted to the reader's scope by the caller
	 */
	@Transactional(readOnly = true)
	public List<PolicyToRead> toRead(UUID companionId) {
		return this.answers.toRead(companionId, LocalDate.now(this.clock));
	}

	/**
	 * What a companion must know today, whatever he said to it.
	 * @param companionId admitted to the reader's scope by the caller
	 */
	@Transactional(readOnly = true)
	public List<PolicyForCompanion> toKnow(UUID companionId, int most) {
		return this.answers.toKnow(companionId, LocalDate.now(this.clock), most);
	}

	@Transactional(readOnly = true)
	List<AudienceMember> audience(UUID policyId, AreaScope scope) {
		return this.answers.audience(policyId, LocalDate.now(this.clock), scope);
	}

	@Transactional(readOnly = true)
	List<QuestionView> questions(UUID policyId, AreaScope scope) {
		return this.answers.questions(policyId, scope);
	}

	/**
	 * "Sudah paham", by the companion whose account it is.
	 * @throws RuleViolation when he need not know it
	 * @throws NotFoundException when he sees no such policy, or is no companion
	 */
	public void understand(UUID policyId, AreaScope scope) {
		String subdistrict = concerned(policyId, scope);
		this.answers.understand(policyId, scope.companionId(), subdistrict, this.clock.instant());
	}

	/**
	 * Who asks has not understood, whatever he said before.
	 * @throws RuleViolation as {@link #understand}, and for a question of no words or too
	 * many
	 */
	public void ask(UUID policyId, String question, AreaScope scope) {
		if (question == null || question.isBlank() || question.length() > QuestionForm.LONGEST) {
			throw RuleViolation.of("question", "policy.error.question", QuestionForm.LONGEST);
		}
		String subdistrict = concerned(policyId, scope);
		this.answers.takeBack(policyId, scope.companionId());
		this.questions.saveAndFlush(
				new PolicyQuestion(policyId, scope.companionId(), subdistrict, question, this.clock.instant()));
	}

	void answer(UUID policyId, UUID questionId, String answer, AreaScope scope) {
		PolicyQuestion question = scope
			.admitCoordinator(this.questions.findById(questionId).filter((found) -> found.belongsTo(policyId)));
		question.answer(answer, scope.account().id(), scope.account().companionId(), this.clock.instant());
		this.questions.flush();
	}

	/**
	 * The kecamatan of the companion who speaks.
	 * @throws RuleViolation when he need not know the policy, or nobody need any more
	 */
	private String concerned(UUID policyId, AreaScope scope) {
		Policy policy = this.policies.get(policyId, scope);
		if (scope.companionId() == null) {
			throw new NotFoundException();
		}
		String subdistrict = this.answers.subdistrictOf(scope.companionId(), LocalDate.now(this.clock))
			.filter(policy::concerns)
			.orElseThrow(() -> RuleViolation.general("policy.error.notConcerned"));
		if (!this.policies.summary(policyId, scope).state().isToBeKnown()) {
			throw RuleViolation.general("policy.error.over");
		}
		return subdistrict;
	}

}
