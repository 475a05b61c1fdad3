package id.sikap.arrival;

import org.springframework.web.multipart.MultipartFile;

/**
 * The file that a phone wrote.
 */
class FileForm {

	MultipartFile berkas;

}
