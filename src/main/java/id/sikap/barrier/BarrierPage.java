package id.sikap.barrier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What the page of one barrier needs, and the tabs of all pages.
 */
@Component
class BarrierPage {

	private static final int SUBDISTRICT = 8;

	private final BarrierService barriers;

	private final BarrierPlaces places;

	BarrierPage(BarrierService barriers, BarrierPlaces places) {
		this.barriers = barriers;
		this.places = places;
	}

	static Map<String, String> tabs() {
		Map<String, String> tabs = new LinkedHashMap<>();
		tabs.put("/hambatan", "barrier.tab.list");
		tabs.put("/hambatan/papan", "barrier.tab.board");
		tabs.put("/hambatan/jenis", "barrier.tab.types");
		return tabs;
	}

	/**
	 * @param step what was tried and refused, or a blank one
	 */
	String show(UUID id, BarrierStepForm step, AreaScope scope, Model model) {
		BarrierSummary barrier = this.barriers.find(id, scope);
		Barrier stored = this.barriers.get(id, scope);
		BarrierRights rights = BarrierRights.of(stored, scope);
		model.addAttribute("barrier", barrier);
		model.addAttribute("version", stored.getVersion());
		model.addAttribute("rights", rights);
		model.addAttribute("steps", this.barriers.steps(id));
		model.addAttribute("triedKind", (step.kind != null) ? step.kind.name() : null);
		model.addAttribute("triedNote", step.note);
		model.addAttribute("triedDay", step.day);
		model.addAttribute("triedDue", step.dueOn);
		model.addAttribute("triedOwner", step.owner);
		if (rights.may(BarrierStepKind.HANDED)) {
			model.addAttribute("owners", this.places.owners(scope, subdistrict(barrier.areaCode())));
		}
		return "barrier/show";
	}

	private static String subdistrict(String areaCode) {
		return (areaCode.length() < SUBDISTRICT) ? null : Area.subdistrictOf(areaCode);
	}

}
