package id.sikap.exchange;

import org.springframework.web.multipart.MultipartFile;

/**
 * The sheet that somebody uploads.
 */
class ImportForm {

	MultipartFile berkas;

	/** Null to find the kind by the headers. */
	SheetKind jenis;

}
