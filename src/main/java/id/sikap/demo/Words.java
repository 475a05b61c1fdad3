package id.sikap.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

/** The lists in {@code demo/*.txt}, one entry a line. */
final class Words {

	static final Words WOMEN = new Words("women");

	static final Words MEN = new Words("men");

	static final Words GIRLS = new Words("girls");

	static final Words BOYS = new Words("boys");

	static final Words PLANTS = new Words("plants");

	static final Words GROUPS = new Words("groups");

	static final Words HAMLETS = new Words("hamlets");

	static final Words OBSTACLES = new Words("obstacles");

	static final Words PROCESS = new Words("process");

	static final Words PARTICIPATION = new Words("participation");

	static final Words RESULTS = new Words("results");

	static final Words SPEAKERS = new Words("speakers");

	static final Words PERMITTED = new Words("permitted");

	static final Words SICK = new Words("sick");

	static final Words ABSENT = new Words("absent");

	static final Words NOT_HELD = new Words("not-held");

	static final Words POLICIES = new Words("policies");

	static final Words POLICY_QUESTIONS = new Words("policy-questions");

	static final Words PARTNER_ACTIVITIES = new Words("partner-activities");

	static final Words PROGRAMMES = new Words("programmes");

	static final Words RECEPTION = new Words("reception");

	static final Words FEEDBACK = new Words("feedback");

	/** For the scores 1 to 5 of I5, and then of I6. */
	static final Words EVIDENCE = new Words("evidence");

	static final Words REMARKS = new Words("remarks");

	static final Words AGENDAS = new Words("agendas");

	static final Words DECISIONS = new Words("decisions");

	private final List<String> lines;

	private Words(String file) {
		try {
			this.lines = new ClassPathResource("demo/" + file + ".txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String any(Chance chance) {
		return chance.one(this.lines);
	}

	/** The parts of a line "first | second". */
	String[] pair(Chance chance) {
		return any(chance).split(" \\| ");
	}

	/** The parts of the entry of a number. */
	String[] parts(int number) {
		return get(number).split(" \\| ");
	}

	/** The parts of any entry whose first part is that. */
	String[] parts(String first, Chance chance) {
		return chance.one(this.lines.stream().filter((line) -> line.startsWith(first + " | ")).toList()).split(" \\| ");
	}

	/** The entry of a number, from the start again after the last. */
	String get(int number) {
		return this.lines.get(number % this.lines.size());
	}

	int size() {
		return this.lines.size();
	}

}
