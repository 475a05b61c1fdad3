package id.sikap.partner;

import java.util.EnumSet;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.account.ForReaders;
import id.sikap.area.AreaChoices;
import id.sikap.identity.PhoneNumber;
import id.sikap.support.FormSubmission;
import jakarta.validation.Valid;

import org.springframework.data.domain.Pageable;
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

@Controller
@RequestMapping("/sistem-sosial/mitra")
class PartnerController {

	private static final String FORM = "partner/form";

	private final PartnerService partners;

	private final AreaChoices areas;

	PartnerController(PartnerService partners, AreaChoices areas) {
		this.partners = partners;
		this.areas = areas;
	}

	@ModelAttribute("kinds")
	PartnerKind[] kinds() {
		return PartnerKind.values();
	}

	@GetMapping
	@ForReaders
	String list(PartnerFilter filter, AreaScope scope, Pageable page, Model model) {
		model.addAttribute("filter", filter);
		model.addAttribute("page", this.partners.list(filter, scope, page));
		model.addAttribute("fieldStaff", PartnerService.isFieldStaff(scope));
		model.addAttribute("subdistricts", this.areas.subdistricts(scope.areaCode()));
		model.addAttribute("villages", this.areas.villages(scope.areaCode()));
		model.addAttribute("agreements", AgreementState.values());
		model.addAttribute("standings", EnumSet.complementOf(EnumSet.of(PartnerFilter.Standing.ACTIVE)));
		return "partner/list";
	}

	@GetMapping("/{id}")
	@ForReaders
	String show(@PathVariable UUID id, AreaScope scope, Model model) {
		Partner partner = this.partners.get(id, scope);
		model.addAttribute("partner", partner);
		model.addAttribute("agreement", partner.agreement(this.partners.today()));
		model.addAttribute("activities", this.partners.activities(id, scope));
		model.addAttribute("keeper", scope.covers(partner));
		model.addAttribute("fieldStaff", PartnerService.isFieldStaff(scope));
		model.addAttribute("phone",
				PartnerService.isFieldStaff(scope) ? PhoneNumber.national(partner.getContactPhone()) : null);
		return "partner/show";
	}

	@GetMapping("/{id}/perjanjian")
	@ForFieldStaff
	ResponseEntity<byte[]> agreement(@PathVariable UUID id, AreaScope scope) {
		return this.partners.agreement(id, scope).response();
	}

	@GetMapping("/baru")
	@ForFieldStaff
	String blank(AreaScope scope, Model model) {
		PartnerForm form = new PartnerForm();
		model.addAttribute("form", form);
		choices(form, null, scope, model);
		return FORM;
	}

	@PostMapping
	@ForFieldStaff
	ModelAndView create(@Valid @ModelAttribute("form") PartnerForm form, BindingResult errors, AreaScope scope,
			Model model, RedirectAttributes redirect) {
		choices(form, null, scope, model);
		return FormSubmission.handle(errors, FORM, () -> {
			Partner partner = this.partners.create(form, scope);
			redirect.addFlashAttribute("flash", "partner.created");
			return "redirect:/sistem-sosial/mitra/" + partner.getId();
		});
	}

	@GetMapping("/{id}/ubah")
	@ForFieldStaff
	String edit(@PathVariable UUID id, AreaScope scope, Model model) {
		Partner partner = this.partners.kept(id, scope);
		PartnerForm form = PartnerForm.of(partner);
		model.addAttribute("form", form);
		choices(form, partner, scope, model);
		return FORM;
	}

	@PostMapping("/{id}/ubah")
	@ForFieldStaff
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") PartnerForm form, BindingResult errors,
			AreaScope scope, Model model, RedirectAttributes redirect) {
		choices(form, this.partners.kept(id, scope), scope, model);
		return FormSubmission.handle(errors, FORM, () -> {
			this.partners.change(id, form, scope);
			redirect.addFlashAttribute("flash", "partner.changed");
			return "redirect:/sistem-sosial/mitra/" + id;
		}, () -> PartnerForm.of(this.partners.kept(id, scope)));
	}

	private void choices(PartnerForm form, Partner partner, AreaScope scope, Model model) {
		model.addAttribute("partner", partner);
		model.addAttribute("places", this.areas.places(scope.areaCode()));
		model.addAttribute("files", this.partners.file(form.agreementFileId, partner, scope));
	}

}
