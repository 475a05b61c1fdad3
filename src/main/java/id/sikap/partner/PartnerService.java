package id.sikap.partner;

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
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class PartnerService {

	private static final Map<String, RuleViolation> UNIQUE = Map.of( //
			"partner_name_key", RuleViolation.of("name", "partner.error.nameTaken"));

	private final PartnerRepository partners;

	private final PartnerListRepository list;

	private final AreaService areas;

	private final AttachmentService attachments;

	private final Clock clock;

	PartnerService(PartnerRepository partners, PartnerListRepository list, AreaService areas,
			AttachmentService attachments, Clock clock) {
		this.partners = partners;
		this.list = list;
		this.areas = areas;
		this.attachments = attachments;
		this.clock = clock;
	}

	/** Whether the account works in the field and so may ring a contact up. */
	static boolean isFieldStaff(AreaScope scope) {
		return scope.wholeArea() || scope.companionId() != null;
	}

	@Transactional(readOnly = true)
	Page<PartnerSummary> list(PartnerFilter filter, AreaScope scope, Pageable page) {
		return this.list.find(filter, today(), scope, page);
	}

	/** Every row of the list, one after the other, for its export. */
	@Transactional(readOnly = true)
	public void each(PartnerFilter filter, AreaScope scope, Sort sort, Consumer<PartnerSummary> reader) {
		try (Stream<PartnerSummary> rows = this.list.stream(filter, today(), scope, sort)) {
			rows.forEach(reader);
		}
	}

	/** Active ones that serve a kecamatan, one of its villages, or the whole regency. */
	@Transactional(readOnly = true)
	public List<PartnerOption> options(String subdistrictCode, AreaScope scope) {
		return this.list.options(subdistrictCode, scope);
	}

	@Transactional(readOnly = true)
	Partner get(UUID id, AreaScope scope) {
		return scope.admitReader(this.partners.findById(id));
	}

	/** For who may change it. */
	@Transactional(readOnly = true)
	Partner kept(UUID id, AreaScope scope) {
		return scope.admitKeeper(this.partners.findById(id));
	}

	@Transactional(readOnly = true)
	List<PartnerActivityView> activities(UUID id, AreaScope scope) {
		return this.list.activities(id, scope);
	}

	Partner create(PartnerForm form, AreaScope scope) {
		return save(form, new Partner(scope, this.clock.instant()), scope);
	}

	Partner change(UUID id, PartnerForm form, AreaScope scope) {
		Partner partner = kept(id, scope);
		StaleVersionException.check(form.version, partner.getVersion());
		return save(form, partner, scope);
	}

	void retire(UUID id, String reason, AreaScope scope) {
		kept(id, scope).retire(reason, today());
	}

	void resume(UUID id, AreaScope scope) {
		kept(id, scope).resume();
	}

	private Partner save(PartnerForm form, Partner partner, AreaScope scope) {
		partner.describe(form.kind, form.name, areaIn(scope, form.areaCode), form.address, form.note);
		partner.contact(form.contactName, form.contactPosition, form.phoneNumber());
		if (form.agreementFileId != null && !form.agreementFileId.equals(partner.getAgreementFileId())) {
			this.attachments.claim(List.of(form.agreementFileId), AttachmentKind.FILE, "agreementFileId",
					scope.account());
		}
		partner.agree(form.agreementNumber, form.agreementOn, form.agreementTo, form.agreementFileId, today());
		return Constraints.translating(UNIQUE, () -> this.partners.saveAndFlush(partner));
	}

	/** The file that a form shows: the stored one, or one that was just uploaded. */
	@Transactional(readOnly = true)
	List<Attachment> file(UUID fileId, Partner stored, AreaScope scope) {
		if (fileId == null) {
			return List.of();
		}
		return (stored != null && fileId.equals(stored.getAgreementFileId())) ? this.attachments.find(List.of(fileId))
				: this.attachments.findOwnUnclaimed(List.of(fileId), scope.account());
	}

	@Transactional(readOnly = true)
	AttachmentContent agreement(UUID id, AreaScope scope) {
		return Optional.ofNullable(get(id, scope).getAgreementFileId())
			.map(this.attachments::content)
			.orElseThrow(NotFoundException::new);
	}

	/** A place in the account's area; a companion's is his kecamatan. */
	private String areaIn(AreaScope scope, String code) {
		return this.areas.find(code)
			.filter((area) -> area.level() != AreaLevel.PROVINCE && scope.coversArea(code))
			.orElseThrow(() -> RuleViolation.of("areaCode", "partner.error.area"))
			.code();
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
