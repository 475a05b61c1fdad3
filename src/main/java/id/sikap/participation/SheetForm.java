package id.sikap.participation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import id.sikap.support.FormSubmission;
import id.sikap.support.RuleViolation;

import org.springframework.validation.BindingResult;

/**
 * A page of the attendance sheet: who was there on which day, and both tests.
 */
class SheetForm {

	private static final BigDecimal MOST = BigDecimal.valueOf(100);

	List<Row> rows = new ArrayList<>();

	static class Row {

		UUID id;

		int version;

		List<LocalDate> days = new ArrayList<>();

		String preTest;

		String postTest;

		BigDecimal before(int row) {
			return score(this.preTest, "rows[" + row + "].preTest");
		}

		BigDecimal after(int row) {
			return score(this.postTest, "rows[" + row + "].postTest");
		}

		private static BigDecimal score(String typed, String field) {
			if (typed == null) {
				return null;
			}
			String number = typed.replace(',', '.');
			if (!number.matches("\\d{1,3}(\\.\\d{1,2})?") || new BigDecimal(number).compareTo(MOST) > 0) {
				throw RuleViolation.of(field, "training.error.test");
			}
			return new BigDecimal(number).setScale(2, RoundingMode.UNNECESSARY);
		}

	}

	static SheetForm of(List<ParticipantRow> participants) {
		SheetForm form = new SheetForm();
		for (ParticipantRow participant : participants) {
			Row row = new Row();
			row.id = participant.id();
			row.version = participant.version();
			row.days = participant.attendedDays();
			row.preTest = written(participant.preTest());
			row.postTest = written(participant.postTest());
			form.rows.add(row);
		}
		return form;
	}

	/** As it is typed here, with a comma. */
	private static String written(BigDecimal score) {
		return (score == null) ? null : score.stripTrailingZeros().toPlainString().replace('.', ',');
	}

	/** For the page: what is ticked, stored or just typed. */
	public boolean isTicked(int row, LocalDate day) {
		return this.rows.get(row).days.contains(day);
	}

	/** Reports every score that is none. */
	void check(BindingResult errors) {
		for (int i = 0; i < this.rows.size(); i++) {
			Row row = this.rows.get(i);
			int at = i;
			FormSubmission.read(errors, () -> row.before(at), () -> row.after(at));
		}
	}

}
