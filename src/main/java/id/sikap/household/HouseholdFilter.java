package id.sikap.household;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The filters of the list, as they stand in the URL.
 *
 * @param q part of a name, typing errors allowed, or the last four digits of the NIK
 * @param kecamatan area code
 * @param desa area code
 * @param kelompok id of a group, or {@value #NO_GROUP}
 * @param status name of a {@link HouseholdStatus}, or {@value #ALL}; families in the
 * programme, unless others are asked for
 */
public record HouseholdFilter(String q, String kecamatan, String desa, String kelompok, String status) {

	public static final String NO_GROUP = "tanpa";

	public static final String ALL = "SEMUA";

	private static final Pattern LAST_FOUR = Pattern.compile("\\d{4}");

	public HouseholdFilter {
		q = textOrNull(q);
		kecamatan = textOrNull(kecamatan);
		desa = textOrNull(desa);
		// a village that is left over from another kecamatan
		desa = (desa != null && kecamatan != null && !desa.startsWith(kecamatan + ".")) ? null : desa;
		kelompok = textOrNull(kelompok);
		status = textOrNull(status);
	}

	/** Nothing but families in a group. */
	public static HouseholdFilter ofGroup(UUID groupId) {
		return new HouseholdFilter(null, null, null, groupId.toString(), null);
	}

	/** What the list can be asked for, beside families in the programme. */
	static List<String> statuses() {
		return Stream.concat(Arrays.stream(HouseholdStatus.values()).map(Enum::name), Stream.of(ALL)).toList();
	}

	private static String textOrNull(String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	/**
	 * Whether nothing is filtered: an empty list then means that there are no families
	 * yet.
	 */
	public boolean isEmpty() {
		return this.q == null && this.kecamatan == null && this.desa == null && this.kelompok == null
				&& this.status == null;
	}

	/**
	 * More digits than the last four belong into a search that leaves no trace in URLs.
	 */
	boolean asksForNumber() {
		return this.q != null && this.q.chars().filter(Character::isDigit).count() > 4;
	}

	boolean byLastFour() {
		return this.q != null && LAST_FOUR.matcher(this.q).matches();
	}

	/** Whether the list is in the order of likeness, unless another is asked for. */
	public boolean byName() {
		return this.q != null && !byLastFour();
	}

	/** The narrowest area asked for, null for none. */
	String area() {
		return (this.desa != null) ? this.desa : this.kecamatan;
	}

	/**
	 * Null when no group is asked for; a text that is no id asks for a group without
	 * families.
	 */
	UUID groupId() {
		try {
			return (this.kelompok == null || this.kelompok.equals(NO_GROUP)) ? null : UUID.fromString(this.kelompok);
		}
		catch (IllegalArgumentException ex) {
			return new UUID(0, 0);
		}
	}

}
