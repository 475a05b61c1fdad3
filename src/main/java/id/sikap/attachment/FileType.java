package id.sikap.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * What a file is, by its first bytes; its name and what the browser says count for
 * nothing.
 */
enum FileType {

	JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),

	PNG("image/png", "png"),

	PDF("application/pdf", "pdf"),

	/**
	 * Kinds of pictures that phones make too and that Java does not read: named, so that
	 * the refusal can say what to do.
	 */
	WEBP(null, "webp"), HEIC(null, "heic", "heif", "avif"),

	UNKNOWN(null);

	private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1",
			"msf1", "avif");

	private final String contentType;

	private final List<String> extensions;

	FileType(String contentType, String... extensions) {
		this.contentType = contentType;
		this.extensions = List.of(extensions);
	}

	static FileType of(byte[] content) {
		if (startsWith(content, "\u00ff\u00d8\u00ff")) {
			return JPEG;
		}
		if (startsWith(content, "\u0089PNG\r\n\u001a\n")) {
			return PNG;
		}
		if (startsWith(content, "%PDF-")) {
			return PDF;
		}
		if (startsWith(content, "RIFF") && "WEBP".equals(text(content, 8, 12))) {
			return WEBP;
		}
		return ("ftyp".equals(text(content, 4, 8)) && HEIC_BRANDS.contains(text(content, 8, 12))) ? HEIC : UNKNOWN;
	}

	boolean isPicture() {
		return this == JPEG || this == PNG;
	}

	String contentType() {
		return this.contentType;
	}

	String extension() {
		return this.extensions.get(0);
	}

	/**
	 * Whether a name claims to be something else: a PDF called ".jpg". Pictures called by
	 * each other's names, and names that claim nothing, pass.
	 */
	boolean contradicts(String fileName) {
		String lowerCase = fileName.toLowerCase(Locale.ROOT);
		return Arrays.stream(values())
			.filter((type) -> type.extensions.stream().anyMatch((extension) -> lowerCase.endsWith("." + extension)))
			.anyMatch((claimed) -> (claimed == PDF) != (this == PDF));
	}

	private static boolean startsWith(byte[] content, String signature) {
		return signature.equals(text(content, 0, signature.length()));
	}

	private static String text(byte[] content, int from, int to) {
		return (content.length < to) ? "" : new String(content, from, to - from, ISO_8859_1);
	}

}
