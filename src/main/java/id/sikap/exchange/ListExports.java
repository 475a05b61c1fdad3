package id.sikap.exchange;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

import id.sikap.account.AreaScope;
import id.sikap.area.AreaService;
import id.sikap.companion.CompanionFilter;
import id.sikap.companion.CompanionService;
import id.sikap.group.GroupFilter;
import id.sikap.group.GroupService;
import id.sikap.household.HouseholdFilter;
import id.sikap.household.HouseholdService;
import id.sikap.logbook.SessionFilter;
import id.sikap.logbook.SessionListService;
import id.sikap.support.Formats;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/**
 * The lists as xlsx: all rows that the filters of the page leave, written while they are
 * read. Numbers that identify a person keep only their last four digits.
 */
@Service
class ListExports {

	private final CompanionService companions;

	private final HouseholdService households;

	private final GroupService groups;

	private final SessionListService sessions;

	private final AreaService areas;

	private final Formats formats;

	private final ListSheet sheets;

	ListExports(CompanionService companions, HouseholdService households, GroupService groups,
			SessionListService sessions, AreaService areas, Formats formats, ListSheet sheets) {
		this.companions = companions;
		this.households = households;
		this.groups = groups;
		this.sessions = sessions;
		this.areas = areas;
		this.formats = formats;
		this.sheets = sheets;
	}

	void companions(CompanionFilter filter, AreaScope scope, Sort sort, OutputStream out) {
		this.sheets.write(out, "companion.title",
				List.of("companion.name", "companion.nip", "companion.nik", "companion.phone",
						"companion.subdistrictCode", "companion.serviceFrom", "companion.lastDay", "companion.groups",
						"companion.activeHouseholds"),
				(sheet) -> this.companions.each(filter, scope, sort,
						(row) -> sheet.row(Arrays.asList(row.name(), row.nip(), row.maskedNik(), row.phoneAsRead(),
								this.areas.name(row.subdistrictCode()), row.serviceFrom(), row.serviceTo(),
								row.groupCount(), row.activeHouseholds()))));
	}

	void households(HouseholdFilter filter, AreaScope scope, Sort sort, OutputStream out) {
		this.sheets.write(out, "household.title",
				List.of("household.headName", "household.nik", "household.familyCard", "household.villageCode", "RT",
						"RW", "household.group", "household.status", "household.statusSince"),
				(sheet) -> this.households.each(filter, scope, sort,
						(row) -> sheet.row(Arrays.asList(row.headName(), row.maskedNik(), row.maskedFamilyCard(),
								this.areas.name(row.villageCode()), row.rt(), row.rw(), row.groupName(),
								this.sheets.words("household.status." + row.status()), row.statusSince()))));
	}

	void groups(GroupFilter filter, AreaScope scope, Sort sort, OutputStream out) {
		this.sheets
			.write(out, "group.title",
					List.of("group.name", "group.villageCode", "group.companion", "group.head", "group.meetingPlace",
							"group.members", "group.active"),
					(sheet) -> this.groups
						.each(filter, scope, sort,
								(row) -> sheet.row(Arrays.asList(row.name(), this.areas.name(row.villageCode()),
										row.companionName(), row.headName(), row.meetingPlace(), row.members(),
										row.active()))));
	}

	void sessions(SessionFilter filter, AreaScope scope, Sort sort, OutputStream out) {
		this.sheets.write(out, "p2k2.title",
				List.of("p2k2.heldOn", "p2k2.startTime", "p2k2.endTime", "p2k2.groupId", "p2k2.village",
						"p2k2.companion", "p2k2.topicIds", "p2k2.mark.PRESENT", "exchange.export.marks",
						"p2k2.photoIds", "p2k2.state"),
				(sheet) -> this.sessions.each(filter, scope, sort,
						(row) -> sheet.row(Arrays.asList(row.heldOn(), this.formats.time(row.startTime()),
								this.formats.time(row.endTime()), row.groupName(), this.areas.name(row.villageCode()),
								row.companionName(), row.topics(), row.present(), row.marks(), row.photos(),
								this.sheets
									.words(row.isCancelled() ? "exchange.export.cancelled" : row.isPossibleDouble()
											? "exchange.export.possibleDouble" : "exchange.export.held")))));
	}

}
