package id.sikap.support;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Prints a Thymeleaf template as a PDF: tagged, with bookmarks and embedded fonts
 * (PDF/A-3a and PDF/UA). Documents are in Indonesian, whatever language the reader's
 * pages are in. A template is well-formed XML, has its style sheet beside it
 * ({@code sikap:report/report.css}) and its pictures as {@code foto:name}; nothing else
 * is ever fetched. It finds the formats as {@code formats}.
 */
@Component
public class PdfRenderer {

	private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

	private static final String STYLE_SHEET = "sikap:";

	private static final String PICTURE = "foto:";

	private final ITemplateEngine templates;

	private final Formats formats;

	private final PdfFontMetrics metrics = new PdfFontMetrics();

	private final List<PdfFont> fonts = List.of(PdfFont.read("Regular", 400, FontStyle.NORMAL),
			PdfFont.read("Bold", 700, FontStyle.NORMAL), PdfFont.read("Italic", 400, FontStyle.ITALIC));

	private final Map<String, byte[]> styleSheets = new ConcurrentHashMap<>();

	private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	PdfRenderer(ITemplateEngine templates, Formats formats) {
		this.templates = templates;
		this.formats = formats;
		XRLog.listRegisteredLoggers().forEach((logger) -> XRLog.setLevel(logger, Level.WARNING));
	}

	/**
	 * @param template name of the template
	 * @param out is left open
	 */
	public void print(String template, Map<String, Object> model, PdfPictures pictures, OutputStream out) {
		String html = html(template, model);
		try (PDDocument document = new PDDocument()) {
			PdfRendererBuilder builder = new PdfRendererBuilder();
			builder.usePDDocument(document);
			builder.usePageSupplier((of, width, height, number, shadow) -> {
				PDPage page = PdfPage.of(width, height);
				of.addPage(page);
				return page;
			});
			builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
			builder.usePdfUaAccessibility(true);
			builder.useColorProfile(this.colours);
			builder.withProducer("SIKAP");
			builder.useReplacementText("?");
			builder.useCacheStore(CacheStore.PDF_FONT_METRICS, this.metrics);
			this.fonts.forEach((font) -> font.addTo(builder, document));
			builder.useExternalResourceAccessControl(
					(uri, type) -> uri.startsWith(STYLE_SHEET) || uri.startsWith(PICTURE),
					ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
			builder.useProtocolsStreamImplementation(this::styleSheet, "sikap");
			builder.useProtocolsStreamImplementation((uri) -> picture(uri, pictures), "foto");
			builder.withHtmlContent(html, null);
			builder.toStream(out);
			builder.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String html(String template, Map<String, Object> model) {
		var before = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocale(INDONESIAN);
		try {
			Context context = new Context(INDONESIAN, model);
			context.setVariable("formats", this.formats);
			return printable(this.templates.process(template, context));
		}
		finally {
			LocaleContextHolder.setLocaleContext(before);
		}
	}

	/**
	 * Without what people paste from elsewhere and no XML may contain; a figure keeps its
	 * sign.
	 */
	private static String printable(String html) {
		return html.replace(" %", "\u00a0%")
			.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
	}

	private FSStream styleSheet(String uri) {
		return new Bytes(this.styleSheets.computeIfAbsent(uri.substring(STYLE_SHEET.length()), (path) -> {
			try {
				return new ClassPathResource("templates/" + path).getContentAsByteArray();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}));
	}

	private static FSStream picture(String uri, PdfPictures pictures) {
		byte[] jpeg = pictures.jpeg(uri.substring(PICTURE.length()));
		return (jpeg == null) ? null : new Bytes(jpeg);
	}

	private record Bytes(byte[] content) implements FSStream {

		@Override
		public InputStream getStream() {
			return new ByteArrayInputStream(this.content);
		}

		@Override
		public Reader getReader() {
			return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
		}

	}

}
