package id.sikap.phone;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What a phone keeps to open without a network. Public, and the same for everybody: a
 * phone may hold it for years and lend it to anyone.
 */
@Controller
@PreAuthorize("permitAll()")
class ShellController {

	private final Shell shell;

	ShellController(Shell shell) {
		this.shell = shell;
	}

	@GetMapping("/lapangan")
	String page(Model model, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
		model.addAttribute("content", this.shell.content());
		model.addAttribute("styles", Shell.STYLES);
		model.addAttribute("scripts", this.shell.scripts());
		return "phone/shell";
	}

	@GetMapping("/lapangan/sw.js")
	ResponseEntity<String> worker() {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache())
			.contentType(MediaType.valueOf("text/javascript;charset=UTF-8"))
			.header("Service-Worker-Allowed", "/lapangan")
			.body(this.shell.worker());
	}

	@GetMapping("/lapangan/manifest.webmanifest")
	ResponseEntity<String> manifest() {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache())
			.contentType(MediaType.valueOf("application/manifest+json;charset=UTF-8"))
			.body(this.shell.manifest());
	}

}
