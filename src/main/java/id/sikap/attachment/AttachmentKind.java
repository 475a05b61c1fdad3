package id.sikap.attachment;

/**
 * What a field of a form asks for.
 */
public enum AttachmentKind {

	/** A picture: JPEG or PNG in, JPEG kept. */
	PHOTO,

	/** A document: a PDF, or a picture of one. */
	FILE

}
