package id.sikap.exchange;

import java.util.Locale;
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

	private HouseholdValues() {
	}

	/**
	 * @param name of another holder than the family
	 */
	record Card(CardHolder holder, String name) {

		private static final Card UNSAID = new Card(null, null);

	}

	static Sex sex(RowFields fields) {
		String text = fields.raw(SheetColumn.SEX);
		if (text == null) {
			return null;
		}
		String word = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
		if (word.matches("P|PR|PEREMPUAN|WANITA|W|F|FEMALE")) {
			return Sex.FEMALE;
		}
		if (word.matches("L|LK|LAKI|LAKILAKI|PRIA|M|MALE")) {
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
		if (words.matches(".*\\b(BSI|SYARIAH INDONESIA)\\b.*")) {
			return Bank.BSI;
		}
		if (words.matches(".*\\b(BRI|RAKYAT)\\b.*")) {
			return Bank.BRI;
		}
		if (words.matches(".*\\b(BNI|NEGARA INDONESIA)\\b.*")) {
			return Bank.BNI;
		}
		if (words.matches(".*\\bMANDIRI\\b.*")) {
			return Bank.MANDIRI;
		}
		if (words.matches(".*\\b(BTN|TABUNGAN NEGARA)\\b.*")) {
			return Bank.BTN;
		}
		if (words.matches(".*\\bPOS\\b.*")) {
			return Bank.POS;
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
		String digits = text.replaceAll("\\D", "");
		if (digits.isEmpty() || digits.length() > 3) {
			fields.warn(column, "exchange.reason.rtRw");
			return null;
		}
		return digits;
	}

	/** A group that has only a number is called so. */
	static String group(RowFields fields) {
		String text = fields.text(SheetColumn.GROUP, MOST_GROUP);
		return (text != null && text.matches("\\d{1,3}")) ? "Kelompok " + text : text;
	}

	static Card cardHolder(RowFields fields, int mostName) {
		String text = fields.text(SheetColumn.CARD_HOLDER, mostName);
		if (text == null) {
			return Card.UNSAID;
		}
		String words = text.toLowerCase(Locale.ROOT);
		if (words.matches(".*\\b(sendiri|kpm|pengurus|ybs|yang bersangkutan|penerima|pemilik)\\b.*")) {
			return new Card(CardHolder.SELF, null);
		}
		if (words.matches(".*(tidak|belum) (di)?(ketahui|tahu|jelas|dicek).*")) {
			return new Card(CardHolder.UNKNOWN, null);
		}
		if (words.matches("(aktif|non ?aktif|ada|ya|hilang|rusak|blokir|terblokir|diblokir|baik).*")) {
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
		String word = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
		if (word.matches("AKTIF|KPMAKTIF|YA|PESERTA|PESERTAAKTIF|PENERIMA")) {
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
		String text = fields.cell(column).text().toLowerCase(Locale.ROOT);
		if (text.isEmpty()) {
			return null;
		}
		if (text.matches("[v√✓✔x]|ya|ada|y")) {
			return 1;
		}
		if (text.matches("[-–—]+|tidak( ada)?|t|nihil")) {
			return 0;
		}
		String digits = text.replaceFirst(" ?(orang|org|anak|jiwa)$", "");
		if (digits.matches("\\d{1,2}") && Integer.parseInt(digits) <= MOST_COUNT) {
			return Integer.valueOf(digits);
		}
		fields.warn(column, "exchange.reason.count");
		return null;
	}

}
