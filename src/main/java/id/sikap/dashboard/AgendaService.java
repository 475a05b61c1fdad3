package id.sikap.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import id.sikap.account.AreaScope;
import id.sikap.schedule.CalendarService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is planned in an area that the caller has admitted to the reader's scope.
 */
@Service
@Transactional(readOnly = true)
class AgendaService {

	private final CalendarService calendar;

	private final AgendaRepository agenda;

	private final Clock clock;

	AgendaService(CalendarService calendar, AgendaRepository agenda, Clock clock) {
		this.calendar = calendar;
		this.agenda = agenda;
		this.clock = clock;
	}

	/**
	 * @param days from today on
	 */
	List<AgendaDay> upcoming(String areaCode, int days, AreaScope scope) {
		LocalDate today = LocalDate.now(this.clock);
		return AgendaDay.of(this.calendar.upcoming(areaCode, days, scope),
				this.agenda.planned(areaCode, today, today.plusDays(days - 1L)));
	}

}
