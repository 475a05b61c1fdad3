package id.sikap.p2k2;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.support.Constraints;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the next version of a session: keeps the one before, and looks after the other
 * records of the day.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class SessionWriter {

	private static final Map<String, RuleViolation> ONCE_A_DAY = Map.of("p2k2_session_once_a_day",
			RuleViolation.of("heldOn", "p2k2.error.anotherNow"));

	private final P2k2SessionRepository sessions;

	private final SessionContentRepository contents;

	private final SessionVersionRepository versions;

	private final Clock clock;

	SessionWriter(P2k2SessionRepository sessions, SessionContentRepository contents, SessionVersionRepository versions,
			Clock clock) {
		this.sessions = sessions;
		this.contents = contents;
		this.versions = versions;
		this.clock = clock;
	}

	P2k2Session correct(StoredSession stored, SessionRecord record, Admission admission, String reason,
			AreaScope scope) {
		P2k2Session session = stored.session();
		LocalDate dayBefore = session.getHeldOn();
		change(stored, SessionChange.CORRECTED, reason, scope,
				() -> session.correct(record, admission, scope.account().id(), now()));
		this.contents.replace(session, stored.record(), record);
		if (!dayBefore.equals(record.heldOn())) {
			clearLonely(session.getGroupId(), dayBefore, scope);
		}
		return session;
	}

	void cancel(StoredSession stored, String reason, AreaScope scope) {
		P2k2Session session = stored.session();
		change(stored, SessionChange.CANCELLED, reason, scope,
				() -> session.cancel(reason, scope.account().id(), now()));
		clearLonely(session.getGroupId(), session.getHeldOn(), scope);
	}

	/**
	 * @param settled what both records say together
	 */
	void merge(StoredSession kept, StoredSession dropped, SessionRecord settled, String reason, AreaScope scope) {
		P2k2Session session = kept.session();
		change(dropped, SessionChange.MERGED, reason, scope,
				() -> dropped.session().mergeInto(session, reason, scope.account().id(), now()));
		Admission same = new Admission(null, session.getCompanionId(), session.getDoubleState());
		change(kept, SessionChange.MERGED, reason, scope,
				() -> session.correct(settled, same, scope.account().id(), now()));
		this.contents.replace(session, kept.record(), settled);
		clearLonely(session.getGroupId(), session.getHeldOn(), scope);
	}

	void vouch(StoredSession stored, String note, AreaScope scope) {
		change(stored, SessionChange.VOUCHED, note, scope,
				() -> stored.session().vouch(note, scope.account().id(), now()));
	}

	/** Where one record of the day is left, it is no double of anything. */
	private void clearLonely(UUID groupId, LocalDate day, AreaScope scope) {
		List<P2k2Session> left = this.sessions.findHeld(groupId, day);
		if (left.size() == 1 && left.get(0).getDoubleState() == DoubleState.POSSIBLE) {
			P2k2Session lonely = left.get(0);
			change(new StoredSession(lonely, this.contents.read(lonely)), SessionChange.CLEARED, null, scope,
					() -> lonely.clear(scope.account().id(), now()));
		}
	}

	/**
	 * Written at once: what follows is plain SQL, and the order matters to the unique
	 * index.
	 */
	private void change(StoredSession stored, SessionChange change, String reason, AreaScope scope, Runnable verb) {
		P2k2Session session = stored.session();
		int version = session.getVersion();
		verb.run();
		try {
			Constraints.translating(ONCE_A_DAY, () -> this.sessions.saveAndFlush(session));
		}
		catch (OptimisticLockingFailureException ex) {
			throw new StaleVersionException();
		}
		this.versions.keep(session.getId(), version, stored.record(), change, reason, scope.account().id(), now());
	}

	private Instant now() {
		return this.clock.instant();
	}

}
