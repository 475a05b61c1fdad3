package id.sikap.logbook;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.web.SortDefault;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/p2k2")
@ForFieldStaff
class SessionListController {

	private final SessionListService sessions;

	SessionListController(SessionListService sessions) {
		this.sessions = sessions;
	}

	/** A month that does not exist is named, and the present one shown. */
	@GetMapping
	ModelAndView list(SessionFilter filter, AreaScope scope,
			@SortDefault(sort = "tanggal", direction = Direction.DESC) Pageable page) {
		ModelAndView list = new ModelAndView("logbook/list",
				filter.isMonthReal() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
		list.addObject("filter", filter);
		list.addObject("list", this.sessions.list(filter, scope, page));
		list.addObject("states", SessionState.values());
		list.addObject("wrongMonth", filter.isMonthReal() ? null : filter.bulan());
		return list;
	}

}
