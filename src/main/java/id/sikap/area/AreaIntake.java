package id.sikap.area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.sikap.area.AreaComparison.Renamed;
import id.sikap.area.AreaComparison.Wrong;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in further areas, and new names of known ones, from published lists.
 */
@Service
public class AreaIntake {

	private static final Pattern CODE = Pattern.compile("\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.[123]\\d{3})?)?)?");

	private static final Pattern DIGITS = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{10}");

	private static final int MOST_NAME = 100;

	private static final String STORE = """
			insert into area (code, parent_code, name, level, tile_column, tile_row) values (?, ?, ?, ?, ?, ?)
			on conflict (code) do update set name = excluded.name,
			  tile_column = coalesce(excluded.tile_column, area.tile_column),
			  tile_row = coalesce(excluded.tile_row, area.tile_row)
			""";

	/**
	 * Kecamatan that no list gives a place on the tile map stand below the others of
	 * their regency, in the order of their codes.
	 */
	private static final String PLACE_TILES = """
			update area a
			set tile_column = 1 + (t.n - 1) % t.width, tile_row = t.last_row + 1 + (t.n - 1) / t.width
			from (
			  select s.code, row_number() over (partition by s.parent_code order by s.code) n, o.last_row,
			         coalesce(o.last_column, ceil(sqrt(count(*) over (partition by s.parent_code)))::int) width
			  from area s
			  cross join lateral (
			    select coalesce(max(tile_row), 0) last_row, max(tile_column) last_column
			    from area o where o.parent_code = s.parent_code
			  ) o
			  where s.level = 'SUBDISTRICT' and s.tile_column is null
			) t
			where a.code = t.code
			""";

	private final AreaService areas;

	private final JdbcTemplate jdbc;

	AreaIntake(AreaService areas, JdbcTemplate jdbc) {
		this.areas = areas;
		this.jdbc = jdbc;
	}

	/**
	 * @param under only areas of and above this one; empty for all
	 */
	public AreaComparison compare(List<AreaLine> lines, String under) {
		Map<String, AreaLine> taken = new HashMap<>();
		List<Area> created = new ArrayList<>();
		List<Renamed> renamed = new ArrayList<>();
		List<Wrong> wrong = new ArrayList<>();
		int same = 0;
		int outside = 0;
		for (AreaLine line : parentsFirst(lines)) {
			Area area = area(line);
			if (!isWithin(area.code(), under)) {
				outside++;
				continue;
			}
			Wrong problem = problem(line, area, taken);
			if (problem != null) {
				wrong.add(problem);
				continue;
			}
			Area known = this.areas.find(area.code()).orElse(null);
			if (taken.put(area.code(), line) != null || (known != null && known.name().equals(area.name()))) {
				same++;
			}
			else if (known == null) {
				created.add(area);
			}
			else {
				renamed.add(new Renamed(area, known.name()));
			}
		}
		wrong.sort(Comparator.comparing((Wrong it) -> it.line().file())
			.thenComparingInt((Wrong it) -> it.line().number()));
		return new AreaComparison(created, renamed, same, outside, wrong);
	}

	private static List<AreaLine> parentsFirst(List<AreaLine> lines) {
		return lines.stream()
			.sorted(Comparator.comparingInt((AreaLine line) -> code(line).length()).thenComparing(AreaIntake::code))
			.toList();
	}

	/** Some lists write the codes without dots. */
	private static String code(AreaLine line) {
		String code = line.code();
		if (code.length() == 2 || !DIGITS.matcher(code).matches()) {
			return code;
		}
		StringBuilder dotted = new StringBuilder(code.substring(0, 2));
		for (int i = 2; i < code.length(); i += (i < 6) ? 2 : 4) {
			dotted.append('.').append(code, i, (i < 6) ? i + 2 : i + 4);
		}
		return dotted.toString();
	}

	private static Area area(AreaLine line) {
		String code = code(line);
		AreaLevel level = switch (code.length()) {
			case 2 -> AreaLevel.PROVINCE;
			case 5 -> AreaLevel.REGENCY;
			case 8 -> AreaLevel.SUBDISTRICT;
			default -> AreaLevel.VILLAGE;
		};
		int dot = code.lastIndexOf('.');
		return new Area(code, (dot < 0) ? null : code.substring(0, dot), line.name(), level, line.tileColumn(),
				line.tileRow());
	}

	private static boolean isWithin(String code, String under) {
		return under.isEmpty() || !CODE.matcher(code).matches() || code.equals(under) || code.startsWith(under + ".")
				|| under.startsWith(code + ".");
	}

	private Wrong problem(AreaLine line, Area area, Map<String, AreaLine> taken) {
		if (!CODE.matcher(area.code()).matches()) {
			return new Wrong(line, "area.wrong.code", "");
		}
		if (area.name().isEmpty() || area.name().length() > MOST_NAME
				|| area.name().chars().noneMatch(Character::isLetter)) {
			return new Wrong(line, "area.wrong.name", "");
		}
		String parent = area.parentCode();
		if (parent != null && !taken.containsKey(parent) && this.areas.find(parent).isEmpty()) {
			return new Wrong(line, "area.wrong.parent", parent);
		}
		AreaLine first = taken.get(area.code());
		return (first != null && !first.name().equals(area.name()))
				? new Wrong(line, "area.wrong.twice", first.file() + ":" + first.number()) : null;
	}

	/**
	 * Does what {@link #compare} found. All nodes know of it within a minute.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void store(AreaComparison comparison) {
		List<Area> changed = Stream
			.concat(comparison.created().stream(), comparison.renamed().stream().map(Renamed::area))
			.toList();
		this.jdbc.batchUpdate(STORE, changed, 1000, (row, area) -> {
			row.setString(1, area.code());
			row.setString(2, area.parentCode());
			row.setString(3, area.name());
			row.setString(4, area.level().name());
			row.setObject(5, area.tileColumn());
			row.setObject(6, area.tileRow());
		});
		this.jdbc.update(PLACE_TILES);
		this.areas.reloadAfterCommit();
	}

}
