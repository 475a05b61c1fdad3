package id.sikap.setting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import id.sikap.area.Area;
import id.sikap.support.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * One value of a setting and the whole months that it holds for.
 */
@Entity
class RegencySetting {

	@Id
	private UUID id;

	private String regencyCode;

	private String areaCode;

	@Enumerated(EnumType.STRING)
	private SettingName name;

	private String value;

	private LocalDate validFrom;

	private LocalDate validTo;

	@Version
	private Integer version;

	protected RegencySetting() {
	}

	/**
	 * @param last the last month, null while it goes on
	 */
	RegencySetting(String areaCode, SettingName name, String value, YearMonth first, YearMonth last) {
		this.id = Ids.next();
		this.regencyCode = Area.regencyOf(areaCode);
		this.areaCode = areaCode;
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

	boolean isOf(String areaCode, SettingName name) {
		return this.name == name && this.areaCode.equals(areaCode);
	}

	public YearMonth firstMonth() {
		return YearMonth.from(this.validFrom);
	}

	/** Null while it goes on. */
	public YearMonth lastMonth() {
		return (this.validTo == null) ? null : YearMonth.from(this.validTo);
	}

	public String getAreaCode() {
		return this.areaCode;
	}

	public SettingName getName() {
		return this.name;
	}

	public String getValue() {
		return this.value;
	}

	int getVersion() {
		return this.version;
	}

}
