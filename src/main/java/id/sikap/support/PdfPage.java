package id.sikap.support;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page that marks all its rules and grounds as one artifact of layout. The printer
 * would have an object with a box of its own for each of them, more than there are words
 * on a page full of tables, and look through all of them for every new one.
 */
final class PdfPage {

	private static final COSName LAYOUT = COSName.getPDFName("Layout");

	private PdfPage() {
	}

	static PDPage of(float width, float height) {
		PDPage page = new PDPage(new PDRectangle(width, height));
		COSDictionary resources = new COSDictionary();
		resources.setItem(COSName.PROPERTIES, new Properties());
		page.setResources(new PDResources(resources));
		return page;
	}

	/** Marked content of a page by its names. */
	private static final class Properties extends COSDictionary {

		private Properties() {
			COSDictionary layout = new COSDictionary();
			layout.setItem(COSName.TYPE, LAYOUT);
			setItem(LAYOUT, layout);
		}

		/** All that is no artifact is on this page for the first time. */
		@Override
		public boolean containsValue(Object value) {
			return isBackground(value);
		}

		@Override
		public COSName getKeyForValue(Object value) {
			return isBackground(value) ? LAYOUT : super.getKeyForValue(value);
		}

		private static boolean isBackground(Object value) {
			return value instanceof COSDictionary properties
					&& COSName.BACKGROUND.equals((COSBase) properties.getCOSName(COSName.TYPE));
		}

	}

}
