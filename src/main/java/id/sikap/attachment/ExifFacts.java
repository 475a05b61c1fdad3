package id.sikap.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;

/**
 * What the camera wrote into a picture.
 *
 * @param orientation 1 to 8 as EXIF numbers them; 1 is upright
 */
record ExifFacts(int orientation, LocalDateTime takenAt, BigDecimal latitude, BigDecimal longitude) {

	static final ExifFacts NONE = new ExifFacts(1, null, null, null);

	private static final DateTimeFormatter EXIF_TIME = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");

	private static final int PLACES = 6;

	static ExifFacts of(byte[] picture) {
		try {
			return of(ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture), picture.length));
		}
		catch (ImageProcessingException | IOException ex) {
			return NONE; // the picture may still be good
		}
	}

	private static ExifFacts of(Metadata metadata) {
		Optional<GeoLocation> place = Optional.ofNullable(metadata.getFirstDirectoryOfType(GpsDirectory.class))
			.map(GpsDirectory::getGeoLocation)
			.filter((found) -> !found.isZero() && Math.abs(found.getLatitude()) <= 90
					&& Math.abs(found.getLongitude()) <= 180);
		return new ExifFacts(orientation(metadata), takenAt(metadata),
				place.map((found) -> rounded(found.getLatitude())).orElse(null),
				place.map((found) -> rounded(found.getLongitude())).orElse(null));
	}

	private static int orientation(Metadata metadata) {
		return Optional.ofNullable(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class))
			.map((directory) -> directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
			.filter((value) -> value >= 1 && value <= 8)
			.orElse(1);
	}

	private static LocalDateTime takenAt(Metadata metadata) {
		return Optional.ofNullable(metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class))
			.map((directory) -> directory.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL))
			.map(ExifFacts::parse)
			.orElse(null);
	}

	/** Cameras without a clock write zeros or blanks. */
	private static LocalDateTime parse(String written) {
		try {
			return LocalDateTime.parse(written.strip(), EXIF_TIME);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static BigDecimal rounded(double degrees) {
		return BigDecimal.valueOf(degrees).setScale(PLACES, RoundingMode.HALF_UP);
	}

}
