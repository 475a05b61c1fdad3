package id.sikap.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;

import id.sikap.support.RuleViolation;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture as it is kept: a JPEG of at most {@link #LONGEST_SIDE} pixels, upright,
 * without anything but its pixels.
 */
record Picture(byte[] jpeg, int width, int height) {

	static final int LONGEST_SIDE = 1600;

	/**
	 * Phones make up to 50 million pixels. A picture that claims more is a trap: a few
	 * bytes that unpack to gigabytes.
	 */
	static final long MOST_PIXELS = 64_000_000;

	private static final float QUALITY = 0.85f;

	/** How many pictures may be unpacked at a time. */
	private static final Semaphore MEMORY = new Semaphore(2);

	/**
	 * @param orientation as in EXIF, 1 to 8
	 * @throws RuleViolation when it has too many pixels or cannot be read
	 */
	static Picture of(byte[] content, FileType type, int orientation) {
		MEMORY.acquireUninterruptibly();
		try {
			return write(upright(read(content, type), orientation));
		}
		catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException ex) {
			// readers answer to a broken file with any of these
			throw RuleViolation.general("attachment.error.unreadable");
		}
		finally {
			MEMORY.release();
		}
	}

	/**
	 * Unpacks no more than about twice the size needed in each direction, whatever the
	 * size of the picture; the dimensions are read from its head.
	 */
	private static BufferedImage read(byte[] content, FileType type) throws IOException {
		ImageReader reader = ImageIO.getImageReadersByMIMEType(type.contentType()).next();
		try {
			reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(content)), true, true);
			int width = reader.getWidth(0);
			int height = reader.getHeight(0);
			if ((long) width * height > MOST_PIXELS) {
				throw RuleViolation.general("attachment.error.tooManyPixels", MOST_PIXELS / 1_000_000);
			}
			int step = Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
			ImageReadParam every = reader.getDefaultReadParam();
			every.setSourceSubsampling(step, step, 0, 0);
			return reader.read(0, every);
		}
		finally {
			reader.dispose();
		}
	}

	private static BufferedImage upright(BufferedImage source, int orientation) {
		double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(source.getWidth(), source.getHeight()));
		int width = Math.max(1, (int) Math.round(source.getWidth() * scale));
		int height = Math.max(1, (int) Math.round(source.getHeight() * scale));
		boolean lying = orientation >= 5;
		BufferedImage target = new BufferedImage(lying ? height : width, lying ? width : height,
				BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = target.createGraphics();
		graphics.setColor(Color.WHITE); // what was transparent
		graphics.fillRect(0, 0, target.getWidth(), target.getHeight());
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		graphics.transform(turn(orientation, width, height));
		graphics.drawImage(source, 0, 0, width, height, null);
		graphics.dispose();
		return target;
	}

	/**
	 * The eight orientations of EXIF, for a picture of this size before it is turned.
	 */
	private static AffineTransform turn(int orientation, int width, int height) {
		return switch (orientation) {
			case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
			case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
			case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
			case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
			case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
			case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
			default -> new AffineTransform();
		};
	}

	private static Picture write(BufferedImage image) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
			ImageWriteParam settings = writer.getDefaultWriteParam();
			settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			settings.setCompressionQuality(QUALITY);
			writer.setOutput(output);
			writer.write(null, new IIOImage(image, null, null), settings);
		}
		finally {
			writer.dispose();
		}
		return new Picture(bytes.toByteArray(), image.getWidth(), image.getHeight());
	}

}
