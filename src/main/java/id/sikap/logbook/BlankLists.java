package id.sikap.logbook;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import id.sikap.area.AreaService;
import id.sikap.group.GroupService;
import id.sikap.group.HouseholdGroup;
import id.sikap.group.Roster;
import id.sikap.support.PdfPictures;
import id.sikap.support.PdfRenderer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attendance lists to fill in by hand: today's members of a group, with room for four
 * marks and a signature each.
 */
@Service
@Transactional(readOnly = true)
class BlankLists {

	/** For families that joined, or came from elsewhere. */
	private static final int EMPTY_ROWS = 3;

	private final GroupService groups;

	private final Roster roster;

	private final AreaService areas;

	private final PdfRenderer printer;

	private final Clock clock;

	BlankLists(GroupService groups, Roster roster, AreaService areas, PdfRenderer printer, Clock clock) {
		this.groups = groups;
		this.roster = roster;
		this.areas = areas;
		this.printer = printer;
		this.clock = clock;
	}

	/**
	 * @throws id.sikap.support.NotFoundException when the account does not see the group
	 */
	Paper print(UUID groupId, AreaScope scope) {
		LocalDate today = LocalDate.now(this.clock);
		HouseholdGroup group = this.groups.getOn(groupId, today, scope);
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		this.printer.print("logbook/blank-list",
				Map.of("group", group.getName(), "village", this.areas.name(group.getVillageCode()), "subdistrict",
						this.areas.name(Area.subdistrictOf(group.getVillageCode())), "day", today, "members",
						this.roster.of(groupId, today), "emptyRows", EMPTY_ROWS),
				PdfPictures.NONE, pdf);
		return new Paper(
				"daftar-hadir-" + HouseholdGroup.normalise(group.getName()).replaceAll("[^a-z0-9]+", "-") + ".pdf",
				pdf.toByteArray());
	}

	record Paper(String fileName, byte[] pdf) {
	}

}
