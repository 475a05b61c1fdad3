package id.sikap.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import id.sikap.area.Area;
import id.sikap.companion.CompanionIntake;
import id.sikap.companion.CompanionIntakeRow;
import id.sikap.companion.Education;
import id.sikap.identity.Nik;
import id.sikap.identity.NumberKind;
import id.sikap.identity.NumberVault;
import id.sikap.support.IntakeCounts;
import id.sikap.support.IntakeFindings;
import id.sikap.support.IntakeFindings.Position;

/**
 * The rows of a sheet of companions.
 */
final class CompanionRows implements RowIntake {

	private static final int MOST_NAME = 100;

	private static final int NIP_DIGITS = 18;

	private static final Pattern EMAIL = Pattern.compile("[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;]{2,}");

	private static final LocalDate EARLIEST_SERVICE = LocalDate.of(2000, 1, 1);

	private final String areaCode;

	private final Places places;

	private final NumberVault vault;

	private final CompanionIntake intake;

	private final CompanionIntake.Staging staging;

	private final LocalDate today;

	/** Where each NIP, NIK and numberless name of a kecamatan stood first. */
	private final Map<String, Integer> seen = new HashMap<>();

	CompanionRows(String areaCode, Places places, NumberVault vault, CompanionIntake intake, LocalDate today) {
		this.areaCode = areaCode;
		this.places = places;
		this.vault = vault;
		this.intake = intake;
		this.staging = intake.begin();
		this.today = today;
	}

	@Override
	public void add(int position, RowFields fields) {
		String name = Names.read(fields, MOST_NAME);
		String nip = fields.identifying(SheetColumn.NIP, NIP_DIGITS, "exchange.reason.nip");
		Nik nik = fields.nik();
		Area subdistrict = this.places.subdistrict(fields);
		CompanionIntakeRow row = new CompanionIntakeRow(position, name, nip,
				this.vault.protect(NumberKind.NIK, (nik == null) ? null : nik.digits()),
				fields.phone(SheetColumn.PHONE), email(fields), education(fields),
				fields.text(SheetColumn.POSITION, MOST_NAME), (subdistrict == null) ? null : subdistrict.code(),
				fields.day(SheetColumn.SERVICE_FROM, EARLIEST_SERVICE, this.today.plusYears(1)));
		if (!fields.isRefused() && isFirst(position, row, nik, fields)) {
			warn(nik, subdistrict, fields);
			this.staging.add(row);
		}
	}

	private boolean isFirst(int position, CompanionIntakeRow row, Nik nik, RowFields fields) {
		if (row.nip() != null) {
			refuseSecond("nip " + row.nip(), position, SheetColumn.NIP, fields);
		}
		if (nik != null) {
			refuseSecond("nik " + nik.digits(), position, SheetColumn.NIK, fields);
		}
		if (row.nip() == null && nik == null) {
			refuseSecond(row.subdistrictCode() + " " + Names.key(row.name()), position, SheetColumn.NAME, fields);
		}
		return !fields.isRefused();
	}

	private void refuseSecond(String key, int position, SheetColumn column, RowFields fields) {
		Integer first = this.seen.putIfAbsent(key, position);
		if (first != null) {
			fields.refuse(column, "exchange.reason.twice", new Position(first));
		}
	}

	private static void warn(Nik nik, Area subdistrict, RowFields fields) {
		if (nik != null) {
			nik.warnings(subdistrict.code(), null, null)
				.forEach((warning) -> fields.warn(SheetColumn.NIK, warning.messageKey()));
		}
	}

	private static String email(RowFields fields) {
		String email = fields.text(SheetColumn.EMAIL, 200);
		if (email != null && !EMAIL.matcher(email).matches()) {
			fields.warn(SheetColumn.EMAIL, "exchange.reason.email");
			return null;
		}
		return email;
	}

	/** "S1 Sosiologi", "S-1", "Sarjana", "D.IV", "SLTA". */
	private static Education education(RowFields fields) {
		String text = fields.raw(SheetColumn.EDUCATION);
		if (text == null) {
			return null;
		}
		String word = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
		Education education = null;
		if (word.matches("(S3|DOKTOR|STRATA3).*")) {
			education = Education.S3;
		}
		else if (word.matches("(S2|MAGISTER|STRATA2|PASCASARJANA).*")) {
			education = Education.S2;
		}
		else if (word.matches("(S1|SARJANA|STRATA1).*")) {
			education = Education.S1;
		}
		else if (word.matches("(D4|DIV|DIPLOMA4|DIPLOMAIV).*")) {
			education = Education.D4;
		}
		else if (word.matches("(D3|DIII|DIPLOMA3|DIPLOMAIII|AKADEMI).*")) {
			education = Education.D3;
		}
		else if (word.matches("(SMA|SMK|SLTA|SMU|MA$|STM|SMEA).*")) {
			education = Education.SMA;
		}
		else {
			fields.warn(SheetColumn.EDUCATION, "exchange.reason.education");
		}
		return education;
	}

	@Override
	public IntakeCounts match(IntakeFindings findings) {
		this.staging.complete();
		return this.intake.match(this.areaCode, findings);
	}

	@Override
	public void store(UUID accountId, ImportProgress progress) {
		this.intake.store();
		progress.stored(this.seen.size());
	}

}
