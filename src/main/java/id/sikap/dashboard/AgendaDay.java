package id.sikap.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.sikap.schedule.DayCount;

/**
 * What is planned on one of the next days.
 *
 * @param sessions of P2K2, null for none
 */
record AgendaDay(LocalDate day, DayCount sessions, List<AgendaEvent> events) {

	/** Day by day; days without anything are left out. */
	static List<AgendaDay> of(List<DayCount> sessions, List<AgendaEvent> events) {
		Map<LocalDate, DayCount> counts = sessions.stream()
			.collect(Collectors.toMap(DayCount::day, Function.identity()));
		Map<LocalDate, List<AgendaEvent>> byDay = new TreeMap<>();
		counts.keySet().forEach((day) -> byDay.put(day, new ArrayList<>()));
		events.forEach((event) -> byDay.computeIfAbsent(event.day(), (day) -> new ArrayList<>()).add(event));
		return byDay.entrySet()
			.stream()
			.map((entry) -> new AgendaDay(entry.getKey(), counts.get(entry.getKey()), entry.getValue()))
			.toList();
	}

}
