package id.sikap.exchange;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.sikap.workbook.SheetWriter;
import id.sikap.workbook.SheetWriter.Heading;

import org.springframework.stereotype.Component;

/**
 * Empty sheets with the headers that the import knows, in the language of the lists of
 * districts; the columns of numbers keep what is typed. A second sheet shows by made-up
 * values how.
 */
@Component
class SheetTemplates {

	/** Column, example, what to mind. */
	private static final List<Heading> GUIDE = List.of(new Heading("Kolom", 24), new Heading("Contoh", 32),
			new Heading("Keterangan", 60));

	private static final int LONG_NUMBER = 12;

	private static final String TEXT_COLUMN = "Format kolom: Teks, supaya angkanya utuh";

	private static final Map<String, String> COMPANIONS = examples("Nama Pendamping", "Nama Contoh, S.Sos", "NIP",
			"199001012025211001", "NIK", "9914015010900001", "No HP/WA", "081234567890", "Email", "contoh@example.org",
			"Pendidikan", "S1", "Kecamatan", "Purwodadi", "TMT", "01/10/2025", "Jabatan", "Penata Layanan Operasional");

	private static final Map<String, String> HOUSEHOLDS = examples("Nama Pengurus", "Nama Contoh", "NIK Pengurus",
			"9914015010800001", "No KK", "9914010101100001", "Tanggal Lahir", "10/10/1980", "JK", "P", "No HP/WA",
			"081234567890", "No Peserta PKH", "351401000123456", "Alamat", "Dusun Contoh", "RT", "003", "RW", "001",
			"Desa/Kelurahan", "Pucangsari", "Kecamatan", "Purwodadi", "Kelompok", "Melati 1", "Nama Pendamping",
			"Nama Contoh", "Bank", "BRI", "No Rekening", "012345678901234", "Pemegang KKS", "Sendiri", "Ibu Hamil", "0",
			"AUD", "1", "SD", "2", "SMP", "0", "SMA", "0", "Lansia", "0", "Disabilitas", "0");

	private static Map<String, String> examples(String... headersAndExamples) {
		Map<String, String> examples = new LinkedHashMap<>();
		for (int i = 0; i < headersAndExamples.length; i += 2) {
			examples.put(headersAndExamples[i], headersAndExamples[i + 1]);
		}
		return examples;
	}

	private static Map<String, String> examples(SheetKind kind) {
		return (kind == SheetKind.COMPANION) ? COMPANIONS : HOUSEHOLDS;
	}

	/** As the empty sheet has them, separated by commas. */
	static String headers(SheetKind kind) {
		return String.join(", ", examples(kind).keySet());
	}

	byte[] of(SheetKind kind) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SheetWriter writer = new SheetWriter(out);
		Map<String, String> examples = examples(kind);
		writer.sheet((kind == SheetKind.COMPANION) ? "Pendamping" : "Keluarga",
				examples.entrySet()
					.stream()
					.map((example) -> new Heading(example.getKey(), example.getValue().length() + 8,
							isNumber(example.getValue())))
					.toList());
		writer.sheet("Petunjuk", GUIDE);
		examples.forEach((header, example) -> writer
			.row(List.of(header, example, (example.length() >= LONG_NUMBER && isNumber(example)) ? TEXT_COLUMN : "")));
		writer.finish();
		return out.toByteArray();
	}

	/** Also 003, which Excel would make a 3 of. */
	private static boolean isNumber(String example) {
		return example.length() > 2 && example.chars().allMatch(Character::isDigit);
	}

}
