package id.sikap.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

import id.sikap.identity.NumberKind;
import id.sikap.identity.ProtectedNumber;
import id.sikap.identity.Sex;

/**
 * Made-up numbers of the people of one kecamatan, in shape like real ones and all
 * different, that belong to nobody: the first digits of a NIK, a No KK, an account or a
 * PKH number are 99, which no area and no bank branch has, and +62 890 is no operator's.
 */
final class Numbers {

	private static final DateTimeFormatter DAY_MONTH_YEAR = DateTimeFormatter.ofPattern("ddMMyy");

	/** A prime that divides no 99...9 of up to nine digits. */
	private static final long STEP = 7919;

	private final Protection protection;

	/** "1401": regency and kecamatan. */
	private final String area;

	private final Map<String, Integer> serials = new HashMap<>();

	/**
	 * How a number is kept: {@link id.sikap.identity.NumberVault}, or a test's own way.
	 */
	interface Protection {

		ProtectedNumber protect(NumberKind kind, String digits);

	}

	Numbers(String subdistrictCode, Protection protection) {
		this.area = subdistrictCode.substring(3, 5) + subdistrictCode.substring(6, 8);
		this.protection = protection;
	}

	ProtectedNumber nik(LocalDate birthDate, Sex sex) {
		return this.protection.protect(NumberKind.NIK, nikDigits(birthDate, sex));
	}

	String nikDigits(LocalDate birthDate, Sex sex) {
		String date = DAY_MONTH_YEAR.format(birthDate);
		if (sex == Sex.FEMALE) {
			date = (char) (date.charAt(0) + 4) + date.substring(1);
		}
		return "99" + this.area + date + serial("nik" + date, 4);
	}

	ProtectedNumber familyCard(LocalDate issued) {
		String date = DAY_MONTH_YEAR.format(issued);
		return this.protection.protect(NumberKind.FAMILY_CARD, "99" + this.area + date + serial("card" + date, 4));
	}

	ProtectedNumber account() {
		return this.protection.protect(NumberKind.BANK_ACCOUNT, "99" + this.area + serial("account", 9));
	}

	String pkhNumber() {
		return "99" + this.area + serial("pkh", 8);
	}

	/** Birth date, then 99 where the real ones have the year of appointment. */
	String nip(LocalDate birthDate) {
		return DateTimeFormatter.BASIC_ISO_DATE.format(birthDate) + "99" + this.area + serial("nip", 4);
	}

	String phone() {
		return "+62890" + this.area + serial("phone", 5);
	}

	/** From anywhere in the range, each once: lists show the last four digits. */
	private String serial(String series, int digits) {
		int number = this.serials.merge(series, 1, Integer::sum);
		long most = (long) Math.pow(10, digits) - 1;
		long start = Chance.of(this.area, series).between(0, 9999);
		String text = String.valueOf(1 + (start + number * STEP) % most);
		return "0".repeat(digits - text.length()) + text;
	}

}
