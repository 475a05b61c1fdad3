package id.sikap.partner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PartnerActivityService {

	private final PartnerService partners;

	private final PartnerActivityRepository activities;

	private final AreaService areas;

	private final Clock clock;

	PartnerActivityService(PartnerService partners, PartnerActivityRepository activities, AreaService areas,
			Clock clock) {
		this.partners = partners;
		this.activities = activities;
		this.areas = areas;
		this.clock = clock;
	}

	/** For who may change it. */
	@Transactional(readOnly = true)
	PartnerActivity kept(UUID partnerId, UUID id, AreaScope scope) {
		return scope.admitKeeper(this.activities.findById(id).filter((found) -> found.belongsTo(partnerId)));
	}

	void create(UUID partnerId, PartnerActivityForm form, AreaScope scope) {
		save(partnerId, form, new PartnerActivity(partnerId, scope, this.clock.instant()), scope);
	}

	void change(UUID partnerId, UUID id, PartnerActivityForm form, AreaScope scope) {
		PartnerActivity activity = kept(partnerId, id, scope);
		StaleVersionException.check(form.version, activity.getVersion());
		save(partnerId, form, activity, scope);
	}

	void cancel(UUID partnerId, UUID id, String reason, AreaScope scope) {
		kept(partnerId, id, scope).cancel(reason, this.clock.instant());
	}

	private void save(UUID partnerId, PartnerActivityForm form, PartnerActivity activity, AreaScope scope) {
		activity.hold(this.partners.get(partnerId, scope), villageIn(scope, form.villageCode), form.heldOn,
				LocalDate.now(this.clock));
		activity.describe(form.what, form.participants, form.people, form.result);
		this.activities.saveAndFlush(activity);
	}

	private String villageIn(AreaScope scope, String code) {
		return this.areas.find(code)
			.filter((area) -> area.level() == AreaLevel.VILLAGE && scope.coversArea(code))
			.orElseThrow(() -> RuleViolation.of("villageCode", "partner.error.village"))
			.code();
	}

}
