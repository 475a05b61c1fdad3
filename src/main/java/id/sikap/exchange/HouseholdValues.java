package id.sikap.exchange;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.sikap.household.Bank;
import id.sikap.household.CardHolder;
import id.sikap.household.HouseholdStatus;
import id.sikap.identity.Nik;
import id.sikap.identity.Sex;

/**
 * The values of a family that sheets write in many ways. One that is not understood is
 * noted and left out; the family is taken all the same.
 */
final class HouseholdValues {

	private static final int MOST_COUNT = 20;

	private static final int MOST_GROUP = 60;

	private static final Pattern RT_RW = Pattern.compile("\\D*(\\d{1,3})\\D+(\\d{1,3})\\D*");

	private static final Pattern ACCOUNT = Pattern.compile("\\d{6,20}");

	private static final Pattern NO_LETTERS = Pattern.compile("[^A-Z]");

	private static final Pattern NO_DIGITS = Pattern.compile("\\D");

	private static final Pattern ONLY_NUMBER = Pattern.compile("\\d{1,3}");

	private static final Set<String> FEMALE = Set.of("P", "PR", "PEREMPUAN", "WANITA", "W", "F", "FEMALE");

	private static final Set<String> MALE = Set.of("L", "LK", "LAKI", "LAKILAKI", "PRIA", "M", "MALE");

	/** In the order in which they are tried: "Bank Syariah Indonesia" is not BNI. */
	private static final Map<Bank, Pattern> BANKS = banks();

	private static final Pattern HELD_BY_FAMILY = Pattern
		.compile("\\b(sendiri|kpm|pengurus|ybs|yang bersangkutan|penerima|pemilik)\\b");

	private static final Pattern NOT_KNOWN = Pattern.compile("(tidak|belum) (di)?(ketahui|tahu|jelas|dicek)");

	private static final Pattern STATE_OF_CARD = Pattern
		.compile("aktif|non ?aktif|ada|ya|hilang|rusak|blokir|terblokir|diblokir|baik");

