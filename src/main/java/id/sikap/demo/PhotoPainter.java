package id.sikap.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.ImageIO;

/** Draws people who sit in a half circle, with words that say that it is no photo. */
final class PhotoPainter {

	static final int WIDTH = 640;

	static final int HEIGHT = 480;

	/** What it is drawn on, before it is made smaller. */
	private static final int CANVAS_WIDTH = 960;

	private static final int CANVAS_HEIGHT = 720;

	private static final List<Color> CLOTHES = List.of(new Color(0x2F6F6B), new Color(0xB5533C), new Color(0xD9A441),
			new Color(0x5B6FA8), new Color(0x8C5A86), new Color(0x6B8E4E), new Color(0xC97B84));

	private static final List<Color> WALLS = List.of(new Color(0xE8DFC8), new Color(0xDCE6DF), new Color(0xE6DADF),
			new Color(0xDDE3EC));

	private final Lettering lettering = new Lettering();

	byte[] paint(List<String> lines, Chance chance) {
		BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = picture.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.scale((double) WIDTH / CANVAS_WIDTH, (double) HEIGHT / CANVAS_HEIGHT);
		room(graphics, chance);
		people(graphics, chance);
		caption(graphics, lines);
		graphics.dispose();
		ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, "jpg", jpeg);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return jpeg.toByteArray();
	}

	private static void room(Graphics2D graphics, Chance chance) {
		Color wall = chance.one(WALLS);
		graphics.setPaint(new GradientPaint(0, 0, wall, 0, 420, wall.darker()));
		graphics.fill(new Rectangle2D.Double(0, 0, CANVAS_WIDTH, 420));
		graphics.setPaint(new GradientPaint(0, 420, new Color(0xA98F6B), 0, CANVAS_HEIGHT, new Color(0xC9B18C)));
		graphics.fill(new Rectangle2D.Double(0, 420, CANVAS_WIDTH, CANVAS_HEIGHT - 420));
		int window = chance.between(60, 140);
		graphics.setPaint(new GradientPaint(0, 90, new Color(0xBFD9E8), 0, 290, new Color(0x9CC08B)));
		graphics.fill(new RoundRectangle2D.Double(window, 90, 220, 200, 12, 12));
		graphics.setPaint(new Color(0xF7F4EC));
		graphics.fill(new RoundRectangle2D.Double(chance.between(560, 640), 110, 240, 170, 8, 8));
	}

	private static void people(Graphics2D graphics, Chance chance) {
		int count = chance.between(9, 13);
		for (int i = 0; i < count; i++) {
			double angle = Math.PI * (i + 0.5) / count;
			double x = CANVAS_WIDTH / 2.0 - Math.cos(angle) * 390;
			double y = 560 - Math.sin(angle) * 170 + chance.between(-8, 8);
			person(graphics, x, y, chance);
		}
	}

	private static void person(Graphics2D graphics, double x, double y, Chance chance) {
		Color clothes = chance.one(CLOTHES);
		graphics.setPaint(clothes);
		graphics.fill(new RoundRectangle2D.Double(x - 42, y - 50, 84, 100, 60, 60));
		graphics.setPaint(chance.happens(0.7) ? clothes.brighter() : new Color(0x2B2320));
		graphics.fill(new Ellipse2D.Double(x - 30, y - 108, 60, 68));
		graphics.setPaint(new Color(0xC69A78));
		graphics.fill(new Ellipse2D.Double(x - 19, y - 98, 38, 46));
	}

	private void caption(Graphics2D graphics, List<String> lines) {
		graphics.setPaint(new Color(20, 30, 30, 190));
		graphics.fill(new Rectangle2D.Double(0, CANVAS_HEIGHT - 34.0 * lines.size() - 26, CANVAS_WIDTH, CANVAS_HEIGHT));
		graphics.setPaint(Color.WHITE);
		for (int i = 0; i < lines.size(); i++) {
			this.lettering.draw(graphics, lines.get(i), 24, CANVAS_HEIGHT - 34.0 * (lines.size() - i) + 12, 24);
		}
	}

}
