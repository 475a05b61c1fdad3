package id.sikap.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;

/**
 * Pictures as cameras and mischief make them.
 */
public final class Pictures {

	public static final byte[] PDF = "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
		.getBytes(StandardCharsets.ISO_8859_1);

	private Pictures() {
	}

	/** White, with a red corner at the upper left. */
	public static byte[] jpeg(int width, int height) {
		return encode(drawn(width, height), "jpeg");
	}

	public static byte[] png(int width, int height) {
		return encode(drawn(width, height), "png");
	}

	/**
	 * With EXIF: taken on 13 October 2026 at 9.12.33, at 7.7891 south, 112.7392 east.
	 */
	public static byte[] jpegWithExif(int width, int height, int orientation) {
		byte[] plain = jpeg(width, height);
		byte[] exif = exif(orientation);
		ByteBuffer picture = ByteBuffer.allocate(plain.length + exif.length + 4);
		picture.put(plain, 0, 2).putShort((short) 0xffe1).putShort((short) (exif.length + 2)).put(exif);
		return picture.put(plain, 2, plain.length - 2).array();
	}

	/** A PNG of a few kilobytes that claims these dimensions. */
	public static byte[] bomb(int width, int height) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream png = new DataOutputStream(bytes);
		png.writeLong(0x89504e470d0a1a0aL);
		chunk(png, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 1).put(new byte[4]).array());
		ByteArrayOutputStream rows = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(rows)) {
			deflater.write(new byte[1_000_000]);
		}
		chunk(png, "IDAT", rows.toByteArray());
		chunk(png, "IEND", new byte[0]);
		return bytes.toByteArray();
	}

	private static void chunk(DataOutputStream png, String type, byte[] content) throws IOException {
		byte[] typed = ByteBuffer.allocate(4 + content.length)
			.put(type.getBytes(StandardCharsets.US_ASCII))
			.put(content)
			.array();
		CRC32 crc = new CRC32();
		crc.update(typed);
		png.writeInt(content.length);
		png.write(typed);
		png.writeInt((int) crc.getValue());
	}

	private static BufferedImage drawn(int width, int height) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, width, height);
		graphics.setColor(Color.RED);
		graphics.fillRect(0, 0, width / 4, height / 4);
		graphics.dispose();
		return image;
	}

	private static byte[] encode(BufferedImage image, String format) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, format, bytes);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return bytes.toByteArray();
	}

	/**
	 * Three directories: the picture's (orientation), the camera's (time), the place's.
	 */
	private static byte[] exif(int orientation) {
		ByteBuffer tiff = ByteBuffer.allocate(1024);
		tiff.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
		tiff.putShort((short) 3);
		entry(tiff, 0x0112, 3, 1, orientation << 16);
		entry(tiff, 0x8769, 4, 1, 100);
		entry(tiff, 0x8825, 4, 1, 200);
		tiff.putInt(0);
		tiff.position(100).putShort((short) 1);
		entry(tiff, 0x9003, 2, 20, 400);
		tiff.putInt(0);
		tiff.position(200).putShort((short) 4);
		entry(tiff, 1, 2, 2, 'S' << 24);
		entry(tiff, 2, 5, 3, 430);
		entry(tiff, 3, 2, 2, 'E' << 24);
		entry(tiff, 4, 5, 3, 460);
		tiff.putInt(0);
		tiff.position(400).put("2026:10:13 09:12:33\0".getBytes(StandardCharsets.US_ASCII));
		tiff.position(430).putInt(77891).putInt(10000).putInt(0).putInt(1).putInt(0).putInt(1);
		tiff.position(460).putInt(1127392).putInt(10000).putInt(0).putInt(1).putInt(0).putInt(1);
		return ByteBuffer.allocate(6 + 500)
			.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
			.put(tiff.array(), 0, 500)
			.array();
	}

	private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
		tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
	}

}