	private static final Pattern COUNT = Pattern.compile("(\\d{1,2}) ?(orang|org|anak|jiwa)?",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern TICK = Pattern.compile("[v√✓✔x]|ya|ada|y", Pattern.CASE_INSENSITIVE);

	private static final Pattern NONE = Pattern.compile("[-–—]+|tidak( ada)?|t|nihil", Pattern.CASE_INSENSITIVE);

	private HouseholdValues() {
	}

	/**
	 * @param name of another holder than the family
	 */
	record Card(CardHolder holder, String name) {

		private static final Card UNSAID = new Card(null, null);

	}

	private static Map<Bank, Pattern> banks() {
		Map<Bank, Pattern> banks = new LinkedHashMap<>();
		banks.put(Bank.BSI, Pattern.compile("\\b(BSI|SYARIAH INDONESIA)\\b"));
		banks.put(Bank.BRI, Pattern.compile("\\b(BRI|RAKYAT)\\b"));
		banks.put(Bank.BNI, Pattern.compile("\\b(BNI|NEGARA INDONESIA)\\b"));
		banks.put(Bank.MANDIRI, Pattern.compile("\\bMANDIRI\\b"));
		banks.put(Bank.BTN, Pattern.compile("\\b(BTN|TABUNGAN NEGARA)\\b"));
		banks.put(Bank.POS, Pattern.compile("\\bPOS\\b"));
		return banks;
	}

	private static String letters(String text) {
		return NO_LETTERS.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
	}

	static Sex sex(RowFields fields) {
		String text = fields.raw(SheetColumn.SEX);
		if (text == null) {
			return null;
		}
		String word = letters(text);
		if (FEMALE.contains(word)) {
			return Sex.FEMALE;
		}
		if (MALE.contains(word)) {
			return Sex.MALE;
		}
		fields.warn(SheetColumn.SEX, "exchange.reason.sex");
		return null;
	}

	static Bank bank(RowFields fields) {
		String text = fields.raw(SheetColumn.BANK);
		if (text == null) {
			return null;
		}
		String words = text.toUpperCase(Locale.ROOT);
		for (Map.Entry<Bank, Pattern> bank : BANKS.entrySet()) {
			if (words.equals(bank.getKey().name()) || bank.getValue().matcher(words).find()) {
				return bank.getKey();
			}
		}
		fields.warn(SheetColumn.BANK, "exchange.reason.bank");
		return null;
	}

	static String accountNumber(RowFields fields) {
		String text = fields.raw(SheetColumn.ACCOUNT_NUMBER);
		if (text == null) {
			return null;
		}
		String number = Nik.clean(text);
		if (fields.cell(SheetColumn.ACCOUNT_NUMBER).mayHaveLostDigits() || !ACCOUNT.matcher(number).matches()) {
			fields.warn(SheetColumn.ACCOUNT_NUMBER, "exchange.reason.account");
			return null;
		}
		return number;
	}

	/** RT and RW, of columns of their own or of one. */
	static String[] block(RowFields fields) {
		String[] block = { rt(fields, SheetColumn.RT), rt(fields, SheetColumn.RW) };
		String both = fields.raw(SheetColumn.RT_RW);
		if (both != null) {
			Matcher parts = RT_RW.matcher(both);
			if (parts.matches()) {
				return new String[] { parts.group(1), parts.group(2) };
			}
			fields.warn(SheetColumn.RT_RW, "exchange.reason.rtRw");
		}
		return block;
	}

	private static String rt(RowFields fields, SheetColumn column) {
		String text = fields.raw(column);
		if (text == null) {
			return null;
		}
		String digits = NO_DIGITS.matcher(text).replaceAll("");
		if (digits.isEmpty() || digits.length() > 3) {
			fields.warn(column, "exchange.reason.rtRw");
			return null;
		}
		return digits;
	}

	/** A group that has only a number is called so. */
	static String group(RowFields fields) {
		String text = fields.text(SheetColumn.GROUP, MOST_GROUP);
		return (text != null && ONLY_NUMBER.matcher(text).matches()) ? "Kelompok " + text : text;
	}

	static Card cardHolder(RowFields fields, int mostName) {
		String text = fields.text(SheetColumn.CARD_HOLDER, mostName);
		if (text == null) {
			return Card.UNSAID;
		}
		String words = text.toLowerCase(Locale.ROOT);
		if (HELD_BY_FAMILY.matcher(words).find()) {
			return new Card(CardHolder.SELF, null);
		}
		if (NOT_KNOWN.matcher(words).find()) {
			return new Card(CardHolder.UNKNOWN, null);
		}
		if (STATE_OF_CARD.matcher(words).lookingAt()) {
			fields.warn(SheetColumn.CARD_HOLDER, "exchange.reason.cardHolder");
			return Card.UNSAID;
		}
		return new Card(CardHolder.OTHER, text);
	}

	/**
	 * What the sheet says of the family's place in the programme, as near as our words
	 * come.
	 */
	static HouseholdStatus status(RowFields fields) {
		String text = fields.raw(SheetColumn.STATUS);
		if (text == null) {
			return null;
		}
		String word = letters(text);
		if (word.equals("AKTIF") || word.matches("KPMAKTIF|YA|PESERTA|PESERTAAKTIF|PENERIMA")) {
			return HouseholdStatus.AKTIF;
		}
		if (word.startsWith("CALONGRADUASI")) {
			return HouseholdStatus.CALON_GRADUASI;
		}
		if (word.matches(".*(TANGGUH|TAHAN|SUSPEN).*")) {
			return HouseholdStatus.DITANGGUHKAN;
		}
		if (word.startsWith("GRADUASI")) {
			return word.contains("PPSE") || word.contains("PENA") ? HouseholdStatus.GRADUASI_PPSE
					: word.contains("ALAMIAH") ? HouseholdStatus.GRADUASI_ALAMIAH : HouseholdStatus.GRADUASI_MANDIRI;
		}
		if (word.matches("(NON|TIDAK)?ELIGIBLE|CALON.*|VALIDASI.*")) {
			return word.startsWith("CALON") ? HouseholdStatus.CALON
					: word.startsWith("VALIDASI") ? HouseholdStatus.VALIDASI
							: word.equals("ELIGIBLE") ? HouseholdStatus.ELIGIBLE : HouseholdStatus.NON_ELIGIBLE;
		}
		if (word.matches("(NON|TIDAK)AKTIF|KELUAR|MENINGGAL.*|PINDAH.*|BUKANPESERTA|DIHAPUS.*")) {
			return HouseholdStatus.KELUAR;
		}
		fields.warn(SheetColumn.STATUS, "exchange.reason.status");
		return null;
	}

	/** Also ticks, which mean one. */
	static Integer count(RowFields fields, SheetColumn column) {
		String text = fields.cell(column).text();
		if (text.isEmpty()) {
			return null;
		}
		Matcher number = COUNT.matcher(text);
		if (number.matches()) {
			int count = Integer.parseInt(number.group(1));
			if (count <= MOST_COUNT) {
				return count;
			}
		}
		else if (TICK.matcher(text).matches()) {
			return 1;
		}
		else if (NONE.matcher(text).matches()) {
			return 0;
		}
		fields.warn(column, "exchange.reason.count");
		return null;
	}

}
