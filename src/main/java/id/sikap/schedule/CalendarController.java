package id.sikap.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.chart.HeatMonth;
import id.sikap.support.MonthRange;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The calendar of a month: how many meetings a day has, and which.
 */
@Controller
@RequestMapping("/p2k2/kalender")
@ForFieldStaff
class CalendarController {

	private static final int MONTHS_AHEAD = 6;

	private final CalendarService calendar;

	private final AreaService areas;

	private final Clock clock;

	CalendarController(CalendarService calendar, AreaService areas, Clock clock) {
		this.calendar = calendar;
		this.areas = areas;
		this.clock = clock;
	}

	@ModelAttribute("subdistricts")
	List<Area> subdistricts(AreaScope scope) {
		return scope.wholeArea() ? this.areas.within(scope.areaCode(), AreaLevel.SUBDISTRICT) : List.of();
	}

	@GetMapping
	String show(CalendarFilter wanted, AreaScope scope, Pageable page, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		MonthRange range = MonthRange.until(MONTHS_AHEAD, this.clock);
		YearMonth month = range.choose(wanted.bulan(), YearMonth.from((wanted.hari() != null) ? wanted.hari() : today));
		CalendarFilter filter = wanted.in(month);
		Map<LocalDate, Integer> counts = this.calendar.counts(filter, scope);
		Page<CalendarEntry> entries = this.calendar.entries(filter, scope, page);
		model.addAttribute("filter", filter);
		model.addAttribute("month", month);
		model.addAttribute("first", range.first());
		model.addAttribute("last", range.last());
		model.addAttribute("today", today);
		model.addAttribute("counts", new TreeMap<>(counts));
		model.addAttribute("heat", HeatMonth.of(month, counts, today, CalendarController::linkOf));
		model.addAttribute("page", entries);
		model.addAttribute("days",
				entries.stream().collect(Collectors.groupingBy(CalendarEntry::day, TreeMap::new, Collectors.toList())));
		model.addAttribute("villageNames",
				this.areas.within(scope.regencyCode(), AreaLevel.VILLAGE)
					.stream()
					.collect(Collectors.toMap(Area::code, Area::name)));
		return "schedule/calendar";
	}

	private static String linkOf(LocalDate day) {
		return ServletUriComponentsBuilder.fromCurrentRequest()
			.replaceQueryParam("hari", day)
			.replaceQueryParam("bulan", YearMonth.from(day))
			.replaceQueryParam("hal")
			.build()
			.toUriString() + "#hari";
	}

}
