package id.sikap.fieldwork;

import java.time.Clock;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import id.sikap.account.AreaScope;
import id.sikap.fieldwork.FieldRecordRepository.Outcome;
import id.sikap.fieldwork.FieldRecordRepository.Row;
import id.sikap.group.Roster;
import id.sikap.group.RosterEntry;
import id.sikap.indicator.ClosedMonths;
import id.sikap.p2k2.DoubleState;
import id.sikap.p2k2.P2k2Service;
import id.sikap.p2k2.P2k2Session;
import id.sikap.p2k2.P2k2SessionService;
import id.sikap.p2k2.SessionAnswers;
import id.sikap.p2k2.StoredSession;
import id.sikap.support.StaleVersionException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sessions that phones send, and what the phone is told about them.
 */
@Service
@Transactional
class SessionWork {

	private final P2k2Service service;

	private final P2k2SessionService sessions;

	private final Roster roster;

	private final ClosedMonths closedMonths;

	private final FieldRecordRepository records;

	private final Clock clock;

	SessionWork(P2k2Service service, P2k2SessionService sessions, Roster roster, ClosedMonths closedMonths,
			FieldRecordRepository records, Clock clock) {
		this.service = service;
		this.sessions = sessions;
		this.roster = roster;
		this.closedMonths = closedMonths;
		this.records = records;
		this.clock = clock;
	}

	Outcome log(IncomingRecord record, SessionPayload payload, FieldSender sender) {
		try {
			P2k2Session session = this.service.log(record.id(), payload.record(List.of(), null), answers(payload),
					record.finishedAt(this.clock.instant()), sender.scope());
			return outcome(session, session.isLate());
		}
		catch (StaleVersionException ex) {
			throw ConflictException.otherContent();
		}
	}

	/** The photos and the signed list stay those of the session. */
	Outcome correct(IncomingRecord record, SessionPayload payload, FieldSender sender) {
		AreaScope scope = sender.scope();
		UUID id = record.dependsOn();
		if (!this.sessions.isThere(id)) {
			throw new DependencyException(id);
		}
		StoredSession stored = this.sessions.load(id, scope);
		int version = stored.session().getVersion();
		if (version != record.seenVersion() && stored.session().isOpenTo(scope)) {
			throw ConflictException.newerVersion(version, SessionPayload.of(stored.record()));
		}
		P2k2Session session = this.service.correct(id, record.seenVersion(),
				payload.record(stored.record().photoIds(), stored.record().signedListId()), payload.reason(),
				answers(payload), scope);
		boolean late = this.closedMonths.isClosed(session.getRegencyCode(), YearMonth.from(session.getHeldOn()));
		return outcome(session, late);
	}

	private static Outcome outcome(P2k2Session session, boolean late) {
		return new Outcome(session.getVillageCode(), session.getId(), null, session.getVersion(), late);
	}

	/**
	 * A phone has asked about the families that it showed. Those that joined since count
	 * as asked about: the receipt names them.
	 */
	private SessionAnswers answers(SessionPayload payload) {
		if (payload.keepUnmarked() || payload.groupId() == null || payload.heldOn() == null) {
			return new SessionAnswers(true, true);
		}
		Set<UUID> unmarked = new HashSet<>(members(payload));
		unmarked.removeAll(payload.marked());
		unmarked.retainAll(payload.shown());
		return new SessionAnswers(true, unmarked.isEmpty());
	}

	private Set<UUID> members(SessionPayload payload) {
		return this.roster.of(payload.groupId(), payload.heldOn())
			.stream()
			.map(RosterEntry::householdId)
			.collect(Collectors.toSet());
	}

	RecordReceipt receipt(Row row, IncomingRecord record, SessionPayload payload, boolean first) {
		Set<UUID> members = members(payload);
		Set<UUID> added = new HashSet<>(members);
		added.removeAll(payload.known());
		Set<UUID> left = new HashSet<>(payload.known());
		left.removeAll(members);
		return new RecordReceipt(row.id(), record.kind().code(), row.resultVersion(), row.receivedAt(), row.late(),
				isPossibleDouble(row), this.records.names(added, payload.groupId()),
				this.records.names(left, payload.groupId()), null, first);
	}

	private boolean isPossibleDouble(Row row) {
		return this.sessions.doubleState(row.sessionId()) == DoubleState.POSSIBLE;
	}

}
