package id.sikap.logbook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.group.GroupOption;
import id.sikap.group.GroupService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The step before the form: which group. A companion sees his own at once, a coordinator
 * goes by kecamatan and village.
 */
@Service
@Transactional(readOnly = true)
class SessionGroups {

	private static final int SUBDISTRICT_CODE = 8;

	private final GroupService groups;

	private final AreaService areas;

	private final RosterRepository sessions;

	SessionGroups(GroupService groups, AreaService areas, RosterRepository sessions) {
		this.groups = groups;
		this.areas = areas;
		this.sessions = sessions;
	}

	/**
	 * @param village null for all, which only a companion may ask for
	 */
	List<GroupChoice> of(LocalDate day, String village, AreaScope scope) {
		if (scope.wholeArea() && scope.companionId() == null && village == null) {
			return List.of();
		}
		// without a village, a coordinator who has a caseload is offered that
		AreaScope asked = (village == null)
				? new AreaScope(scope.account(), scope.areaCode(), false, scope.companionId(), scope.groupIds())
				: scope;
		List<GroupOption> options = this.groups.optionsIn(village, asked, day);
		Map<UUID, Integer> held = this.sessions.sessionsOfMonth(options.stream().map(GroupOption::id).toList(),
				YearMonth.from(day));
		return options.stream()
			.map((group) -> new GroupChoice(group.id(), group.name(), group.villageCode(),
					held.getOrDefault(group.id(), 0)))
			.toList();
	}

	/** To choose from; none for a companion, who needs none. */
	List<Area> subdistricts(AreaScope scope) {
		return (scope.wholeArea() && scope.areaCode().length() < SUBDISTRICT_CODE)
				? this.areas.within(scope.areaCode(), AreaLevel.SUBDISTRICT) : List.of();
	}

	List<Area> villages(String subdistrict, AreaScope scope) {
		String chosen = (scope.areaCode().length() >= SUBDISTRICT_CODE) ? Area.subdistrictOf(scope.areaCode())
				: subdistrict;
		return (scope.wholeArea() && chosen != null && this.areas.find(chosen).isPresent())
				? this.areas.within(chosen, AreaLevel.VILLAGE) : List.of();
	}

}
