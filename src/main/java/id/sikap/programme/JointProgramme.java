package id.sikap.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.Scoped;
import id.sikap.area.Area;
import id.sikap.support.Ids;
import id.sikap.support.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Planned, then running, then done with a result; or cancelled with a reason on the way.
 */
@Entity
class JointProgramme implements Scoped {

	@Id
	private UUID id;

	private String regencyCode;

	private String subdistrictCode;

	private String title;

	private String aim;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> villageCodes;

	private LocalDate fromDay;

	private LocalDate toDay;

	private String budgetSource;

	@Enumerated(EnumType.STRING)
	private ProgrammeState state = ProgrammeState.PLANNED;

	private LocalDate startedOn;

	private LocalDate finishedOn;

	private Integer households;

	private String result;

	private String cancelReason;

	private UUID companionId;

	private UUID recordedBy;

	private Instant recordedAt;

	@Version
	private int version;

	protected JointProgramme() {
	}

	JointProgramme(String subdistrictCode, AreaScope recording, Instant recordedAt) {
		this.id = Ids.next();
		this.subdistrictCode = subdistrictCode;
		this.regencyCode = Area.regencyOf(subdistrictCode);
		this.recordedBy = recording.account().id();
		this.companionId = recording.companionId();
		this.recordedAt = recordedAt;
	}

	/**
	 * As long as it is not over; one that runs keeps its villages and days up to date.
	 */
	void plan(String title, String aim, List<String> villageCodes, LocalDate fromDay, LocalDate toDay,
			String budgetSource) {
		if (!this.state.isOpen()) {
			throw RuleViolation.general("programme.error.over");
		}
		if (toDay.isBefore(fromDay)) {
			throw RuleViolation.of("toDay", "programme.error.endsBeforeItStarts");
		}
		if (!villageCodes.stream().map(Area::subdistrictOf).allMatch(this.subdistrictCode::equals)) {
			throw RuleViolation.of("villageCodes", "programme.error.village");
		}
		this.title = title;
		this.aim = aim;
		this.villageCodes = List.copyOf(villageCodes);
		this.fromDay = fromDay;
		this.toDay = toDay;
		this.budgetSource = budgetSource;
	}

	void start(LocalDate today) {
		if (this.state != ProgrammeState.PLANNED) {
			throw RuleViolation.general("programme.error.started");
		}
		this.state = ProgrammeState.RUNNING;
		this.startedOn = today;
	}

	/**
	 * With its result, which may be put right afterwards.
	 * @param households families that took part
	 */
	void finish(LocalDate finishedOn, int households, String result, LocalDate today) {
		if (this.state != ProgrammeState.RUNNING && this.state != ProgrammeState.DONE) {
			throw RuleViolation.general("programme.error.notRunning");
		}
		if (finishedOn.isAfter(today)) {
			throw RuleViolation.of("finishedOn", "programme.error.finishedLater");
		}
		if (finishedOn.isBefore(this.startedOn)) {
			throw RuleViolation.of("finishedOn", "programme.error.finishedBeforeStart");
		}
		this.state = ProgrammeState.DONE;
		this.finishedOn = finishedOn;
		this.households = households;
		this.result = result;
	}

	void cancel(String reason) {
		if (!this.state.isOpen()) {
			throw RuleViolation.general("programme.error.over");
		}
		this.state = ProgrammeState.CANCELLED;
		this.cancelReason = reason;
	}

	@Override
	public String scopeArea() {
		return this.subdistrictCode;
	}

	@Override
	public UUID scopeCompanion() {
		return this.companionId;
	}

	public UUID getId() {
		return this.id;
	}

	public String getSubdistrictCode() {
		return this.subdistrictCode;
	}

	public String getTitle() {
		return this.title;
	}

	public String getAim() {
		return this.aim;
	}

	public List<String> getVillageCodes() {
		return this.villageCodes;
	}

	public LocalDate getFromDay() {
		return this.fromDay;
	}

	public LocalDate getToDay() {
		return this.toDay;
	}

	public String getBudgetSource() {
		return this.budgetSource;
	}

	public ProgrammeState getState() {
		return this.state;
	}

	public LocalDate getStartedOn() {
		return this.startedOn;
	}

	public LocalDate getFinishedOn() {
		return this.finishedOn;
	}

	public Integer getHouseholds() {
		return this.households;
	}

	public String getResult() {
		return this.result;
	}

	public String getCancelReason() {
		return this.cancelReason;
	}

	public int getVersion() {
		return this.version;
	}

}
