package id.sikap.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A photo of 74 mm on paper: 800 pixels are 270 to the inch, more than a printer shows.
 */
final class PrintedPhoto {

	private static final int LONGEST_SIDE = 800;

	private static final float QUALITY = 0.8f;

	/** In the place of a photo that cannot be read. */
	static final byte[] BLANK = blank();

	private PrintedPhoto() {
	}

	private static byte[] blank() {
		BufferedImage image = new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
		graphics.dispose();
		try {
			return write(image);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * @param jpeg as stored: upright, RGB, without metadata
	 */
	static byte[] of(byte[] jpeg) {
		try {
			BufferedImage image = read(jpeg);
			int longest = Math.max(image.getWidth(), image.getHeight());
			double scale = Math.min(1, (double) LONGEST_SIDE / longest);
			return write(scaled(image, (int) Math.max(1, image.getWidth() * scale),
					(int) Math.max(1, image.getHeight() * scale)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Every second or third pixel of what is much too large. */
	private static BufferedImage read(byte[] jpeg) throws IOException {
		ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
		try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
			reader.setInput(input, true, true);
			int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (LONGEST_SIDE * 3 / 2));
			ImageReadParam settings = reader.getDefaultReadParam();
			settings.setSourceSubsampling(step, step, 0, 0);
			return reader.read(0, settings);
		}
		finally {
			reader.dispose();
		}
	}

	private static BufferedImage scaled(BufferedImage image, int width, int height) {
		BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = small.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		graphics.drawImage(image, 0, 0, width, height, null);
		graphics.dispose();
		return small;
	}

	private static byte[] write(BufferedImage image) throws IOException {
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
		return bytes.toByteArray();
	}

}
