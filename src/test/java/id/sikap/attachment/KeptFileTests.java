package id.sikap.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;

import id.sikap.support.RuleViolation;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KeptFileTests {

	@Test
	void a_photo_is_kept_with_its_longest_side_at_1600_pixels() {
		KeptFile landscape = KeptFile.photo("a.jpg", Pictures.jpeg(4000, 3000));
		KeptFile portrait = KeptFile.photo("a.png", Pictures.png(300, 2000));
		KeptFile small = KeptFile.photo("a.jpg", Pictures.jpeg(640, 480));

		assertThat(size(landscape)).isEqualTo("1600x1200");
		assertThat(size(portrait)).isEqualTo("240x1600");
		assertThat(size(small)).isEqualTo("640x480");
	}

	@Test
	void what_the_camera_knew_is_read_and_then_taken_out_of_the_picture() {
		KeptFile kept = KeptFile.photo("IMG_1.jpg", Pictures.jpegWithExif(800, 600, 1));

		assertThat(kept.exif().takenAt()).isEqualTo(LocalDateTime.of(2026, 10, 13, 9, 12, 33));
		assertThat(kept.exif().latitude()).isEqualTo(new BigDecimal("-7.789100"));
		assertThat(kept.exif().longitude()).isEqualTo(new BigDecimal("112.739200"));
		assertThat(ExifFacts.of(kept.content())).isEqualTo(ExifFacts.NONE);
		assertThat(new String(kept.content(), ISO_8859_1)).doesNotContain("Exif", "2026:10:13");
	}

	/**
	 * Where the upper left corner of what the sensor saw goes, by the EXIF standard.
	 */
	@ParameterizedTest
	@CsvSource({ "1,80x60,left,top", "2,80x60,right,top", "3,80x60,right,bottom", "4,80x60,left,bottom",
			"5,60x80,left,top", "6,60x80,right,top", "7,60x80,right,bottom", "8,60x80,left,bottom" })
	void a_photo_is_turned_upright(int orientation, String size, String side, String end) throws IOException {
		KeptFile kept = KeptFile.photo("a.jpg", Pictures.jpegWithExif(80, 60, orientation));
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept.content()));

		assertThat(size(kept)).isEqualTo(size);
		int x = side.equals("left") ? 4 : image.getWidth() - 5;
		int y = end.equals("top") ? 4 : image.getHeight() - 5;
		assertThat(new Color(image.getRGB(x, y)).getGreen()).isLessThan(80);
		assertThat(new Color(image.getRGB(image.getWidth() - 1 - x, image.getHeight() - 1 - y)).getGreen())
			.isGreaterThan(200);
	}

	@Test
	void a_pdf_named_jpg_is_refused() {
		assertRefused(() -> KeptFile.photo("daftar.jpg", Pictures.PDF), "attachment.error.otherType");
		assertRefused(() -> KeptFile.document("daftar.jpg", Pictures.PDF), "attachment.error.otherType");
		assertRefused(() -> KeptFile.document("daftar.pdf", Pictures.jpeg(10, 10)), "attachment.error.otherType");
	}

	@Test
	void a_pdf_is_no_photo_and_a_text_is_nothing() {
		assertRefused(() -> KeptFile.photo("daftar", Pictures.PDF), "attachment.error.notAPhoto");
		assertRefused(() -> KeptFile.photo("a.jpg", "halo".getBytes(ISO_8859_1)), "attachment.error.notAPhoto");
		assertRefused(() -> KeptFile.document("a.pdf", "halo".getBytes(ISO_8859_1)), "attachment.error.notADocument");
		assertRefused(() -> KeptFile.photo("a.jpg", new byte[0]), "attachment.error.empty");
	}

	@Test
	void a_phones_other_formats_are_named() {
		assertRefused(() -> KeptFile.photo("a.webp", "RIFFxxxxWEBPVP8 ".getBytes(ISO_8859_1)),
				"attachment.error.phoneFormat");
		assertRefused(() -> KeptFile.photo("a.heic", "xxxxftypheicxxxx".getBytes(ISO_8859_1)),
				"attachment.error.phoneFormat");
	}

	@Test
	void more_than_5_mb_are_refused() {
		KeptFile.checkSize(5 * 1024 * 1024);
		assertRefused(() -> KeptFile.checkSize(5 * 1024 * 1024 + 1), "attachment.error.tooLarge");
	}

	@Test
	void a_picture_that_unpacks_to_gigabytes_is_refused_by_its_dimensions() throws IOException {
		byte[] bomb = Pictures.bomb(60_000, 60_000);

		assertThat(bomb.length).isLessThan(10_000);
		assertRefused(() -> KeptFile.photo("a.png", bomb), "attachment.error.tooManyPixels");
	}

	@Test
	void a_broken_picture_is_refused() {
		byte[] half = java.util.Arrays.copyOf(Pictures.png(100, 100), 60);

		assertRefused(() -> KeptFile.photo("a.png", half), "attachment.error.unreadable");
		assertRefused(() -> KeptFile.photo("a.jpg", new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 0, 0 }),
				"attachment.error.unreadable");
	}

	@ParameterizedTest
	@CsvSource({ "C:\\Foto\\Rapat 1.JPEG,Rapat 1.jpg", "../../etc/passwd.png,passwd.jpg", ".jpg,berkas.jpg",
			"a\"b<c>.jpg,abc.jpg" })
	void the_name_is_kept_without_path_and_with_the_right_ending(String name, String kept) {
		assertThat(KeptFile.photo(name, Pictures.jpeg(10, 10)).name()).isEqualTo(kept);
	}

	@Test
	void a_pdf_is_kept_as_it_is() {
		KeptFile kept = KeptFile.document("daftar hadir.pdf", Pictures.PDF);

		assertThat(kept.content()).isEqualTo(Pictures.PDF);
		assertThat(kept.name()).isEqualTo("daftar hadir.pdf");
		assertThat(kept.width()).isNull();
	}

	private static String size(KeptFile kept) {
		return kept.width() + "x" + kept.height();
	}

	private static void assertRefused(ThrowingCallable upload, String key) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(upload).withMessage(key);
	}

}
