package id.sikap.assessment;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import id.sikap.indicator.CapacityLevel;
import id.sikap.indicator.Indicator;
import id.sikap.support.Ids;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Measured scores that a coordinator sets otherwise, with a reason. What records say
 * stays beside it.
 */
@Service
@Transactional
class OverrideService {

	private static final int REASON = 500;

	private final AssessmentSheets sheets;

	private final JdbcClient jdbc;

	private final Clock clock;

	OverrideService(AssessmentSheets sheets, JdbcClient jdbc, Clock clock) {
		this.sheets = sheets;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * @param sheetId the unit's sheet
	 * @throws RuleViolation without a reason, with a score that is none, and for an
	 * indicator that records say nothing of
	 */
	void overrule(UUID sheetId, YearMonth month, OverrideForm form, AreaScope scope) {
		SheetRow row = scorable(sheetId, month, form.indicator, scope);
		if (form.score == null || !form.score.matches("[1-5]")) {
			throw RuleViolation.of("score", "assessment.error.override");
		}
		if (form.reason == null) {
			throw RuleViolation.of("reason", "assessment.error.overrideReason");
		}
		if (form.reason.length() > REASON) {
			throw RuleViolation.of("reason", "assessment.error.remark", REASON);
		}
		this.jdbc
			.sql("""
					insert into capacity_override (id, regency_code, subdistrict_code, month, indicator, unit, score, reason,
					                               overruled_by, overruled_at)
					values (:id, :regency, :subdistrict, :month, :indicator, :unit, :score, :reason, :account, :now)
					on conflict (month, indicator, unit) do update
					set score = :score, reason = :reason, overruled_by = :account, overruled_at = :now
					""")
			.param("id", Ids.next())
			.param("regency", Area.regencyOf(row.subdistrictCode()))
			.param("subdistrict", row.subdistrictCode())
			.param("month", month.atDay(1))
			.param("indicator", form.indicator)
			.param("unit", row.unit())
			.param("score", Integer.valueOf(form.score))
			.param("reason", form.reason)
			.param("account", scope.account().id())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	/** What records say counts again. */
	void withdraw(UUID sheetId, YearMonth month, String indicator, AreaScope scope) {
		SheetRow row = scorable(sheetId, month, indicator, scope);
		this.jdbc.sql("delete from capacity_override where month = :month and indicator = :indicator and unit = :unit")
			.param("month", month.atDay(1))
			.param("indicator", indicator)
			.param("unit", row.unit())
			.update();
	}

	/**
	 * A village's sheet is for a quarter and says nothing of what is measured each month.
	 */
	private SheetRow scorable(UUID sheetId, YearMonth month, String code, AreaScope scope) {
		Sheet sheet = this.sheets.one(sheetId, month, scope);
		SheetRow row = sheet.rows().get(0);
		if (!Duties.mayScore(row.level(), row.subdistrictCode(), row.companionId(), scope)) {
			throw new AccessDeniedException("scored by the unit's coordinator, never by himself");
		}
		if (sheet.closed()) {
			throw RuleViolation.general("assessment.error.closed");
		}
		if (row.level() != CapacityLevel.SOCIAL_SYSTEM && row.state().isFinal()) {
			throw RuleViolation.general("assessment.error.verified");
		}
		sheet.measured()
			.stream()
			.map(Indicator::code)
			.filter((measured) -> measured.equals(code))
			.findFirst()
			.orElseThrow(NotFoundException::new);
		if (row.value(code) == null) {
			throw RuleViolation.general("assessment.error.noValue");
		}
		return row;
	}

}
