package id.sikap.archive;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What stands on a paper.
 */
class GenuineForm {

	@NotBlank
	@Size(max = 60)
	String nomor;

	@NotBlank
	@Size(max = 20)
	String kode;

}
