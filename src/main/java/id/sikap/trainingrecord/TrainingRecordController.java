package id.sikap.trainingrecord;

import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.account.ForFieldStaff;
import id.sikap.companion.Companion;
import id.sikap.training.TrainingAreas;

import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * The training record: a part of a companion's page, and a page for himself; and the list
 * of those who need a refresher.
 */
@Controller
@ForFieldStaff
class TrainingRecordController {

	private final TrainingRecordService records;

	private final TrainingAreas areas;

	TrainingRecordController(TrainingRecordService records, TrainingAreas areas) {
		this.records = records;
		this.areas = areas;
	}

	@GetMapping("/pendamping/{id}/diklat")
	@ForCoordinators
	String ofCompanion(@PathVariable UUID id, @RequestHeader(name = "HX-Request", required = false) boolean part,
			AreaScope scope, Pageable page, Model model) {
		describe(this.records.companion(id, scope), false, scope, page, model);
		return part ? "trainingrecord/record :: panel" : "trainingrecord/record";
	}

	@GetMapping("/diklat/saya")
	String own(AreaScope scope, Pageable page, Model model) {
		describe(this.records.own(scope), true, scope, page, model);
		return "trainingrecord/record";
	}

	@GetMapping("/diklat/penyegaran")
	@ForCoordinators
	String refreshers(RefresherFilter filter, AreaScope scope, Pageable page, Model model) {
		model.addAttribute("filter", filter);
		model.addAttribute("causes", RefresherFilter.Cause.values());
		model.addAttribute("subdistricts", this.areas.subdistricts(scope));
		model.addAttribute("today", this.records.today());
		model.addAttribute("coordinator", true);
		model.addAttribute("companion", scope.companionId() != null);
		model.addAttribute("page", this.records.refreshers(filter, scope, page));
		return "trainingrecord/refreshers";
	}

	private void describe(Companion companion, boolean own, AreaScope scope, Pageable page, Model model) {
		model.addAttribute("companion", companion);
		model.addAttribute("own", own);
		model.addAttribute("coordinator", scope.wholeArea());
		model.addAttribute("today", this.records.today());
		model.addAttribute("standing", this.records.standing(companion));
		model.addAttribute("page", this.records.record(companion, page));
	}

}
