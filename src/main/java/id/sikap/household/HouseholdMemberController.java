package id.sikap.household;

import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.identity.Sex;
import id.sikap.support.FormSubmission;
import jakarta.validation.Valid;

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
@RequestMapping("/kpm/{id}/anggota")
@ForFieldStaff
class HouseholdMemberController {

	private static final String FORM = "household/member";

	private static final String LEAVES = "household/member-leaves";

	private final HouseholdService households;

	private final HouseholdMemberService members;

	HouseholdMemberController(HouseholdService households, HouseholdMemberService members) {
		this.households = households;
		this.members = members;
	}

	@ModelAttribute
	void frame(@PathVariable UUID id, AreaScope scope, Model model) {
		model.addAttribute("household", this.households.get(id, scope));
		model.addAttribute("categories", ComponentCategory.values());
		model.addAttribute("sexes", Sex.values());
	}

	@GetMapping("/baru")
	String blank(Model model) {
		model.addAttribute("form", new HouseholdMemberForm());
		return FORM;
	}

	@PostMapping
	ModelAndView add(@PathVariable UUID id, @Valid @ModelAttribute("form") HouseholdMemberForm form,
			BindingResult errors, AreaScope scope, RedirectAttributes redirect) {
		return FormSubmission.handle(errors, FORM, () -> {
			this.members.add(id, form, scope);
			redirect.addFlashAttribute("flash", "household.memberAdded");
			return "redirect:/kpm/" + id;
		});
	}

	@GetMapping("/{memberId}/ubah")
	String edit(@PathVariable UUID id, @PathVariable UUID memberId, AreaScope scope, Model model) {
		HouseholdMember member = this.members.get(id, memberId, scope);
		model.addAttribute("member", member);
		model.addAttribute("form", HouseholdMemberForm.of(member));
		return FORM;
	}

	@PostMapping("/{memberId}/ubah")
	ModelAndView change(@PathVariable UUID id, @PathVariable UUID memberId,
			@Valid @ModelAttribute("form") HouseholdMemberForm form, BindingResult errors, AreaScope scope, Model model,
			RedirectAttributes redirect) {
		model.addAttribute("member", this.members.get(id, memberId, scope));
		return FormSubmission.handle(errors, FORM, () -> {
			this.members.change(id, memberId, form, scope);
			redirect.addFlashAttribute("flash", "household.memberChanged");
			return "redirect:/kpm/" + id;
		}, () -> HouseholdMemberForm.of(this.members.get(id, memberId, scope)));
	}

	@GetMapping("/{memberId}/keluar")
	String leaving(@PathVariable UUID id, @PathVariable UUID memberId, AreaScope scope, Model model) {
		model.addAttribute("member", this.members.get(id, memberId, scope));
		model.addAttribute("form", new MemberLeavesForm());
		return LEAVES;
	}

	@PostMapping("/{memberId}/keluar")
	ModelAndView leave(@PathVariable UUID id, @PathVariable UUID memberId,
			@Valid @ModelAttribute("form") MemberLeavesForm form, BindingResult errors, AreaScope scope, Model model,
			RedirectAttributes redirect) {
		model.addAttribute("member", this.members.get(id, memberId, scope));
		return FormSubmission.handle(errors, LEAVES, () -> {
			this.members.leave(id, memberId, form, scope);
			redirect.addFlashAttribute("flash", "household.memberLeft");
			return "redirect:/kpm/" + id;
		});
	}

	@PostMapping("/{memberId}/kembali")
	String comeBack(@PathVariable UUID id, @PathVariable UUID memberId, AreaScope scope, RedirectAttributes redirect) {
		this.members.comeBack(id, memberId, scope);
		redirect.addFlashAttribute("flash", "household.memberBack");
		return "redirect:/kpm/" + id;
	}

}
