package id.sikap.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import id.sikap.support.RuleViolation;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks at a file before anything parses it: is it an xlsx, and does it unpack to
 * something that fits into memory. Every part is inflated and counted, because what a zip
 * says about its own size need not be true.
 */
public final class WorkbookCheck {

	/** The field of the form that the file comes from. */
	private static final String FIELD = "berkas";

	private static final byte[] OLE2 = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

	/** A million rows of formatted but empty cells still fit. */
	private static final long MOST_BYTES = 512L << 20;

	/** All texts of the file are held in memory while it is read. */
	private static final long MOST_TEXT_BYTES = 64L << 20;

	/** Sheets of real lists shrink to a tenth or a twentieth; a bomb to a thousandth. */
	private static final int MOST_RATIO = 200;

	private static final long RATIO_COUNTS_FROM = 1L << 20;

	private static final int MOST_PARTS = 2000;

	private WorkbookCheck() {
	}

	/**
	 * @return the number of rows of all sheets, formatted but empty ones included
	 * @throws RuleViolation on the field "berkas", when the file cannot be used
	 */
	public static int rows(byte[] content) {
		if (content.length == 0) {
			throw refused("empty");
		}
		if (startsWith(content, OLE2)) {
			throw refused(contains(content, ENCRYPTED) ? "encrypted" : "xls");
		}
		if (!startsWith(content, ZIP)) {
			throw refused("other");
		}
		try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
			return rows(zip);
		}
		catch (IOException | IllegalArgumentException ex) {
			throw refused("broken");
		}
	}

	private static int rows(ZipFile zip) throws IOException {
		List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
		if (parts.stream().noneMatch((part) -> part.getName().equalsIgnoreCase("xl/workbook.xml"))) {
			throw refused("other");
		}
		if (parts.size() > MOST_PARTS) {
			throw refused("bomb");
		}
		long bytes = 0;
		int rows = 0;
		for (ZipArchiveEntry part : parts) {
			PartScan scan = scan(zip, part, MOST_BYTES - bytes);
			bytes += scan.bytes();
			rows += scan.rows();
		}
		return rows;
	}

	private static PartScan scan(ZipFile zip, ZipArchiveEntry part, long left) throws IOException {
		String name = part.getName().toLowerCase(Locale.ROOT);
		long most = name.equals("xl/sharedstrings.xml") ? Math.min(left, MOST_TEXT_BYTES) : left;
		PartScan scan = new PartScan(name.startsWith("xl/worksheets/"));
		byte[] buffer = new byte[1 << 16];
		try (InputStream in = zip.getInputStream(part)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				scan.add(buffer, read);
				boolean unpacksTooFar = scan.bytes() > RATIO_COUNTS_FROM
						&& scan.bytes() / MOST_RATIO > Math.max(1, part.getCompressedSize());
				if (scan.bytes() > most || unpacksTooFar) {
					throw refused("bomb");
				}
			}
		}
		return scan;
	}

	private static boolean startsWith(byte[] content, byte[] start) {
		if (content.length < start.length) {
			return false;
		}
		for (int i = 0; i < start.length; i++) {
			if (content[i] != start[i]) {
				return false;
			}
		}
		return true;
	}

	private static boolean contains(byte[] content, byte[] part) {
		String all = new String(content, StandardCharsets.ISO_8859_1);
		return all.contains(new String(part, StandardCharsets.ISO_8859_1));
	}

	static RuleViolation refused(String why) {
		return RuleViolation.of(FIELD, "workbook.error." + why);
	}

}
