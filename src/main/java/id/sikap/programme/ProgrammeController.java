package id.sikap.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.account.ForReaders;
import id.sikap.area.Area;
import id.sikap.area.AreaChoices;
import id.sikap.support.FormSubmission;
import jakarta.validation.Valid;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.web.SortDefault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/sistem-sosial/kegiatan")
class ProgrammeController {

	private static final String FORM = "programme/form";

	private final ProgrammeService programmes;

	private final ProgrammeResultService results;

	private final AreaChoices areas;

	ProgrammeController(ProgrammeService programmes, ProgrammeResultService results, AreaChoices areas) {
		this.programmes = programmes;
		this.results = results;
		this.areas = areas;
	}

	@GetMapping
	@ForReaders
	String list(ProgrammeFilter filter, AreaScope scope,
			@SortDefault(sort = "mulai", direction = Direction.DESC) Pageable page, Model model) {
		model.addAttribute("filter", filter);
		model.addAttribute("page", this.programmes.list(filter, scope, page));
		model.addAttribute("today", this.programmes.today());
		model.addAttribute("fieldStaff", scope.wholeArea() || scope.companionId() != null);
		model.addAttribute("subdistricts", this.areas.subdistricts(scope.areaCode()));
		model.addAttribute("villages", this.areas.villages(scope.areaCode()));
		model.addAttribute("states", ProgrammeState.values());
		return "programme/list";
	}

	@GetMapping("/{id}")
	@ForReaders
	String show(@PathVariable UUID id, AreaScope scope, Model model) {
		JointProgramme programme = this.programmes.get(id, scope);
		model.addAttribute("programme", programme);
		model.addAttribute("companions", this.programmes.companions(id));
		model.addAttribute("partners", this.programmes.partners(id));
		model.addAttribute("photos", this.results.photos(id));
		model.addAttribute("keeper", this.programmes.isKeeper(programme, scope));
		model.addAttribute("fieldStaff", scope.wholeArea() || scope.companionId() != null);
		return "programme/show";
	}

	/**
	 * @param kecamatan chosen first where there are several: the rest of the form is of
	 * one
	 */
	@GetMapping("/baru")
	@ForFieldStaff
	String blank(@RequestParam(required = false) String kecamatan, AreaScope scope, Model model) {
		ProgrammeForm form = new ProgrammeForm();
		List<Area> own = this.areas.subdistricts(scope.areaCode());
		form.subdistrictCode = (own.size() == 1) ? own.get(0).code() : kecamatan;
		if (scope.companionId() != null) {
			form.companionIds.add(scope.companionId());
		}
		model.addAttribute("form", form);
		choices(form, null, scope, model);
		return FORM;
	}

	@PostMapping
	@ForFieldStaff
	ModelAndView create(@Valid @ModelAttribute("form") ProgrammeForm form, BindingResult errors, AreaScope scope,
			Model model, RedirectAttributes redirect) {
		choices(form, null, scope, model);
		return FormSubmission.handle(errors, FORM, () -> {
			JointProgramme programme = this.programmes.create(form, scope);
			redirect.addFlashAttribute("flash", "programme.created");
			return "redirect:/sistem-sosial/kegiatan/" + programme.getId();
		});
	}

	@GetMapping("/{id}/ubah")
	@ForFieldStaff
	String edit(@PathVariable UUID id, AreaScope scope, Model model) {
		ProgrammeForm form = this.programmes.stored(id, scope);
		model.addAttribute("form", form);
		choices(form, this.programmes.kept(id, scope), scope, model);
		return FORM;
	}

	@PostMapping("/{id}/ubah")
	@ForFieldStaff
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") ProgrammeForm form, BindingResult errors,
			AreaScope scope, Model model, RedirectAttributes redirect) {
		choices(form, this.programmes.kept(id, scope), scope, model);
		return FormSubmission.handle(errors, FORM, () -> {
			this.programmes.change(id, form, scope);
			redirect.addFlashAttribute("flash", "programme.changed");
			return "redirect:/sistem-sosial/kegiatan/" + id;
		}, () -> this.programmes.stored(id, scope));
	}

	private void choices(ProgrammeForm form, JointProgramme programme, AreaScope scope, Model model) {
		String subdistrict = (programme != null) ? programme.getSubdistrictCode() : form.subdistrictCode;
		List<Area> own = this.areas.subdistricts(scope.areaCode());
		boolean chosen = subdistrict != null && own.stream().anyMatch((area) -> area.code().equals(subdistrict));
		model.addAttribute("programme", programme);
		model.addAttribute("subdistricts", own);
		model.addAttribute("subdistrict", chosen ? subdistrict : null);
		if (chosen) {
			model.addAttribute("villages", this.areas.villages(subdistrict).values().iterator().next());
			model.addAttribute("companions", named(this.programmes.candidates(subdistrict),
					(programme == null) ? List.of() : this.programmes.companions(programme.getId())));
			List<TakingPart> offered = this.programmes.partnerOptions(subdistrict, scope)
				.stream()
				.map((option) -> new TakingPart(option.id(), option.name()))
				.toList();
			model.addAttribute("partners",
					named(offered, (programme == null) ? List.of() : this.programmes.partners(programme.getId())));
		}
	}

	/** What may be chosen, with what was chosen before and is offered no more. */
	private static Map<UUID, String> named(List<TakingPart> offered, List<TakingPart> before) {
		Map<UUID, String> named = new LinkedHashMap<>();
		offered.forEach((part) -> named.put(part.id(), part.name()));
		before.forEach((part) -> named.put(part.id(), part.name()));
		return named;
	}

}
