package id.sikap.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.identity.NumberKind;
import id.sikap.identity.ProtectedNumber;
import id.sikap.topic.P2k2Topic;

import org.springframework.core.io.ClassPathResource;

/**
 * The rows of the default size as they would go to the database, without one. Numbers are
 * kept readable: the digits stand where the cipher would.
 */
record MadeRows(Map<Table, List<Map<String, String>>> tables, String checksum, List<String> niks) {

	static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

	/** At noon of a day. */
	static MadeRows on(LocalDate day) {
		return on(day, List.of(purwodadi()));
	}

	static MadeRows on(LocalDate day, List<RegencyPlan> plans) {
		Instant now = day.atTime(12, 0).atZone(ZONE).toInstant();
		Map<Table, List<Map<String, String>>> tables = new EnumMap<>(Table.class);
		Map<Table, MessageDigest> digests = new TreeMap<>();
		List<String> niks = new ArrayList<>();
		new DemoGenerator(new Timeline(day, now, ZONE), topics(), (kind, digits) -> {
			if (kind == NumberKind.NIK) {
				niks.add(digits);
			}
			byte[] readable = digits.getBytes(StandardCharsets.US_ASCII);
			return new ProtectedNumber(readable, readable, digits.substring(digits.length() - 4));
		}, "hash").generate(plans, (rows) -> rows.forEach((table, text) -> {
			digests.computeIfAbsent(table, (any) -> sha256()).update(text.getBytes(StandardCharsets.UTF_8));
			text.lines()
				.forEach((line) -> tables.computeIfAbsent(table, (any) -> new ArrayList<>()).add(row(table, line)));
		}));
		StringBuilder checksum = new StringBuilder();
		digests.forEach((table, digest) -> checksum.append(HexFormat.of().formatHex(digest.digest())));
		return new MadeRows(tables, checksum.toString(), niks);
	}

	List<Map<String, String>> of(Table table) {
		return this.tables.getOrDefault(table, List.of());
	}

	private static Map<String, String> row(Table table, String line) {
		String[] names = table.columns().split(", ");
		String[] values = line.split("\t", -1);
		Map<String, String> row = new LinkedHashMap<>();
		for (int i = 0; i < names.length; i++) {
			row.put(names[i], values[i].equals("\\N") ? null : values[i]);
		}
		return row;
	}

	static RegencyPlan purwodadi() {
		List<Area> areas = areas();
		Area regency = areas.stream().filter((area) -> area.level() == AreaLevel.REGENCY).findFirst().orElseThrow();
		Area purwodadi = areas.stream().filter((area) -> area.code().equals("35.14.01")).findFirst().orElseThrow();
		List<Area> villages = areas.stream().filter((area) -> purwodadi.code().equals(area.parentCode())).toList();
		return new RegencyPlan(regency, List.of(),
				List.of(new SubdistrictPlan(purwodadi, villages, 12, 3_400, 147, true)));
	}

	private static List<Area> areas() {
		try {
			return new ClassPathResource("db/reference/areas-35.14.csv").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.skip(1)
				.map((line) -> line.split(","))
				.map((part) -> new Area(part[0], part[1], part[2], AreaLevel.valueOf(part[3]), null, null))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Topics topics() {
		List<P2k2Topic> topics = new ArrayList<>();
		IntStream.rangeClosed(1, 29).forEach((number) -> topics.add(topic("M1", number, number)));
		topics.add(topic("MA", 1, null));
		return new Topics(topics);
	}

	private static P2k2Topic topic(String module, int number, Integer running) {
		return new P2k2Topic(new UUID(number, module.hashCode()), module, module, module, number, running,
				"Topik " + number, "Kesehatan dan gizi", null, LocalDate.of(2018, 1, 1), null);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
