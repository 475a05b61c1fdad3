package id.sikap.area;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.sikap.support.RuleViolation;

/**
 * Reads lists of areas as they are published: CSV in UTF-8 with a header line that names
 * at least code and name, separated by commas or, as Excel writes them here, semicolons.
 * Further columns are left alone.
 */
public final class AreaCsv {

	private static final String FIELD = "berkas";

	private static final Map<String, String> COLUMNS = Map.of("code", "code", "kode", "code", "name", "name", "nama",
			"name", "tile_column", "tile_column", "tile_row", "tile_row");

	private AreaCsv() {
	}

	/**
	 * @throws RuleViolation on the field "berkas", when the file as a whole is of no use
	 */
	public static List<AreaLine> read(String file, byte[] content) {
		List<List<String>> records = records(text(file, content));
		List<String> header = records.isEmpty() ? List.of()
				: records.get(0)
					.stream()
					.map((word) -> COLUMNS.getOrDefault(word.strip().toLowerCase(Locale.ROOT), ""))
					.toList();
		if (!header.contains("code") || !header.contains("name")) {
			throw RuleViolation.of(FIELD, "area.error.header", file);
		}
		List<AreaLine> lines = new ArrayList<>();
		for (int i = 1; i < records.size(); i++) {
			List<String> record = records.get(i);
			if (record.stream().anyMatch((value) -> !value.isBlank())) {
				lines.add(new AreaLine(file, i + 1, value(record, header, "code"), value(record, header, "name"),
						number(value(record, header, "tile_column")), number(value(record, header, "tile_row"))));
			}
		}
		return lines;
	}

	private static String text(String file, byte[] content) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
			if (text.indexOf('\0') >= 0 || text.startsWith("PK")) {
				throw RuleViolation.of(FIELD, "area.error.noCsv", file);
			}
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			throw RuleViolation.of(FIELD, "area.error.noCsv", file);
		}
	}

	private static String value(List<String> record, List<String> header, String column) {
		int at = header.indexOf(column);
		return (at < 0 || at >= record.size()) ? "" : record.get(at).strip();
	}

	private static Integer number(String text) {
		return text.matches("\\d{1,2}") ? Integer.valueOf(text) : null;
	}

	/**
	 * RFC 4180, one record a line: a name has no line breaks, and the numbers of the
	 * lines are told to people.
	 */
	private static List<List<String>> records(String text) {
		List<String> lines = text.lines().toList();
		char separator = (!lines.isEmpty() && lines.get(0).indexOf(';') >= 0) ? ';' : ',';
		return lines.stream().map((line) -> record(line, separator)).toList();
	}

	private static List<String> record(String line, char separator) {
		List<String> values = new ArrayList<>();
		StringBuilder value = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c == '"') {
				boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
				if (doubled) {
					value.append(c);
					i++;
				}
				else {
					quoted = !quoted;
				}
			}
			else if (c == separator && !quoted) {
				values.add(value.toString());
				value.setLength(0);
			}
			else {
				value.append(c);
			}
		}
		values.add(value.toString());
		return values;
	}

}
