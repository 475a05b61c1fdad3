package id.sikap.monthlyreport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import id.sikap.support.Ids;
import id.sikap.support.RuleViolation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/**
 * What was submitted, and the decision on it.
 */
@Entity
class MonthlyReportVersion {

	@Id
	private UUID id;

	private UUID reportId;

	private int number;

	private String note;

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "monthly_report_group", joinColumns = @JoinColumn(name = "version_id"))
	@OrderColumn(name = "position")
	private List<ReportedGroup> groups;

	private UUID submittedBy;

	private Instant submittedAt;

	private LocalDate submittedOn;

	@Enumerated(EnumType.STRING)
	private MonthlyReportState state;

	private UUID decidedBy;

	private Instant decidedAt;

	private String reason;

	@Version
	private Integer version;

	protected MonthlyReportVersion() {
	}

	/**
	 * @param number from 1
	 * @param zone in which the day of submission is counted
	 * @throws RuleViolation when a group is neither met nor excused nor explained, or
	 * when there is none
	 */
	MonthlyReportVersion(UUID reportId, int number, ReportedGroups groups, String note, UUID by, Instant now,
			ZoneId zone) {
		if (groups.all().isEmpty()) {
			throw RuleViolation.general("monthlyreport.error.noGroups");
		}
		if (!groups.isComplete()) {
			throw RuleViolation.general("monthlyreport.error.incomplete", groups.missing().size(),
					String.join(", ", groups.missing().stream().map(ReportedGroup::name).toList()));
		}
		this.id = Ids.next();
		this.reportId = reportId;
		this.number = number;
		this.groups = new ArrayList<>(groups.all());
		this.note = note;
		this.submittedBy = by;
		this.submittedAt = now;
		this.submittedOn = LocalDate.ofInstant(now, zone);
		this.state = MonthlyReportState.SUBMITTED;
	}

	void accept(UUID by, Instant now) {
		decide(MonthlyReportState.ACCEPTED, by, now);
	}

	void sendBack(String reason, UUID by, Instant now) {
		if (reason == null || reason.isBlank()) {
			throw RuleViolation.of("reason", "monthlyreport.error.reason");
		}
		decide(MonthlyReportState.RETURNED, by, now);
		this.reason = reason.strip();
	}

	private void decide(MonthlyReportState decision, UUID by, Instant now) {
		if (this.state != MonthlyReportState.SUBMITTED) {
			throw RuleViolation.general("monthlyreport.error.decided");
		}
		if (by.equals(this.submittedBy)) {
			throw RuleViolation.general("monthlyreport.error.own");
		}
		this.state = decision;
		this.decidedBy = by;
		this.decidedAt = now;
	}

	public int getNumber() {
		return this.number;
	}

	public String getNote() {
		return this.note;
	}

	public ReportedGroups getGroups() {
		return new ReportedGroups(List.copyOf(this.groups));
	}

	public UUID getSubmittedBy() {
		return this.submittedBy;
	}

	public Instant getSubmittedAt() {
		return this.submittedAt;
	}

	public LocalDate getSubmittedOn() {
		return this.submittedOn;
	}

	public MonthlyReportState getState() {
		return this.state;
	}

	public UUID getDecidedBy() {
		return this.decidedBy;
	}

	public Instant getDecidedAt() {
		return this.decidedAt;
	}

	public String getReason() {
		return this.reason;
	}

}
