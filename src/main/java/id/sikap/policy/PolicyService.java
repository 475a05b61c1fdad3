package id.sikap.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.attachment.Attachment;
import id.sikap.attachment.AttachmentContent;
import id.sikap.attachment.AttachmentKind;
import id.sikap.attachment.AttachmentService;
import id.sikap.support.Constraints;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class PolicyService {

	private static final Map<String, RuleViolation> UNIQUE = Map.of( //
			"policy_number_key", RuleViolation.of("number", "policy.error.numberTaken"), //
			"policy_replaces_key", RuleViolation.of("replacesId", "policy.error.replacedAlready"));

	/** Older ones than these are hardly replaced any more. */
	private static final int MOST_CHOICES = 200;

	private final PolicyRepository policies;

	private final PolicyListRepository list;

	private final PolicyAnswerRepository answers;

	private final AreaService areas;

	private final AttachmentService attachments;

	private final Clock clock;

	PolicyService(PolicyRepository policies, PolicyListRepository list, PolicyAnswerRepository answers,
			AreaService areas, AttachmentService attachments, Clock clock) {
		this.policies = policies;
		this.list = list;
		this.answers = answers;
		this.areas = areas;
		this.attachments = attachments;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Page<PolicySummary> list(PolicyFilter filter, AreaScope scope, Pageable page) {
		return this.list.find(filter, today(), scope, page);
	}

	/** Every row of the list, one after the other, for its export. */
	@Transactional(readOnly = true)
	public void each(PolicyFilter filter, AreaScope scope, Sort sort, Consumer<PolicySummary> reader) {
		try (Stream<PolicySummary> rows = this.list.stream(filter, today(), scope, sort)) {
			rows.forEach(reader);
		}
	}

	@Transactional(readOnly = true)
	Policy get(UUID id, AreaScope scope) {
		return scope.admitReader(this.policies.findById(id));
	}

	/** As the list shows it: how it stands, and what those who must know have said. */
	@Transactional(readOnly = true)
	PolicySummary summary(UUID id, AreaScope scope) {
		return this.list.find(id, today(), scope).orElseThrow(NotFoundException::new);
	}

	/** For who may change it. */
	@Transactional(readOnly = true)
	Policy kept(UUID id, AreaScope scope) {
		return scope.admitKeeper(this.policies.findById(id));
	}

	/** The one that takes its place, null for none; holds where the older one does. */
	@Transactional(readOnly = true)
	Policy replacing(Policy older) {
		return this.policies.findByReplacesIdAndWithdrawnAtIsNull(older.getId()).orElse(null);
	}

	/** What a newer one may take the place of. */
	@Transactional(readOnly = true)
	List<PolicySummary> replaceable(AreaScope scope) {
		return this.list
			.find(new PolicyFilter(null, null, null, null, null), today(), scope,
					PageRequest.of(0, MOST_CHOICES, Sort.by(Sort.Direction.DESC, "terbit")))
			.getContent();
	}

	Policy create(PolicyForm form, AreaScope scope) {
		return save(form, new Policy(scope.account().id(), this.clock.instant()), scope);
	}

	Policy change(UUID id, PolicyForm form, AreaScope scope) {
		Policy policy = kept(id, scope);
		StaleVersionException.check(form.version, policy.getVersion());
		if (form.again) {
			this.answers.takeBackAll(id);
		}
		return save(form, policy, scope);
	}

	void withdraw(UUID id, String reason, AreaScope scope) {
		kept(id, scope).withdraw(reason, this.clock.instant());
	}

	private Policy save(PolicyForm form, Policy policy, AreaScope scope) {
		policy.holdIn(areaIn(scope, form.areaCode), form.subdistrictCodes.stream().map(this::subdistrict).toList());
		policy.describe(form.kind, form.number, form.title, form.issuer, form.explanation, form.support);
		policy.date(form.issuedOn, form.inForceFrom, form.inForceTo, today());
		policy.replace((form.replacesId == null) ? null : scope.admitReader(this.policies.findById(form.replacesId)));
		if (form.fileId != null && !form.fileId.equals(policy.getFileId())) {
			this.attachments.claim(List.of(form.fileId), AttachmentKind.FILE, "fileId", scope.account());
		}
		policy.attach(form.fileId);
		return Constraints.translating(UNIQUE, () -> this.policies.saveAndFlush(policy));
	}

	/** The file that a form shows: the stored one, or one that was just uploaded. */
	@Transactional(readOnly = true)
	List<Attachment> file(UUID fileId, UUID storedId, AreaScope scope) {
		if (fileId == null) {
			return List.of();
		}
		return fileId.equals(storedId) ? this.attachments.find(List.of(fileId))
				: this.attachments.findOwnUnclaimed(List.of(fileId), scope.account());
	}

	@Transactional(readOnly = true)
	AttachmentContent content(UUID id, AreaScope scope) {
		return Optional.ofNullable(get(id, scope).getFileId())
			.map(this.attachments::content)
			.orElseThrow(NotFoundException::new);
	}

	private String areaIn(AreaScope scope, String code) {
		return this.areas.find(code)
			.filter((area) -> area.level() != AreaLevel.PROVINCE && scope.coversArea(code))
			.orElseThrow(() -> RuleViolation.of("areaCode", "policy.error.area"))
			.code();
	}

	private String subdistrict(String code) {
		return this.areas.find(code)
			.filter((area) -> area.level() == AreaLevel.SUBDISTRICT)
			.orElseThrow(() -> RuleViolation.of("subdistrictCodes", "policy.error.subdistrict"))
			.code();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
