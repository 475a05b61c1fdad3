package id.sikap.demo;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Letters drawn as outlines of the font that the application brings along: a server
 * without any font, on which Java's own text drawing fails, draws them too.
 */
final class Lettering {

	private static final String FONT = "classpath*:META-INF/resources/webjars/npm-font-open-sans/*/fonts/Semibold/OpenSans-Semibold.ttf";

	private TrueTypeFont font;

	/**
	 * @param y of the baseline
	 * @param size of an em in pixels
	 */
	void draw(Graphics2D graphics, String text, double x, double y, double size) {
		try {
			if (this.font == null) {
				this.font = load();
			}
			CmapLookup glyphs = this.font.getUnicodeCmapLookup();
			double scale = size / this.font.getUnitsPerEm();
			AffineTransform place = AffineTransform.getTranslateInstance(x, y);
			place.scale(scale, -scale);
			for (int letter : text.codePoints().toArray()) {
				int glyph = glyphs.getGlyphId(letter);
				if (this.font.getGlyph().getGlyph(glyph) != null) {
					graphics.fill(place.createTransformedShape(this.font.getGlyph().getGlyph(glyph).getPath()));
				}
				place.translate(this.font.getAdvanceWidth(glyph), 0);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static TrueTypeFont load() throws IOException {
		try (InputStream file = new PathMatchingResourcePatternResolver().getResources(FONT)[0].getInputStream()) {
			return new TTFParser().parseEmbedded(file);
		}
	}

}
