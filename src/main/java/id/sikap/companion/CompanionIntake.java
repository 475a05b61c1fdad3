package id.sikap.companion;

import java.time.Clock;
import java.time.LocalDate;

import id.sikap.identity.ProtectedNumber;
import id.sikap.support.IntakeCounts;
import id.sikap.support.IntakeFindings;
import id.sikap.support.RowCopy;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Many companions at once: staged, matched against those that are there by NIP, NIK or an
 * unambiguous name in the kecamatan, and stored. All three steps belong to one
 * transaction; without the third it was a dry run.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CompanionIntake {

	private final CompanionIntakeRepository rows;

	private final Clock clock;

	CompanionIntake(CompanionIntakeRepository rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/** Takes the rows of one intake; {@link #complete()} after the last one. */
	public static final class Staging {

		private final RowCopy copy;

		private Staging(RowCopy copy) {
			this.copy = copy;
		}

		public void add(CompanionIntakeRow row) {
			ProtectedNumber nik = row.nik();
			this.copy.add(row.position(), row.name(), row.nip(), (nik == null) ? null : nik.cipher(),
					(nik == null) ? null : nik.hash(), (nik == null) ? null : nik.last4(), row.phone(), row.email(),
					row.education(), row.post(), row.subdistrictCode(), row.serviceFrom());
		}

		public void complete() {
			this.copy.send();
		}

	}

	public Staging begin() {
		return new Staging(this.rows.createStaging());
	}

	/**
	 * Decides for each row whom it means.
	 * @param areaCode companions outside are not touched, and not told of
	 */
	public IntakeCounts match(String areaCode, IntakeFindings findings) {
		LocalDate today = LocalDate.now(this.clock);
		this.rows.match(areaCode);
		this.rows.report(today, today.withDayOfMonth(1), findings);
		return this.rows.count();
	}

	/**
	 * Does what {@link #match} decided. Who has no first day of service starts with the
	 * month.
	 */
	public void store() {
		this.rows.store(LocalDate.now(this.clock).withDayOfMonth(1));
	}

}
