package id.sikap.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF as a test reads it.
 */
final class Pdf {

	final PDDocument document;

	private Pdf(PDDocument document) {
		this.document = document;
	}

	static Pdf of(byte[] bytes) {
		try {
			return new Pdf(Loader.loadPDF(bytes));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** All words, one space between them. */
	String text() {
		return text(1, pages());
	}

	String text(int firstPage, int lastPage) {
		try {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setStartPage(firstPage);
			stripper.setEndPage(lastPage);
			stripper.setSortByPosition(true);
			return stripper.getText(this.document).replaceAll("[\\s\\u00a0]+", " ");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	int pages() {
		return this.document.getNumberOfPages();
	}

	List<String> bookmarks() {
		List<String> titles = new ArrayList<>();
		for (PDOutlineItem item : this.document.getDocumentCatalog().getDocumentOutline().children()) {
			titles.add(item.getTitle());
		}
		return titles;
	}

	List<PDFont> fonts() {
		List<PDFont> fonts = new ArrayList<>();
		for (PDPage page : this.document.getPages()) {
			for (COSName name : page.getResources().getFontNames()) {
				try {
					fonts.add(page.getResources().getFont(name));
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}
		}
		return fonts;
	}

	List<PDImageXObject> pictures() {
		List<PDImageXObject> pictures = new ArrayList<>();
		for (PDPage page : this.document.getPages()) {
			for (COSName name : page.getResources().getXObjectNames()) {
				try {
					if (page.getResources().getXObject(name) instanceof PDImageXObject picture) {
						pictures.add(picture);
					}
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}
		}
		return pictures;
	}

	/** Structure elements by their types. */
	Map<String, List<PDStructureElement>> tags() {
		Map<String, List<PDStructureElement>> tags = new HashMap<>();
		collect(this.document.getDocumentCatalog().getStructureTreeRoot(), tags);
		return tags;
	}

	private static void collect(PDStructureNode node, Map<String, List<PDStructureElement>> tags) {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				tags.computeIfAbsent(element.getStructureType(), (type) -> new ArrayList<>()).add(element);
				collect(element, tags);
			}
		}
	}

	/** What is drawn on the pages outside of any marked content. */
	List<String> unmarkedOperators() {
		List<String> unmarked = new ArrayList<>();
		Set<String> drawing = Set.of("Tj", "TJ", "'", "f", "f*", "S", "s", "B", "Do");
		try {
			for (PDPage page : this.document.getPages()) {
				int depth = 0;
				for (Object token : new PDFStreamParser(page).parse()) {
					if (token instanceof Operator operator) {
						depth += operator.getName().equals("BDC") || operator.getName().equals("BMC") ? 1
								: operator.getName().equals("EMC") ? -1 : 0;
						if (depth == 0 && drawing.contains(operator.getName())) {
							unmarked.add(operator.getName());
						}
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return unmarked;
	}

}
