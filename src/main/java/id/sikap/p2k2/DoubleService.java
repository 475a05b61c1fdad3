package id.sikap.p2k2;

import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What coordinators do about possible doubles: merge two records of one meeting, or vouch
 * that the group did meet twice. Dropping one is its cancellation. Nobody settles the
 * doubles of his own caseload.
 */
@Service
@Transactional
public class DoubleService {

	private final P2k2SessionRepository sessions;

	private final SessionContentRepository contents;

	private final SessionWriter writer;

	DoubleService(P2k2SessionRepository sessions, SessionContentRepository contents, SessionWriter writer) {
		this.sessions = sessions;
		this.contents = contents;
		this.writer = writer;
	}

	/**
	 * The possible double and the other records of the group on its day, as they came.
	 * @throws NotFoundException when it is no possible double, or out of the scope
	 */
	@Transactional(readOnly = true)
	public List<StoredSession> recordsOfTheDay(UUID possibleId, AreaScope scope) {
		P2k2Session possible = scope.admit(this.sessions.findById(possibleId));
		if (!possible.isHeld() || possible.getDoubleState() != DoubleState.POSSIBLE) {
			throw new NotFoundException();
		}
		return this.sessions.findHeld(possible.getGroupId(), possible.getHeldOn())
			.stream()
			.map((session) -> new StoredSession(session, this.contents.read(session)))
			.toList();
	}

	/**
	 * Two records of one meeting become one: {@code kept} says what both say, and
	 * {@code dropped} is cancelled with a pointer to it.
	 * @param seenVersions of the two, in this order
	 * @throws RuleViolation when they are not of one group and day, or a mark that
	 * differs is not settled
	 * @throws StaleVersionException when one of them has changed meanwhile
	 */
	public void merge(UUID kept, UUID dropped, int[] seenVersions, DoubleChoices choices, String reason,
			AreaScope scope) {
		StoredSession remaining = load(kept, seenVersions[0], scope);
		StoredSession going = load(dropped, seenVersions[1], scope);
		if (kept.equals(dropped) || !sameDay(remaining.session(), going.session())) {
			throw RuleViolation.general("double.error.notOneDay");
		}
		SessionRules.checkReason(reason);
		SessionRecord settled = new DoubleMerge(remaining.record(), going.record()).settled(choices);
		this.writer.merge(remaining, going, settled, reason, scope);
	}

	/**
	 * The group did meet twice; from now on this one counts, too.
	 * @param note how the coordinator knows
	 */
	public void vouch(UUID id, int seenVersion, String note, AreaScope scope) {
		StoredSession stored = load(id, seenVersion, scope);
		if (stored.session().getDoubleState() != DoubleState.POSSIBLE) {
			throw RuleViolation.general("double.error.settled");
		}
		SessionRules.checkReason(note);
		this.writer.vouch(stored, note, scope);
	}

	private StoredSession load(UUID id, int seenVersion, AreaScope scope) {
		P2k2Session session = scope.admit(this.sessions.findById(id));
		boolean coordinates = scope.wholeArea() && scope.coversArea(session.getVillageCode());
		if (!coordinates) {
			throw new AccessDeniedException("doubles are settled by coordinators");
		}
		if (session.getCompanionId().equals(scope.companionId())) {
			throw RuleViolation.general("double.error.own");
		}
		if (!session.isHeld()) {
			throw RuleViolation.general("double.error.settled");
		}
		StaleVersionException.check(seenVersion, session.getVersion());
		return new StoredSession(session, this.contents.read(session));
	}

	private static boolean sameDay(P2k2Session one, P2k2Session other) {
		return one.getGroupId().equals(other.getGroupId()) && one.getHeldOn().equals(other.getHeldOn());
	}

}
