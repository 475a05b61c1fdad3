package id.sikap.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.support.MonthRange;

import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Which groups met in a month, which did not, which need not; with a text to copy.
 */
@Controller
@ForFieldStaff
class GroupMonthController {

	private static final String LIST = "coverage/groups";

	private final GroupMonthService groups;

	private final AreaService areas;

	private final Clock clock;

	GroupMonthController(GroupMonthService groups, AreaService areas, Clock clock) {
		this.groups = groups;
		this.areas = areas;
		this.clock = clock;
	}

	@GetMapping("/p2k2/capaian")
	String list(@RequestParam(required = false) YearMonth bulan, GroupMonthFilter filter, AreaScope scope,
			Pageable page, Model model) {
		return show(bulan, filter, scope, page, model);
	}

	/** The same list, of those that did not meet. */
	@GetMapping("/p2k2/belum")
	String missing(@RequestParam(required = false) YearMonth bulan, GroupMonthFilter filter, AreaScope scope,
			Pageable page, Model model) {
		return show(bulan, filter.with(GroupMonthState.MISSING), scope, page, model);
	}

	private String show(YearMonth bulan, GroupMonthFilter filter, AreaScope scope, Pageable page, Model model) {
		MonthRange range = MonthRange.until(0, this.clock);
		YearMonth month = range.choose(bulan, range.last());
		Map<GroupMonthState, Integer> counts = this.groups.counts(filter, month, scope);
		model.addAttribute("month", month);
		model.addAttribute("first", range.first());
		model.addAttribute("last", range.last());
		model.addAttribute("today", LocalDate.now(this.clock));
		model.addAttribute("filter", filter);
		model.addAttribute("counts", counts);
		model.addAttribute("page", this.groups.list(filter, month, scope, page, counts));
		model.addAttribute("missing", (filter.status() == GroupMonthState.MISSING)
				? MissingText.of(this.groups.missing(filter, month, scope), this.areas) : null);
		showAreas(filter, scope, model);
		return LIST;
	}

	private void showAreas(GroupMonthFilter filter, AreaScope scope, Model model) {
		model.addAttribute("subdistricts",
				scope.wholeArea() ? this.areas.within(scope.areaCode(), AreaLevel.SUBDISTRICT) : List.of());
		String chosen = (filter.kecamatan() != null) ? filter.kecamatan() : scope.areaCode();
		boolean known = scope.wholeArea() && chosen.length() > 5 && this.areas.find(chosen).isPresent();
		model.addAttribute("villages", known ? this.areas.within(chosen, AreaLevel.VILLAGE) : List.of());
	}

}
