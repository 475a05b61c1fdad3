package id.sikap.companion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
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
import id.sikap.audit.AuditAction;
import id.sikap.audit.AuditLog;
import id.sikap.identity.NumberKind;
import id.sikap.identity.NumberVault;
import id.sikap.identity.ProtectedNumber;
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
public class CompanionService {

	private static final Map<String, RuleViolation> UNIQUE = Map.of( //
			"companion_nip_key", RuleViolation.of("nip", "companion.error.nipTaken"), //
			"companion_nik_hash_key", RuleViolation.of("nik", "companion.error.nikTaken"));

	private final CompanionRepository companions;

	private final CompanionListRepository list;

	private final AreaService areas;

	private final NumberVault vault;

	private final AttachmentService attachments;

	private final AuditLog audit;

	private final Clock clock;

	CompanionService(CompanionRepository companions, CompanionListRepository list, AreaService areas, NumberVault vault,
			AttachmentService attachments, AuditLog audit, Clock clock) {
		this.companions = companions;
		this.list = list;
		this.areas = areas;
		this.vault = vault;
		this.attachments = attachments;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Page<CompanionSummary> list(CompanionFilter filter, AreaScope scope, Pageable page) {
		return this.list.find(filter, today(), scope, page);
	}

	/** Every row of the list, one after the other, for its export. */
	@Transactional(readOnly = true)
	public void each(CompanionFilter filter, AreaScope scope, Sort sort, Consumer<CompanionSummary> reader) {
		try (Stream<CompanionSummary> rows = this.list.stream(filter, today(), scope, sort)) {
			rows.forEach(reader);
		}
	}

	/**
	 * @throws id.sikap.support.NotFoundException also when the companion is not in the
	 * scope
	 */
	@Transactional(readOnly = true)
	public Companion get(UUID id, AreaScope scope) {
		return scope.admit(this.companions.findById(id));
	}

	/** Those of them that the scope covers, in no order, with one statement. */
	@Transactional(readOnly = true)
	public List<Companion> all(Collection<UUID> ids, AreaScope scope) {
		return this.companions.findAllById(ids).stream().filter(scope::covers).toList();
	}

	Companion create(CompanionForm form, AreaScope scope) {
		Companion companion = new Companion(form.name, subdistrictIn(scope, form), form.serviceFrom);
		return save(form, companion, scope);
	}

	Companion change(UUID id, CompanionForm form, AreaScope scope) {
		Companion companion = get(id, scope);
		StaleVersionException.check(form.version, companion.getVersion());
		companion.place(subdistrictIn(scope, form));
		return save(form, companion, scope);
	}

	void endService(UUID id, LocalDate lastDay, String reason, AreaScope scope) {
		get(id, scope).endService(lastDay, reason);
	}

	void resumeService(UUID id, AreaScope scope) {
		get(id, scope).resumeService();
	}

	/** The full NIK, null when there is none; the read is audited. */
	String revealNik(UUID id, String purpose, AreaScope scope) {
		Companion companion = get(id, scope);
		if (companion.getNik() == null) {
			return null;
		}
		this.audit.record(AuditAction.READ_NUMBER, "companion", id, companion.getSubdistrictCode(), purpose);
		return this.vault.reveal(NumberKind.NIK, companion.getNik());
	}

	private Companion save(CompanionForm form, Companion companion, AreaScope scope) {
		ProtectedNumber nik = (form.nikDigits() == null) ? companion.getNik()
				: this.vault.protect(NumberKind.NIK, form.nikDigits());
		takePhoto(form, companion, scope);
		companion.identify(form.name, form.nipDigits(), nik);
		companion.contact(form.phoneNumber(), form.email);
		companion.employ(form.education, form.position, form.serviceFrom);
		return Constraints.translating(UNIQUE, () -> this.companions.saveAndFlush(companion));
	}

	private void takePhoto(CompanionForm form, Companion companion, AreaScope scope) {
		if (form.photoId != null && !form.photoId.equals(companion.getPhotoId())) {
			this.attachments.claim(List.of(form.photoId), AttachmentKind.PHOTO, "photoId", scope.account());
		}
		companion.showPhoto(form.photoId);
	}

	/** The photo that a form shows: the stored one, or one that was just uploaded. */
	@Transactional(readOnly = true)
	List<Attachment> photo(CompanionForm form, Companion companion, AreaScope scope) {
		if (form.photoId == null) {
			return List.of();
		}
		return (companion != null && form.photoId.equals(companion.getPhotoId()))
				? this.attachments.find(List.of(form.photoId))
				: this.attachments.findOwnUnclaimed(List.of(form.photoId), scope.account());
	}

	@Transactional(readOnly = true)
	AttachmentContent photo(UUID id, AreaScope scope) {
		return Optional.ofNullable(get(id, scope).getPhotoId())
			.map(this.attachments::content)
			.orElseThrow(NotFoundException::new);
	}

	/** A kecamatan that the account may put a companion in. */
	private String subdistrictIn(AreaScope scope, CompanionForm form) {
		return Optional.of(form.subdistrictCode)
			.filter(scope::coversArea)
			.filter((code) -> this.areas.find(code).filter((area) -> area.level() == AreaLevel.SUBDISTRICT).isPresent())
			.orElseThrow(() -> RuleViolation.of("subdistrictCode", "companion.error.subdistrict"));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
