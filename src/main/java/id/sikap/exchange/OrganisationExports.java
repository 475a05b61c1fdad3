package id.sikap.exchange;

import java.io.OutputStream;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

import id.sikap.account.AreaScope;
import id.sikap.area.AreaService;
import id.sikap.meeting.DecisionFilter;
import id.sikap.meeting.DecisionService;
import id.sikap.meeting.MeetingFilter;
import id.sikap.meeting.MeetingService;
import id.sikap.resource.ResourceFilter;
import id.sikap.resource.ResourceService;
import id.sikap.supervision.SupervisionFilter;
import id.sikap.supervision.SupervisionListService;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/**
 * The lists of supervisions, resources and coordination meetings as xlsx.
 */
@Service
class OrganisationExports {

	private final SupervisionListService supervisions;

	private final ResourceService resources;

	private final MeetingService meetings;

	private final DecisionService decisions;

	private final AreaService areas;

	private final ListSheet sheets;

	OrganisationExports(SupervisionListService supervisions, ResourceService resources, MeetingService meetings,
			DecisionService decisions, AreaService areas, ListSheet sheets) {
		this.supervisions = supervisions;
		this.resources = resources;
		this.meetings = meetings;
		this.decisions = decisions;
		this.areas = areas;
		this.sheets = sheets;
	}

	/**
	 * @param month null for the running one
	 */
	void supervisions(SupervisionFilter filter, YearMonth month, AreaScope scope, Sort sort, OutputStream out) {
		this.sheets
			.write(out, "supervision.title",
					List.of("supervision.companionId", "companion.subdistrictCode", "supervision.thisMonth",
							"supervision.heldOn", "supervision.manner", "supervision.supervisor", "supervision.I5",
							"supervision.I6", "supervision.answer", "supervision.before"),
					(sheet) -> this.supervisions
						.each(filter, month, scope, sort,
								(row) -> sheet.row(Arrays.asList(row.companionName(),
										this.areas.name(row.subdistrictCode()), row.supervisions(), row.heldOn(),
										row.isSupervised() ? this.sheets.words("supervision.manner." + row.manner())
												: null,
										row.supervisorName(), row.teachingScore(), row.socialScore(),
										answer(row.isSupervised(), row.read()), row.before()))));
	}

	void resources(ResourceFilter filter, AreaScope scope, Sort sort, OutputStream out) {
		this.sheets.write(out, "resource.title",
				List.of("resource.kind", "resource.resourceName", "resource.identification",
						"companion.subdistrictCode", "resource.holder", "resource.heldSince", "resource.condition",
						"resource.state", "resource.reason"),
				(sheet) -> this.resources.each(filter, scope, sort,
						(row) -> sheet.row(Arrays.asList(this.sheets.words("resource.kind." + row.kind()), row.name(),
								row.identification(), this.areas.name(row.subdistrictCode()), row.holderName(),
								row.heldSince(), this.sheets.words("resource.condition." + row.condition()),
								this.sheets.words("resource.state." + row.state()), row.endReason()))));
	}

	void meetings(MeetingFilter filter, AreaScope scope, Sort sort, OutputStream out) {
		this.sheets.write(out, "meeting.title",
				List.of("meeting.heldOn", "meeting.meetingArea", "meeting.place", "meeting.agenda",
						"meeting.presence.PRESENT", "meeting.attendance", "meeting.decisions", "meeting.open"),
				(sheet) -> this.meetings.each(filter, scope, sort,
						(row) -> sheet.row(Arrays.asList(row.heldOn(), this.areas.name(row.areaCode()), row.place(),
								row.agenda(), row.present(), row.marked(), row.decisions(), row.open()))));
	}

	void decisions(DecisionFilter filter, AreaScope scope, OutputStream out) {
		this.sheets.write(out, "meeting.followUp",
				List.of("meeting.decision", "meeting.since", "meeting.meetingArea", "meeting.owner", "meeting.dueOn",
						"meeting.state", "meeting.outcome"),
				(sheet) -> this.decisions.each(filter, scope,
						(row) -> sheet.row(Arrays.asList(row.decision(), row.heldOn(), this.areas.name(row.areaCode()),
								row.ownerName(), row.dueOn(), this.sheets.words("meeting.decision." + row.state()),
								row.outcome()))));
	}

	private String answer(boolean supervised, boolean read) {
		return supervised ? this.sheets.words(read ? "supervision.read" : "supervision.unread") : null;
	}

}
