package id.sikap.exchange;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import id.sikap.area.Area;
import id.sikap.group.GroupIntake;
import id.sikap.group.GroupIntakeRow;
import id.sikap.household.ComponentCategory;
import id.sikap.household.HouseholdIntake;
import id.sikap.household.HouseholdIntakeRow;
import id.sikap.identity.Nik;
import id.sikap.identity.NumberKind;
import id.sikap.identity.NumberVault;
import id.sikap.identity.Sex;
import id.sikap.support.IntakeCounts;
import id.sikap.support.IntakeFindings;
import id.sikap.support.IntakeFindings.Position;

/**
 * The rows of a sheet of families.
 */
final class HouseholdRows implements RowIntake {

	private static final int MOST_NAME = 100;

	private static final int MOST_ADDRESS = 200;

	private static final int MOST_PKH_NUMBER = 30;

	private static final int CARD_DIGITS = 16;

	private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

	private final String areaCode;

	private final boolean handOver;

	private final Places places;

	private final NumberVault vault;

	private final HouseholdIntake households;

	private final HouseholdIntake.Staging householdStaging;

	private final GroupIntake groups;

	private final GroupIntake.Staging groupStaging;

	private final LocalDate today;

	/** Where each NIK, and each No KK of a row without NIK, stood first. */
	private final Map<Long, Integer> seenNiks = new HashMap<>();

	private final Map<Long, Integer> seenCards = new HashMap<>();

	HouseholdRows(String areaCode, boolean handOver, Places places, NumberVault vault, HouseholdIntake households,
			GroupIntake groups, LocalDate today) {
		this.areaCode = areaCode;
		this.handOver = handOver;
		this.places = places;
		this.vault = vault;
		this.households = households;
		this.householdStaging = households.begin();
		this.groups = groups;
		this.groupStaging = groups.begin();
		this.today = today;
	}

	@Override
	public void add(int position, RowFields fields) {
		String name = Names.read(fields, MOST_NAME);
		Nik nik = fields.nik();
		String card = fields.identifying(SheetColumn.FAMILY_CARD, CARD_DIGITS, "exchange.reason.familyCard");
		Area village = this.places.village(fields);
		LocalDate birthDate = fields.day(SheetColumn.BIRTH_DATE, EARLIEST_BIRTH, this.today);
		Sex sex = HouseholdValues.sex(fields);
		String group = HouseholdValues.group(fields);
		if (nik == null && card == null && !fields.isRefused()) {
			fields.refuse(SheetColumn.NIK, "exchange.reason.noNumber");
		}
		if (fields.isRefused() || !isFirst(position, nik, card, fields)) {
			return;
		}
		if (nik != null) {
			nik.warnings(village.code(), birthDate, sex)
				.forEach((warning) -> fields.warn(SheetColumn.NIK, warning.messageKey()));
		}
		stage(position, fields, name, nik, card, village, birthDate, sex, group);
	}

	private boolean isFirst(int position, Nik nik, String card, RowFields fields) {
		Integer first = (nik != null) ? this.seenNiks.putIfAbsent(Long.valueOf(nik.digits()), position)
				: this.seenCards.putIfAbsent(Long.valueOf(card), position);
		if (first != null) {
			fields.refuse((nik != null) ? SheetColumn.NIK : SheetColumn.FAMILY_CARD, "exchange.reason.twice",
					new Position(first));
		}
		return first == null;
	}

	private void stage(int position, RowFields fields, String name, Nik nik, String card, Area village,
			LocalDate birthDate, Sex sex, String group) {
		String[] block = HouseholdValues.block(fields);
		HouseholdValues.Card holder = HouseholdValues.cardHolder(fields, MOST_NAME);
		this.householdStaging.add(new HouseholdIntakeRow(position, name, village.code(),
				this.vault.protect(NumberKind.NIK, (nik == null) ? null : nik.digits()),
				this.vault.protect(NumberKind.FAMILY_CARD, card), birthDate, sex, fields.phone(SheetColumn.PHONE),
				fields.text(SheetColumn.PKH_NUMBER, MOST_PKH_NUMBER), fields.text(SheetColumn.ADDRESS, MOST_ADDRESS),
				block[0], block[1], HouseholdValues.bank(fields),
				this.vault.protect(NumberKind.BANK_ACCOUNT, HouseholdValues.accountNumber(fields)), holder.holder(),
				holder.name(), components(fields), HouseholdValues.status(fields), group != null));
		if (group != null) {
			String companionNip = fields.raw(SheetColumn.COMPANION_NIP);
			this.groupStaging.add(new GroupIntakeRow(position, group, fields.text(SheetColumn.COMPANION, MOST_NAME),
					(companionNip == null) ? null : Nik.clean(companionNip)));
		}
	}

	private static Map<ComponentCategory, Integer> components(RowFields fields) {
		Map<ComponentCategory, Integer> components = new EnumMap<>(ComponentCategory.class);
		for (SheetColumn column : SheetColumn.COMPONENTS) {
			Integer count = HouseholdValues.count(fields, column);
			if (count != null) {
				components.put(ComponentCategory.valueOf(column.name()), count);
			}
		}
		return components;
	}

	@Override
	public IntakeCounts match(IntakeFindings findings) {
		this.householdStaging.complete();
		this.groupStaging.complete();
		this.households.match(this.areaCode, findings);
		IntakeCounts counts = this.groups.match(this.areaCode, this.handOver, findings);
		Map<String, Integer> details = new LinkedHashMap<>(this.households.changes());
		details.putAll(counts.details());
		return new IntakeCounts(counts.created(), counts.changed(), counts.same(), details);
	}

	@Override
	public void store(UUID accountId, ImportProgress progress) {
		this.households.store(accountId, progress::stored);
		this.groups.store(this.handOver, progress::grouped);
	}

}
