package id.sikap.logbook;

import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.household.Household;
import id.sikap.household.HouseholdService;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * The attendance of a family: a part of its page, and a page of its own.
 */
@Controller
@ForFieldStaff
class HouseholdAttendanceController {

	private final HouseholdService households;

	private final HouseholdAttendanceService attendance;

	HouseholdAttendanceController(HouseholdService households, HouseholdAttendanceService attendance) {
		this.households = households;
		this.attendance = attendance;
	}

	@GetMapping("/kpm/{id}/kehadiran")
	String attendance(@PathVariable UUID id, @RequestHeader(name = "HX-Request", required = false) boolean part,
			AreaScope scope, Model model) {
		Household household = this.households.get(id, scope);
		model.addAttribute("household", household);
		model.addAttribute("attendance", this.attendance.of(household.getId(), scope));
		return part ? "logbook/household-attendance :: panel" : "logbook/household-attendance";
	}

}
