package id.sikap.participation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

class CertificateForm {

	@NotBlank
	@Size(max = 100)
	String certificateNumber;

	@NotNull
	LocalDate certificateFrom;

	LocalDate certificateTo;

	UUID certificateFileId;

	int version;

	static CertificateForm of(TrainingParticipant participant) {
		CertificateForm form = new CertificateForm();
		Certificate certificate = participant.certificate();
		if (certificate != null) {
			form.certificateNumber = certificate.number();
			form.certificateFrom = certificate.from();
			form.certificateTo = certificate.to();
			form.certificateFileId = certificate.fileId();
		}
		form.version = participant.getVersion();
		return form;
	}

	Certificate certificate() {
		return new Certificate(this.certificateNumber, this.certificateFrom, this.certificateTo,
				this.certificateFileId);
	}

}
