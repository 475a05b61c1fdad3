package id.sikap.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import id.sikap.support.RuleViolation;

/**
 * An upload that passed, as it will be stored.
 *
 * @param name without a path, ending as its type does
 * @param width in pixels, null for a PDF
 */
record KeptFile(String name, FileType type, byte[] content, Integer width, Integer height, ExifFacts exif) {

	/** What may come in, in bytes. */
	static final int MOST_BYTES = 5 * 1024 * 1024;

	private static final int LONGEST_NAME = 100;

	/**
	 * @throws RuleViolation when it is no picture, or one that cannot be kept
	 */
	static KeptFile photo(String name, byte[] content) {
		FileType type = typeOf(name, content);
		if (!type.isPicture()) {
			throw RuleViolation.general((type == FileType.HEIC || type == FileType.WEBP)
					? "attachment.error.phoneFormat" : "attachment.error.notAPhoto");
		}
		return picture(name, content, type);
	}

	/**
	 * @throws RuleViolation when it is neither a PDF nor a picture that can be kept
	 */
	static KeptFile document(String name, byte[] content) {
		FileType type = typeOf(name, content);
		if (type.isPicture()) {
			return picture(name, content, type);
		}
		if (type != FileType.PDF) {
			throw RuleViolation.general("attachment.error.notADocument");
		}
		return new KeptFile(clean(name, type), type, content, null, null, ExifFacts.NONE);
	}

	/** With these facts, where the picture itself says nothing of time and place. */
	KeptFile orElse(CameraFacts facts) {
		boolean silent = this.exif.takenAt() == null && this.exif.latitude() == null;
		return silent ? new KeptFile(this.name, this.type, this.content, this.width, this.height,
				new ExifFacts(1, facts.takenAt(), facts.latitude(), facts.longitude())) : this;
	}

	/**
	 * To be asked before the bytes are read into memory.
	 * @throws RuleViolation for a size that is not taken in
	 */
	static void checkSize(long bytes) {
		if (bytes == 0) {
			throw RuleViolation.general("attachment.error.empty");
		}
		if (bytes > MOST_BYTES) {
			throw RuleViolation.general("attachment.error.tooLarge", MOST_BYTES / 1024 / 1024);
		}
	}

	byte[] sha256() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(this.content);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static FileType typeOf(String name, byte[] content) {
		checkSize(content.length);
		FileType type = FileType.of(content);
		if (type != FileType.UNKNOWN && type.contradicts(name)) {
			throw RuleViolation.general("attachment.error.otherType", type.name(), name);
		}
		return type;
	}

	private static KeptFile picture(String name, byte[] content, FileType type) {
		ExifFacts exif = ExifFacts.of(content); // the pixels are written anew without it
		Picture picture = Picture.of(content, type, exif.orientation());
		return new KeptFile(clean(name, FileType.JPEG), FileType.JPEG, picture.jpeg(), picture.width(),
				picture.height(), exif);
	}

	private static String clean(String name, FileType type) {
		String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
			.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
			.replaceAll("[\\p{Cntrl}\\p{Cf}\"*:<>?|]", "")
			.strip();
		if (base.length() > LONGEST_NAME) {
			base = base.substring(0, base.offsetByCodePoints(0, base.codePointCount(0, LONGEST_NAME)));
		}
		return (base.isEmpty() ? "berkas" : base) + "." + type.extension();
	}

}
