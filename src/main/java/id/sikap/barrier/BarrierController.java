package id.sikap.barrier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.barriertype.BarrierTypeCatalogue;
import id.sikap.indicator.CapacityLevel;

import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/hambatan")
@ForFieldStaff
class BarrierController {

	private final BarrierService barriers;

	private final BarrierPage page;

	private final BarrierPlaces places;

	private final BarrierTypeCatalogue types;

	private final Clock clock;

	BarrierController(BarrierService barriers, BarrierPage page, BarrierPlaces places, BarrierTypeCatalogue types,
			Clock clock) {
		this.barriers = barriers;
		this.page = page;
		this.places = places;
		this.types = types;
		this.clock = clock;
	}

	@GetMapping
	String list(BarrierFilter filter, AreaScope scope, Pageable page, Model model) {
		model.addAttribute("page", this.barriers.list(filter, scope, page));
		showFilters(filter, scope, model);
		return "barrier/list";
	}

	/** Of all states together, whatever state the list was filtered by. */
	@GetMapping("/papan")
	String board(BarrierFilter filter, AreaScope scope, Model model) {
		BarrierFilter all = new BarrierFilter(filter.q(), BarrierFilter.Which.ALL, filter.jenis(), filter.berat(),
				filter.tingkat(), filter.kecamatan(), filter.desa(), filter.pendamping(), filter.milik());
		model.addAttribute("board", this.barriers.board(all, scope));
		model.addAttribute("states", BarrierState.values());
		showFilters(filter, scope, model);
		return "barrier/board";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, AreaScope scope, Model model) {
		return this.page.show(id, new BarrierStepForm(), scope, model);
	}

	private void showFilters(BarrierFilter filter, AreaScope scope, Model model) {
		model.addAttribute("tabs", BarrierPage.tabs());
		model.addAttribute("filter", filter);
		model.addAttribute("which", BarrierFilter.Which.values());
		model.addAttribute("levels", CapacityLevel.values());
		model.addAttribute("types", this.types.groupsOn(LocalDate.now(this.clock), scope.regencyCode()));
		model.addAttribute("subdistricts", this.places.subdistricts(scope));
	}

}
