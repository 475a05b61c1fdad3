package id.sikap.setting;

import org.springframework.web.multipart.MultipartFile;

/**
 * Lists of areas as they are published, one or several files.
 */
class AreaListForm {

	MultipartFile[] berkas;

	/** Code of the area that is wanted of them; null for all. */
	String under;

	/** After the review: what is to be stored, in the form of a list. */
	String changes;

}
