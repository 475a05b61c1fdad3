package id.sikap.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.IntConsumer;

import id.sikap.support.IntakeCounts;
import id.sikap.support.IntakeFindings;
import id.sikap.support.RowCopy;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The groups that a household intake names: found by village and normalised name, made
 * when new; the families placed in them; their companion assigned where they have none.
 * Works beside {@link id.sikap.household.HouseholdIntake}, in its transaction: matched
 * after it, stored after it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class GroupIntake {

	private static final int PLACED_AT_ONCE = 10_000;

	private final GroupIntakeRepository rows;

	private final CaseloadCounters counters;

	private final Clock clock;

	GroupIntake(GroupIntakeRepository rows, CaseloadCounters counters, Clock clock) {
		this.rows = rows;
		this.counters = counters;
		this.clock = clock;
	}

	/** Takes the rows of one intake; {@link #complete()} after the last one. */
	public static final class Staging {

		private final RowCopy copy;

		private Staging(RowCopy copy) {
			this.copy = copy;
		}

		public void add(GroupIntakeRow row) {
			this.copy.add(row.position(), row.groupName(), HouseholdGroup.normalise(row.groupName()),
					row.companionName(), row.companionNip());
		}

		public void complete() {
			this.copy.send();
		}

	}

	public Staging begin() {
		return new Staging(this.rows.createStaging());
	}

	/**
	 * Decides which groups the rows mean, where each family goes and who serves whom.
	 * @param areaCode companions outside are not found
	 * @param handOver whether a group whose holder differs from the sheet's changes hands
	 * today; if not, its holder stays and is reported
	 * @return the counts of the families, those that change groups included
	 */
	public IntakeCounts match(String areaCode, boolean handOver, IntakeFindings findings) {
		this.rows.match(areaCode, LocalDate.now(this.clock));
		this.rows.report(handOver, findings);
		return this.rows.count();
	}

	/**
	 * Does what {@link #match} decided. Who had no group or no companion gets one from
	 * the first of this month, so that its meetings can be logged; who changes does so
	 * today.
	 * @param progress told after each part how many families are in their groups
	 */
	public void store(boolean handOver, IntConsumer progress) {
		LocalDate today = LocalDate.now(this.clock);
		this.rows.storeGroups(today);
		int families = this.rows.placements();
		for (int done = 0; done < families; done += PLACED_AT_ONCE) {
			this.rows.storeMembers(today, today.withDayOfMonth(1), done, done + PLACED_AT_ONCE);
			progress.accept(Math.min(done + PLACED_AT_ONCE, families));
		}
		this.rows.storeHoldings(today, today.withDayOfMonth(1), handOver);
		this.counters.refresh(this.rows.touchedGroups(handOver));
	}

}
