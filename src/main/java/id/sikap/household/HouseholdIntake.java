package id.sikap.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import id.sikap.identity.ProtectedNumber;
import id.sikap.support.IntakeFindings;
import id.sikap.support.RowCopy;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Many families at once: staged, matched by NIK and, where there is none, by No KK, and
 * stored; never matched by name. All steps belong to one transaction; without the last it
 * was a dry run. The group module, which knows of groups, works on the same staging.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class HouseholdIntake {

	private static final int STORED_AT_ONCE = 10_000;

	private final HouseholdIntakeRepository rows;

	private final Clock clock;

	HouseholdIntake(HouseholdIntakeRepository rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/** Takes the rows of one intake; {@link #complete()} after the last one. */
	public static final class Staging {

		private final RowCopy copy;

		private Staging(RowCopy copy) {
			this.copy = copy;
		}

		public void add(HouseholdIntakeRow row) {
			ProtectedNumber nik = row.nik();
			ProtectedNumber card = row.familyCard();
			ProtectedNumber account = row.accountNumber();
			this.copy.add(row.position(), row.headName(), row.villageCode(), cipher(nik), hash(nik), last4(nik),
					cipher(card), hash(card), last4(card), cipher(account), hash(account), last4(account),
					row.birthDate(), row.sex(), row.phone(), row.pkhNumber(), row.address(), row.rt(), row.rw(),
					row.bank(), row.cardHolder(), row.cardHolderName(), json(row.components()), row.statedStatus(),
					row.grouped());
		}

		public void complete() {
			this.copy.send();
		}

		private static byte[] cipher(ProtectedNumber number) {
			return (number == null) ? null : number.cipher();
		}

		private static byte[] hash(ProtectedNumber number) {
			return (number == null) ? null : number.hash();
		}

		private static String last4(ProtectedNumber number) {
			return (number == null) ? null : number.last4();
		}

		/** A count of none is null, which takes the category out of what is stored. */
		private static String json(Map<ComponentCategory, Integer> components) {
			return components.isEmpty() ? null : components.entrySet()
				.stream()
				.map((entry) -> "\"" + entry.getKey() + "\":" + ((entry.getValue() == 0) ? "null" : entry.getValue()))
				.collect(Collectors.joining(",", "{", "}"));
		}

	}

	public Staging begin() {
		return new Staging(this.rows.createStaging());
	}

	/**
	 * Decides for each row which family it means, or that it is a new one.
	 * @param areaCode families outside are not touched
	 */
	public void match(String areaCode, IntakeFindings findings) {
		this.rows.match(areaCode);
		this.rows.report(findings);
	}

	/** Columns that change, by name, of families that were there. */
	public Map<String, Integer> changes() {
		return this.rows.changes();
	}

	/**
	 * Does what {@link #match} decided. New families are active since the first day of
	 * this month, so that its meetings count them.
	 * @param accountId who brings them in
	 * @param progress told after each part how many rows are done
	 */
	public void store(UUID accountId, IntConsumer progress) {
		LocalDate start = LocalDate.now(this.clock).withDayOfMonth(1);
		int rowCount = this.rows.size();
		for (int done = 0; done < rowCount; done += STORED_AT_ONCE) {
			this.rows.store(done, done + STORED_AT_ONCE, start, this.clock.instant(), accountId);
			progress.accept(Math.min(done + STORED_AT_ONCE, rowCount));
		}
	}

}
