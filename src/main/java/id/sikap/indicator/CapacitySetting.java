package id.sikap.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import id.sikap.support.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * One value of a setting and the whole months that it holds for.
 */
@Entity
class CapacitySetting {

	@Id
	private UUID id;

	private String regencyCode;

	private String name;

	private String value;

	private LocalDate validFrom;

	private LocalDate validTo;

	@Version
	private Integer version;

	protected CapacitySetting() {
	}

	/**
	 * @param last the last month, null while it goes on
	 */
	CapacitySetting(String regencyCode, String name, String value, YearMonth first, YearMonth last) {
		this.id = Ids.next();
		this.regencyCode = regencyCode;
		this.name = name;
		this.value = value;
		this.validFrom = first.atDay(1);
		this.validTo = (last == null) ? null : last.atEndOfMonth();
	}

	void correct(String value) {
		this.value = value;
	}

	/** Another value holds from this month on. */
	void endBefore(YearMonth month) {
		if (!month.isAfter(firstMonth())) {
			throw new IllegalArgumentException("a setting holds for a month at least");
		}
		this.validTo = month.minusMonths(1).atEndOfMonth();
	}

	boolean holdsIn(YearMonth month) {
		return !month.isBefore(firstMonth()) && (this.validTo == null || !month.isAfter(lastMonth()));
	}

	public YearMonth firstMonth() {
		return YearMonth.from(this.validFrom);
	}

	/** Null while it goes on. */
	public YearMonth lastMonth() {
		return (this.validTo == null) ? null : YearMonth.from(this.validTo);
	}

	public String getName() {
		return this.name;
	}

	/** The part of the name before the indicator. */
	public CapacitySettingName kind() {
		return CapacitySettingName.valueOf(this.name.split("\\.")[0]);
	}

	/** The indicator that it stands for, empty for none. */
	public String indicatorCode() {
		return this.name.contains(".") ? this.name.substring(this.name.indexOf('.') + 1) : "";
	}

	public String getValue() {
		return this.value;
	}

	int getVersion() {
		return this.version;
	}

}
