package id.sikap.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.support.RuleViolation;

/**
 * What was typed into one cell of the sheet: fields {@code nilai.<sheet>.<indicator>} and
 * {@code bukti.<sheet>.<indicator>}.
 *
 * @param score a digit, 0 for "tidak dinilai", null for nothing
 */
record TypedScore(UUID assessmentId, String indicator, String score, String evidence) {

	static final String NOT_ASSESSED = "0";

	private static final String SCORE = "nilai.";

	private static final String EVIDENCE = "bukti.";

	/** All cells among the parameters of a request; what is no cell is passed over. */
	static List<TypedScore> of(Map<String, String> parameters) {
		Map<String, TypedScore> cells = new LinkedHashMap<>();
		parameters.forEach((name, value) -> {
			String[] parts = name.split("\\.");
			if (name.startsWith(SCORE) && parts.length == 3) {
				String key = name.substring(SCORE.length());
				cells.put(key, new TypedScore(id(parts[1]), parts[2], blankAsNull(value),
						blankAsNull(parameters.get(EVIDENCE + key))));
			}
		});
		return new ArrayList<>(cells.values());
	}

	private static UUID id(String text) {
		try {
			return UUID.fromString(text);
		}
		catch (IllegalArgumentException ex) {
			return new UUID(0, 0); // of no sheet
		}
	}

	private static String blankAsNull(String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	/** The cell's part of the fields' names and of the ids of its elements. */
	String key() {
		return this.assessmentId + "." + this.indicator;
	}

	boolean isNotAssessed() {
		return NOT_ASSESSED.equals(this.score);
	}

	/**
	 * @return null for nothing typed, and for "tidak dinilai"
	 * @throws RuleViolation for anything but the digits 0 to 5
	 */
	Integer digit() {
		if (this.score == null || isNotAssessed()) {
			return null;
		}
		if (!this.score.matches("[1-5]")) {
			throw RuleViolation.general("assessment.error.score");
		}
		return Integer.valueOf(this.score);
	}

}
