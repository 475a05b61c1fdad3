package id.sikap.barrier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.support.RuleViolation;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which scopes and owners an account may choose: a companion himself, the villages of his
 * kecamatan and those he serves, his kecamatan and the regency; a coordinator whatever
 * lies in his area, and what stands above it.
 */
@Service
@Transactional(readOnly = true)
class BarrierPlaces {

	private final BarrierPeopleRepository people;

	private final AreaService areas;

	private final MessageSource messages;

	private final Clock clock;

	BarrierPlaces(BarrierPeopleRepository people, AreaService areas, MessageSource messages, Clock clock) {
		this.people = people;
		this.areas = areas;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Under their headings.
	 * @param within the kecamatan whose villages and companions a regency coordinator is
	 * offered, null for none
	 */
	Map<String, List<BarrierChoice>> places(AreaScope scope, String within) {
		Map<String, List<BarrierChoice>> places = new LinkedHashMap<>();
		String subdistrict = subdistrict(scope, within);
		put(places, "barrier.scope.COMPANION", companions(scope, subdistrict));
		put(places, "barrier.scope.VILLAGE", villages(scope, subdistrict));
		put(places, "barrier.scope.SUBDISTRICT", subdistricts(scope, subdistrict));
		put(places, "barrier.scope.REGENCY", List.of(named(this.areas.get(scope.regencyCode()))));
		return places;
	}

	/** Who may be asked to see to it. */
	Map<String, List<BarrierChoice>> owners(AreaScope scope, String within) {
		Map<String, List<BarrierChoice>> owners = new LinkedHashMap<>();
		String subdistrict = subdistrict(scope, within);
		put(owners, "barrier.owner.COMPANION", companions(scope, subdistrict));
		put(owners, "barrier.owner.SUBDISTRICT", subdistricts(scope, subdistrict));
		if (scope.wholeArea() && scope.areaCode().length() == 5) {
			put(owners, "barrier.owner.REGENCY", List.of(named(this.areas.get(scope.regencyCode()))));
		}
		return owners;
	}

	/** Of a regency coordinator, who says first which kecamatan he means. */
	List<Area> subdistricts(AreaScope scope) {
		return (scope.wholeArea() && scope.areaCode().length() == 5)
				? this.areas.within(scope.areaCode(), AreaLevel.SUBDISTRICT) : List.of();
	}

	/**
	 * @throws RuleViolation when the account may not speak for it
	 */
	BarrierPlace place(String key, AreaScope scope) {
		return read(key, scope).filter((place) -> place.scope() != BarrierScope.VILLAGE || isOpenTo(place, scope))
			.orElseThrow(() -> RuleViolation.of("heldBack", "barrier.error.place"));
	}

	/**
	 * @throws RuleViolation when the account may not ask him
	 */
	BarrierOwner owner(String key, AreaScope scope) {
		BarrierPlace place = read(key, scope).filter((read) -> read.scope() != BarrierScope.VILLAGE)
			.filter((read) -> read.scope() != BarrierScope.REGENCY || scope.coversArea(read.areaCode()))
			.orElseThrow(() -> RuleViolation.of("owner", "barrier.error.owner"));
		return (place.companionId() != null) ? BarrierOwner.companion(place.companionId(), place.areaCode())
				: BarrierOwner.coordinatorOf(place.areaCode());
	}

	private Optional<BarrierPlace> read(String key, AreaScope scope) {
		if (key.length() == 36) {
			return companion(key, scope);
		}
		boolean above = key.equals(scope.regencyCode());
		return this.areas.find(key)
			.filter((area) -> above || area.level() == AreaLevel.VILLAGE || scope.coversArea(area.code()))
			.filter((area) -> area.level() != AreaLevel.PROVINCE)
			.map((area) -> BarrierPlace.area(area.code()));
	}

	private Optional<BarrierPlace> companion(String key, AreaScope scope) {
		try {
			return this.people.place(UUID.fromString(key), today(), scope);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private boolean isOpenTo(BarrierPlace village, AreaScope scope) {
		return scope.coversArea(village.areaCode())
				|| this.people.villagesServed(scope.groupIds()).contains(village.areaCode());
	}

	private String subdistrict(AreaScope scope, String within) {
		if (scope.areaCode().length() > 5) {
			return scope.areaCode();
		}
		return (within != null && scope.coversArea(within)) ? within : null;
	}

	private List<BarrierChoice> companions(AreaScope scope, String subdistrict) {
		if (!scope.wholeArea()) {
			return (scope.companionId() == null) ? List.of()
					: List.of(new BarrierChoice(scope.companionId().toString(), words("barrier.myself")));
		}
		return (subdistrict == null) ? List.of() : this.people.companions(subdistrict, today());
	}

	/** Of a companion those that he serves first, and only those where he serves any. */
	private List<BarrierChoice> villages(AreaScope scope, String subdistrict) {
		List<String> served = scope.wholeArea() ? List.of() : this.people.villagesServed(scope.groupIds());
		if (!served.isEmpty()) {
			return served.stream().map(this.areas::get).map(BarrierPlaces::named).toList();
		}
		return (subdistrict == null) ? List.of()
				: this.areas.within(subdistrict, AreaLevel.VILLAGE).stream().map(BarrierPlaces::named).toList();
	}

	private List<BarrierChoice> subdistricts(AreaScope scope, String subdistrict) {
		Stream<Area> offered = (subdistrict != null) ? Stream.of(this.areas.get(subdistrict))
				: this.areas.within(scope.areaCode(), AreaLevel.SUBDISTRICT).stream();
		return offered.map(BarrierPlaces::named).toList();
	}

	private void put(Map<String, List<BarrierChoice>> choices, String heading, List<BarrierChoice> offered) {
		if (!offered.isEmpty()) {
			choices.put(words(heading), new ArrayList<>(offered));
		}
	}

	private String words(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static BarrierChoice named(Area area) {
		return new BarrierChoice(area.code(), area.name());
	}

}
