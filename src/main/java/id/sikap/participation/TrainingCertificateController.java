package id.sikap.participation;

import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.account.ForFieldStaff;
import id.sikap.attachment.Attachment;
import id.sikap.support.FormSubmission;
import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The certificate of a companion: its number, how long it is valid, its file.
 */
@Controller
@RequestMapping("/diklat/peserta/{id}/sertifikat")
@ForCoordinators
class TrainingCertificateController {

	private static final String FORM = "participation/certificate";

	private final ParticipationService participation;

	private final CertificateFiles files;

	TrainingCertificateController(ParticipationService participation, CertificateFiles files) {
		this.participation = participation;
		this.files = files;
	}

	@GetMapping
	String edit(@PathVariable UUID id, AreaScope scope, Model model) {
		TrainingParticipant participant = describe(id, scope, model);
		CertificateForm form = CertificateForm.of(participant);
		model.addAttribute("form", form);
		model.addAttribute("files", shown(form, participant, scope));
		return FORM;
	}

	@PostMapping
	ModelAndView save(@PathVariable UUID id, @Valid @ModelAttribute("form") CertificateForm form, BindingResult errors,
			AreaScope scope, Model model, RedirectAttributes redirect) {
		TrainingParticipant participant = describe(id, scope, model);
		model.addAttribute("files", shown(form, participant, scope));
		return FormSubmission.handle(errors, FORM, () -> {
			this.participation.certify(id, form, scope);
			redirect.addFlashAttribute("flash", "training.certified");
			return "redirect:/diklat/peserta/" + id;
		}, () -> CertificateForm.of(this.participation.get(id, scope)));
	}

	@GetMapping("/berkas")
	@ForFieldStaff
	ResponseEntity<byte[]> file(@PathVariable UUID id, AreaScope scope) {
		return this.participation.certificate(id, scope).response();
	}

	private TrainingParticipant describe(UUID id, AreaScope scope, Model model) {
		TrainingParticipant participant = this.participation.get(id, scope);
		model.addAttribute("participant", participant);
		model.addAttribute("row", this.participation.row(participant));
		model.addAttribute("training", this.participation.trainingOf(participant));
		return participant;
	}

	private List<Attachment> shown(CertificateForm form, TrainingParticipant participant, AreaScope scope) {
		return this.files.shown(form.certificateFileId, participant.getCertificateFileId(), scope);
	}

}
