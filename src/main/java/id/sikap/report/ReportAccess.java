package id.sikap.report;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.Role;
import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.companion.Companion;
import id.sikap.companion.CompanionService;
import id.sikap.support.MonthRange;
import id.sikap.support.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may have which report: a companion his own; a coordinator those of his area and of
 * its companions; a viewer those of his area, without what they say on persons.
 */
@Service
@Transactional(readOnly = true)
class ReportAccess {

	private final CompanionService companions;

	private final AreaService areas;

	private final Clock clock;

	ReportAccess(CompanionService companions, AreaService areas, Clock clock) {
		this.companions = companions;
		this.areas = areas;
		this.clock = clock;
	}

	/** Reports are of months that have begun. */
	MonthRange months() {
		return MonthRange.until(0, this.clock);
	}

	/**
	 * @param key code of the area, or id of the companion
	 * @throws NotFoundException when there is no such thing, or none that the reader may
	 * have
	 * @throws id.sikap.support.UnknownMonthException for a month that has not begun
	 */
	ReportOrder order(ReportKind kind, String key, YearMonth month, AreaScope reader) {
		YearMonth offered = months().choose(month, month);
		return (kind == ReportKind.COMPANION) ? ofCompanion(key, offered, reader) : ofArea(kind, key, offered, reader);
	}

	private ReportOrder ofCompanion(String key, YearMonth month, AreaScope reader) {
		return ofCompanion(this.companions.get(id(key), reader), month);
	}

	/** For a companion whom the caller has admitted. */
	ReportOrder ofCompanion(Companion companion, YearMonth month) {
		Area subdistrict = this.areas.get(companion.getSubdistrictCode());
		AreaScope own = new AreaScope(null, companion.getRegencyCode(), false, companion.getId(), Set.of());
		return new ReportOrder(ReportKind.COMPANION, subdistrict, companion, month, own, true);
	}

	private ReportOrder ofArea(ReportKind kind, String code, YearMonth month, AreaScope reader) {
		AreaLevel level = (kind == ReportKind.REGENCY) ? AreaLevel.REGENCY : AreaLevel.SUBDISTRICT;
		Area area = this.areas.find(code)
			.filter((found) -> found.level() == level && readsArea(found.code(), reader))
			.orElseThrow(NotFoundException::new);
		return new ReportOrder(kind, area, null, month, AreaScope.ofArea(null, code), reader.wholeArea());
	}

	/** Whether the reader may have the report of the area, with or without persons. */
	boolean readsArea(String code, AreaScope reader) {
		return (reader.wholeArea() || reader.account().has(Role.VIEWER)) && reader.coversArea(code);
	}

	private static UUID id(String key) {
		try {
			return UUID.fromString(key);
		}
		catch (IllegalArgumentException ex) {
			throw new NotFoundException();
		}
	}

}
