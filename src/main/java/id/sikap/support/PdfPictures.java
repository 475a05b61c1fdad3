package id.sikap.support;

/**
 * Where a document's pictures come from: each is asked for when it is drawn, so that
 * never more than one is held beside the document.
 */
@FunctionalInterface
public interface PdfPictures {

	/** For a document without pictures. */
	PdfPictures NONE = (name) -> null;

	/**
	 * @param name what follows {@code foto:} in the template's {@code src}
	 * @return a JPEG, or null when there is none
	 */
	byte[] jpeg(String name);

}
