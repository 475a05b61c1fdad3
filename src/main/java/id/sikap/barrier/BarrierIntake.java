package id.sikap.barrier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.group.GroupService;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports that were made away from the form, under its rules: as if a blank form had been
 * filled in with them.
 */
@Service
@Transactional
public class BarrierIntake {

	static final int LONGEST = 1000;

	/** What a report calls the fields of the form. */
	private static final Map<String, String> NAMES = Map.of("type", "typeCode", "heldBack", "subject", "whatHappened",
			"description");

	/**
	 * What a companion told.
	 *
	 * @param severity 1 to 3
	 * @param subject the companion, or a group whose village is meant; null for the
	 * village of the session
	 * @param sessionId the session that it was met in, null for none
	 * @param reporter the companion who made it, null where a coordinator did
	 */
	public record Told(String typeCode, Integer severity, String description, UUID subject, UUID sessionId,
			UUID reporter) {
	}

	/**
	 * @param areaCode what it holds back, or the kecamatan of the companion
	 */
	public record Reported(UUID id, String areaCode) {
	}

	private final BarrierWork work;

	private final BarrierPlaces places;

	private final GroupService groups;

	private final Clock clock;

	BarrierIntake(BarrierWork work, BarrierPlaces places, GroupService groups, Clock clock) {
		this.work = work;
		this.places = places;
		this.groups = groups;
		this.clock = clock;
	}

	/**
	 * @throws RuleViolation with the field of {@link Told} that is to blame
	 * @throws NotFoundException when the account sees no such session or group
	 */
	public Reported report(Told told, AreaScope scope) {
		if (told.severity() == null) {
			throw RuleViolation.of("severity", "barrier.error.severity");
		}
		if (told.description() == null || told.description().isBlank()) {
			throw RuleViolation.of("description", "NotBlank", label());
		}
		if (told.description().length() > LONGEST) {
			throw RuleViolation.of("description", "Size", label(), LONGEST);
		}
		try {
			BarrierForm form = form(told, scope);
			return new Reported(this.work.report(form, scope), this.places.place(form.heldBack, scope).areaCode());
		}
		catch (RuleViolation violation) {
			String field = (violation.field() == null) ? null
					: NAMES.getOrDefault(violation.field(), violation.field());
			throw (field == null) ? violation : RuleViolation.of(field, violation.messageKey(), violation.arguments());
		}
	}

	private BarrierForm form(Told told, AreaScope scope) {
		BarrierForm form = BarrierForm.blank(LocalDate.now(this.clock));
		Optional<BarrierOrigin> origin = this.work.origin(told.sessionId(), null, scope);
		if (told.sessionId() != null) {
			form.metIn(origin.orElseThrow(NotFoundException::new));
		}
		form.type = (told.typeCode() == null) ? "" : told.typeCode();
		form.severity = told.severity();
		form.whatHappened = told.description();
		if (told.subject() != null) {
			form.heldBack = told.subject().equals(told.reporter()) ? told.subject().toString()
					: this.groups.get(told.subject(), scope).getVillageCode();
		}
		if (form.heldBack == null) {
			throw RuleViolation.of("heldBack", "barrier.error.place");
		}
		form.owner = (told.reporter() != null) ? told.reporter().toString() : scope.areaCode();
		return form;
	}

	private static Object label() {
		return new DefaultMessageSourceResolvable("barrier.whatHappened");
	}

}
