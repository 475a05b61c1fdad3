package id.sikap.account;

import id.sikap.area.AreaService;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What the head of every page shows.
 */
@ControllerAdvice
class PageContext {

	private final AreaService areas;

	private final boolean demo;

	PageContext(AreaService areas, Environment environment) {
		this.areas = areas;
		this.demo = environment.acceptsProfiles(Profiles.of("demo"));
	}

	/** Whether the data are made up, which every page then says. */
	@ModelAttribute("demo")
	boolean demo() {
		return this.demo;
	}

	@ModelAttribute("areaName")
	String areaName(SignedInAccount account) {
		return (account == null) ? null : this.areas.name(account.areaCode());
	}

	@ModelAttribute("accountName")
	String accountName(SignedInAccount account) {
		return (account == null) ? null : account.displayName();
	}

}
