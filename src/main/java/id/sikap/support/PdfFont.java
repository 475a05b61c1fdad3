package id.sikap.support;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import org.springframework.core.io.ClassPathResource;

/**
 * A cut of the one family that documents are set in. Its file is read once; every
 * document embeds the letters that it uses.
 */
final class PdfFont {

	static final String FAMILY = "Open Sans";

	private static final String FILE = "META-INF/resources/webjars/npm-font-open-sans/1.1.0/fonts/%1$s/OpenSans-%1$s.ttf";

	private final TrueTypeFont letters;

	private final int weight;

	private final FontStyle style;

	private PdfFont(TrueTypeFont letters, int weight, FontStyle style) {
		this.letters = letters;
		this.weight = weight;
		this.style = style;
	}

	static PdfFont read(String cut, int weight, FontStyle style) {
		try {
			byte[] file = new ClassPathResource(FILE.formatted(cut)).getContentAsByteArray();
			TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(file));
			letters.setEnableGsub(false); // ligatures cost time and are copied badly
			return new PdfFont(letters, weight, style);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void addTo(PdfRendererBuilder builder, PDDocument document) {
		builder.useFont(new WhenUsed(document), FAMILY, this.weight, this.style, true);
	}

	/** Loads the font when the first letter is set in it. */
	private final class WhenUsed extends PDFontSupplier {

		private final PDDocument document;

		private WhenUsed(PDDocument document) {
			super(null);
			this.document = document;
		}

		@Override
		public PDFont supply() {
			try {
				return PDType0Font.load(this.document, PdfFont.this.letters, true);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
