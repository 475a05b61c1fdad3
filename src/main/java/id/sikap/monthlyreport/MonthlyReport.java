package id.sikap.monthlyreport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import id.sikap.account.Scoped;
import id.sikap.area.Area;
import id.sikap.support.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * A companion's report of a month, from its first version on.
 */
@Entity
class MonthlyReport implements Scoped {

	@Id
	private UUID id;

	private String regencyCode;

	private String subdistrictCode;

	private UUID companionId;

	private LocalDate month;

	@Version
	private Integer version;

	protected MonthlyReport() {
	}

	MonthlyReport(UUID companionId, String subdistrictCode, YearMonth month) {
		this.id = Ids.next();
		this.regencyCode = Area.regencyOf(subdistrictCode);
		this.subdistrictCode = subdistrictCode;
		this.companionId = companionId;
		this.month = month.atDay(1);
	}

	@Override
	public String scopeArea() {
		return this.subdistrictCode;
	}

	@Override
	public UUID scopeCompanion() {
		return this.companionId;
	}

	UUID getId() {
		return this.id;
	}

	UUID getCompanionId() {
		return this.companionId;
	}

	YearMonth getMonth() {
		return YearMonth.from(this.month);
	}

}
