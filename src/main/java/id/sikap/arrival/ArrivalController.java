package id.sikap.arrival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.fieldwork.FieldFileIntake;
import id.sikap.fieldwork.RecordKind;
import id.sikap.support.FormSubmission;
import id.sikap.support.RuleViolation;

import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/p2k2/kiriman")
@ForFieldStaff
class ArrivalController {

	private static final String FILE = "arrival/file";

	private static final int SUBDISTRICT = 8;

	private final ArrivalService arrivals;

	private final FieldFileIntake files;

	private final AreaService areas;

	ArrivalController(ArrivalService arrivals, FieldFileIntake files, AreaService areas) {
		this.arrivals = arrivals;
		this.files = files;
		this.areas = areas;
	}

	@GetMapping
	String list(ArrivalFilter filter, AreaScope scope, Pageable page, Model model) {
		model.addAttribute("filter", filter);
		model.addAttribute("kinds", RecordKind.values());
		model.addAttribute("states", ArrivalState.values());
		model.addAttribute("subdistricts", subdistricts(scope));
		model.addAttribute("companions", this.arrivals.companions(scope));
		model.addAttribute("coordinator", scope.wholeArea());
		model.addAttribute("page", this.arrivals.list(filter, scope, page));
		return "arrival/list";
	}

	@GetMapping("/berkas")
	String chooseFile(Model model) {
		model.addAttribute("form", new FileForm());
		return FILE;
	}

	/** The answer is told at once, and stored nowhere: the rows themselves are. */
	@PostMapping("/berkas")
	ModelAndView bringIn(@ModelAttribute("form") FileForm form, BindingResult errors, AreaScope scope, Model model) {
		return FormSubmission.handle(errors, FILE, () -> {
			model.addAttribute("report", this.files.bringIn(bytes(form.berkas), scope));
			return FILE;
		});
	}

	private List<Area> subdistricts(AreaScope scope) {
		return (scope.wholeArea() && scope.areaCode().length() < SUBDISTRICT)
				? this.areas.within(scope.areaCode(), AreaLevel.SUBDISTRICT) : List.of();
	}

	private static byte[] bytes(MultipartFile file) {
		if (file == null || file.isEmpty()) {
			throw RuleViolation.of("berkas", "arrival.error.noFile");
		}
		try {
			return file.getBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
