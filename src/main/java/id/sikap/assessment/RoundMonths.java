package id.sikap.assessment;

import java.time.Clock;
import java.time.YearMonth;

import id.sikap.indicator.CapacityLevel;
import id.sikap.indicator.ClosedMonths;
import id.sikap.support.MonthRange;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Which month a page of the round shows.
 */
@Component
public class RoundMonths {

	private final ClosedMonths closed;

	private final RoundService rounds;

	private final Clock clock;

	RoundMonths(ClosedMonths closed, RoundService rounds, Clock clock) {
		this.closed = closed;
		this.rounds = rounds;
		this.clock = clock;
	}

	/**
	 * Chooses the month of a page, opens its round and tells the page of it. Without one
	 * in the address it is the month that has just ended as long as it is not closed,
	 * then the running one.
	 * @throws id.sikap.support.UnknownMonthException for a month that has not begun
	 */
	public YearMonth choose(YearMonth wanted, String regencyCode, Model model) {
		MonthRange range = MonthRange.until(0, this.clock);
		YearMonth ended = range.last().minusMonths(1);
		YearMonth usual = (wanted != null || this.closed.isClosed(regencyCode, ended)) ? range.last() : ended;
		YearMonth month = range.choose(wanted, usual);
		this.rounds.freshen(regencyCode, month);
		model.addAttribute("month", month);
		model.addAttribute("first", range.first());
		model.addAttribute("last", range.last());
		model.addAttribute("refreshedAt", this.rounds.refreshedAt(regencyCode, month).orElse(null));
		return month;
	}

	/** The name of a level in an address. */
	static String slug(CapacityLevel level) {
		return switch (level) {
			case INDIVIDUAL -> "individu";
			case ORGANISATIONAL -> "organisasi";
			case SOCIAL_SYSTEM -> "sistem";
		};
	}

	static CapacityLevel level(String slug) {
		for (CapacityLevel level : CapacityLevel.values()) {
			if (slug(level).equals(slug)) {
				return level;
			}
		}
		return CapacityLevel.INDIVIDUAL;
	}

}
