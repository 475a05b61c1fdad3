package id.sikap.logbook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class HouseholdAttendanceService {

	private static final int RECENT_MONTHS = 12;

	private final HouseholdAttendanceRepository attendance;

	private final Clock clock;

	HouseholdAttendanceService(HouseholdAttendanceRepository attendance, Clock clock) {
		this.attendance = attendance;
		this.clock = clock;
	}

	/** Of a family that the reader was admitted to. */
	HouseholdAttendance of(UUID householdId, AreaScope scope) {
		LocalDate since = LocalDate.now(this.clock).minusMonths(RECENT_MONTHS);
		List<AttendedSession> sessions = this.attendance.of(householdId, scope);
		return new HouseholdAttendance(sessions,
				sessions.stream().filter((session) -> session.counted() && session.heldOn().isAfter(since)).toList());
	}

}
