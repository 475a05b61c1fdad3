package id.sikap.coverage;

import java.time.YearMonth;
import java.util.Map;

import id.sikap.area.Area;

/**
 * The sessions of a month that count, each with the companion to whom the group is
 * assigned on the day of the session: the cover before the holder.
 */
final class SessionsServed {

	/** A "with" named {@code served}. */
	static final String SQL = """
			with served as (
			  select s.id, s.group_id, s.held_on, s.end_time, s.recorded_at, s.finished_at, a.companion_id
			  from p2k2_session s
			  join group_assignment a on a.group_id = s.group_id
			    and a.from_day <= s.held_on and (a.to_day is null or a.to_day >= s.held_on)
			    and (a.kind = 'COVER' or not exists (
			      select from group_assignment o where o.group_id = s.group_id and o.kind = 'COVER'
			        and o.from_day <= s.held_on and o.to_day >= s.held_on))
			  join companion c on c.id = a.companion_id
			  where s.regency_code = :regency and s.held_on between :month and :lastDay and s.counted
			    and c.subdistrict_code >= :companionsFrom and c.subdistrict_code < :companionsTo
			)
			""";

	private SessionsServed() {
	}

	static Map<String, Object> parameters(String areaCode, YearMonth month) {
		return Map.of("regency", Area.regencyOf(areaCode), "month", month.atDay(1), "lastDay", month.atEndOfMonth(),
				"companionsFrom", areaCode, "companionsTo", areaCode + "/");
	}

}
