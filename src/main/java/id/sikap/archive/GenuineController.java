package id.sikap.archive;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells anybody whether the number and code of a paper are genuine, and nothing else. The
 * only page without a role: whoever holds a paper may ask.
 */
@Controller
@RequestMapping("/sah")
@PreAuthorize("permitAll()")
class GenuineController {

	private static final String PAGE = "archive/genuine";

	private final ReportArchive archive;

	private final GenuineThrottle throttle;

	GenuineController(ReportArchive archive, GenuineThrottle throttle) {
		this.archive = archive;
		this.throttle = throttle;
	}

	@GetMapping
	ModelAndView ask(@ModelAttribute("form") GenuineForm form) {
		return new ModelAndView(PAGE);
	}

	@GetMapping(params = { "nomor", "kode" })
	ModelAndView answer(@Valid @ModelAttribute("form") GenuineForm form, BindingResult errors, Model model,
			HttpServletRequest request) {
		if (errors.hasErrors()) {
			return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (!this.throttle.admits(request.getRemoteAddr())) {
			model.addAttribute("tooMany", true);
			return new ModelAndView(PAGE, HttpStatus.TOO_MANY_REQUESTS);
		}
		model.addAttribute("genuine", this.archive.isGenuine(form.nomor, form.kode));
		return new ModelAndView(PAGE);
	}

}
