package id.sikap.resource;

import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.support.NotFoundException;

import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Resources to read: those of an area, or those that a companion holds.
 */
@Controller
@RequestMapping("/organisasi/sarana")
@ForFieldStaff
class ResourceController {

	private final ResourceService resources;

	private final AreaService areas;

	ResourceController(ResourceService resources, AreaService areas) {
		this.resources = resources;
		this.areas = areas;
	}

	@GetMapping
	String list(ResourceFilter filter, AreaScope scope, Pageable page, Model model) {
		model.addAttribute("filter", filter);
		model.addAttribute("acts", scope.wholeArea());
		model.addAttribute("kinds", ResourceKind.values());
		model.addAttribute("conditions", ResourceCondition.values());
		model.addAttribute("states", ResourceState.values());
		model.addAttribute("subdistricts", this.areas.within(scope.areaCode(), AreaLevel.SUBDISTRICT));
		model.addAttribute("page", this.resources.list(filter, scope, page));
		return "resource/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, AreaScope scope, Model model) {
		Resource resource = this.resources.get(id, scope);
		model.addAttribute("resource", resource);
		model.addAttribute("acts", scope.coordinates(resource));
		model.addAttribute("history", this.resources.history(id, scope));
		return "resource/show";
	}

	/** The note of a handover, to be printed and signed. */
	@GetMapping("/{id}/serah-terima/{handoverId}")
	String note(@PathVariable UUID id, @PathVariable UUID handoverId, AreaScope scope, Model model) {
		model.addAttribute("resource", this.resources.get(id, scope));
		model.addAttribute("handover",
				this.resources.history(id, scope)
					.stream()
					.filter((row) -> row.id().equals(handoverId))
					.findFirst()
					.orElseThrow(NotFoundException::new));
		return "resource/note";
	}

}
