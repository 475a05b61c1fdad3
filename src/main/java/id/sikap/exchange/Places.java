package id.sikap.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;

/**
 * Finds the village or kecamatan that a row names, inside the area of the account. Names
 * are compared without case, spaces and words like "Desa"; they repeat inside a regency,
 * so a name alone is not enough where it stands for two.
 */
final class Places {

	private static final Pattern WORDS_BEFORE = Pattern
		.compile("^(desa|ds|dsn|kelurahan|kel|kecamatan|kec|kabupaten|kab)( ?/ ?(kel|kelurahan|desa))?[ .:]+");

	private static final Pattern CODE = Pattern.compile("\\d{2}\\.?\\d{2}\\.?\\d{2}\\.?[123]\\d{3}");

	private final String areaCode;

	private final Map<String, List<Area>> villages;

	private final Map<String, List<Area>> subdistricts;

	private final Map<String, List<Area>> regencies;

	private final AreaService areas;

	/**
	 * What was found, by how the row puts it: a sheet names few places many thousand
	 * times.
	 */
	private final Map<Naming, Area> found = new HashMap<>();

	private record Naming(String regency, String code, String village, String subdistrict) {
	}

	/**
	 * @param areaCode of the account
	 */
	Places(AreaService areas, String areaCode) {
		this.areas = areas;
		this.areaCode = areaCode;
		// the whole regency, so that a row outside the account's part is told so
		String around = areaCode.substring(0, Math.min(5, areaCode.length()));
		this.villages = byName(areas.within(around, AreaLevel.VILLAGE));
		this.subdistricts = byName(areas.within(around, AreaLevel.SUBDISTRICT));
		this.regencies = byName(areas.within(around, AreaLevel.REGENCY));
	}

	private static Map<String, List<Area>> byName(List<Area> areas) {
		return areas.stream().collect(Collectors.groupingBy((area) -> key(area.name())));
	}

	static String key(String name) {
		return WORDS_BEFORE.matcher(name.toLowerCase(Locale.ROOT).strip())
			.replaceFirst("")
			.replaceAll("[^\\p{L}\\p{N}]", "");
	}

	/**
	 * @return null when the row names none in the account's area; the row is then refused
	 */
	Area village(RowFields fields) {
		Naming naming = new Naming(fields.raw(SheetColumn.REGENCY), fields.raw(SheetColumn.VILLAGE_CODE),
				fields.raw(SheetColumn.VILLAGE), fields.raw(SheetColumn.SUBDISTRICT));
		Area village = this.found.get(naming);
		if (village == null) {
			village = find(fields, naming);
			if (village != null) {
				this.found.put(naming, village);
			}
		}
		return village;
	}

	private Area find(RowFields fields, Naming naming) {
		if (!isInRegency(fields, naming.regency())) {
			return null;
		}
		if (naming.code() != null && CODE.matcher(naming.code()).matches()) {
			return byCode(fields, naming.code());
		}
		if (naming.village() == null) {
			fields.refuse(SheetColumn.VILLAGE, "exchange.reason.villageMissing");
			return null;
		}
		List<Area> around = subdistrictsNamed(fields, naming.subdistrict());
		return (around == null) ? null : byName(fields, naming.village(), around);
	}

	private Area byCode(RowFields fields, String code) {
		String digits = code.replace(".", "");
		String dotted = digits.substring(0, 2) + "." + digits.substring(2, 4) + "." + digits.substring(4, 6) + "."
				+ digits.substring(6);
		Area village = this.areas.find(dotted).orElse(null);
		if (village == null || !isMine(village)) {
			fields.refuse(SheetColumn.VILLAGE_CODE,
					(village == null) ? "exchange.reason.villageUnknown" : "exchange.reason.outside");
			return null;
		}
		return village;
	}

	private Area byName(RowFields fields, String name, List<Area> around) {
		List<Area> named = this.villages.getOrDefault(key(name), List.of());
		List<Area> near = named.stream()
			.filter((village) -> around.isEmpty() || around.stream().anyMatch((area) -> area.contains(village.code())))
			.toList();
		List<Area> mine = near.stream().filter(this::isMine).toList();
		if (mine.size() > 1) {
			mine = ofKind(name, mine);
		}
		if (mine.size() == 1) {
			return mine.get(0);
		}
		if (mine.size() > 1) {
			fields.refuse(SheetColumn.VILLAGE, "exchange.reason.villageAmbiguous", subdistrictNames(mine));
		}
		else if (!near.isEmpty()) {
			fields.refuse(SheetColumn.VILLAGE, "exchange.reason.outside");
		}
		else if (!named.isEmpty()) {
			fields.refuse(SheetColumn.VILLAGE, "exchange.reason.villageElsewhere", subdistrictNames(named));
		}
		else {
			fields.refuse(SheetColumn.VILLAGE, "exchange.reason.villageUnknown");
		}
		return null;
	}

	/** "Kel. X" means the kelurahan where a desa has the same name. */
	private static List<Area> ofKind(String name, List<Area> villages) {
		boolean kelurahan = name.toLowerCase(Locale.ROOT).startsWith("kel");
		boolean desa = name.toLowerCase(Locale.ROOT).startsWith("d");
		List<Area> ofKind = villages.stream()
			.filter((village) -> (kelurahan && village.isKelurahan()) || (desa && !village.isKelurahan()))
			.toList();
		return (ofKind.size() == 1) ? ofKind : villages;
	}

	private String subdistrictNames(List<Area> villages) {
		return villages.stream()
			.map((village) -> this.areas.name(Area.subdistrictOf(village.code())))
			.distinct()
			.collect(Collectors.joining(", "));
	}

	/**
	 * @return null when the row names none in the account's area; the row is then refused
	 */
	Area subdistrict(RowFields fields) {
		if (!isInRegency(fields, fields.raw(SheetColumn.REGENCY))) {
			return null;
		}
		List<Area> named = subdistrictsNamed(fields, fields.raw(SheetColumn.SUBDISTRICT));
		if (named == null) {
			return null;
		}
		if (named.isEmpty() && this.areaCode.length() == 8) {
			return this.areas.get(this.areaCode);
		}
		if (named.size() != 1) {
			fields.refuse(SheetColumn.SUBDISTRICT,
					named.isEmpty() ? "exchange.reason.subdistrictMissing" : "exchange.reason.subdistrictAmbiguous");
			return null;
		}
		return named.get(0);
	}

	/**
	 * @return empty when the row names no kecamatan, null when it names none of the
	 * account's
	 */
	private List<Area> subdistrictsNamed(RowFields fields, String name) {
		if (name == null) {
			return List.of();
		}
		List<Area> named = this.subdistricts.getOrDefault(key(name), List.of());
		List<Area> mine = named.stream().filter(this::isMine).toList();
		if (mine.isEmpty()) {
			fields.refuse(SheetColumn.SUBDISTRICT,
					named.isEmpty() ? "exchange.reason.subdistrictUnknown" : "exchange.reason.outside");
			return null;
		}
		return mine;
	}

	private boolean isInRegency(RowFields fields, String name) {
		if (name == null || this.regencies.containsKey(key(name))) {
			return true;
		}
		fields.refuse(SheetColumn.REGENCY, "exchange.reason.outside");
		return false;
	}

	private boolean isMine(Area area) {
		return area.code().equals(this.areaCode) || area.code().startsWith(this.areaCode + ".");
	}

}
