package id.sikap.resource;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.companion.Companion;
import id.sikap.companion.CompanionService;
import id.sikap.support.Constraints;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Resources of an area for its coordinators; a companion sees what he holds.
 */
@Service
@Transactional
public class ResourceService {

	private static final Map<String, RuleViolation> ONCE = Map.of("resource_identification",
			RuleViolation.of("identification", "resource.error.identification"));

	private final ResourceRepository resources;

	private final ResourceHandoverRepository handovers;

	private final ResourceListRepository list;

	private final CompanionService companions;

	private final AreaService areas;

	private final Clock clock;

	ResourceService(ResourceRepository resources, ResourceHandoverRepository handovers, ResourceListRepository list,
			CompanionService companions, AreaService areas, Clock clock) {
		this.resources = resources;
		this.handovers = handovers;
		this.list = list;
		this.companions = companions;
		this.areas = areas;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Page<ResourceSummary> list(ResourceFilter filter, AreaScope scope, Pageable page) {
		return this.list.find(filter, scope, page);
	}

	/** Every row of the list, one after the other, for its export. */
	@Transactional(readOnly = true)
	public void each(ResourceFilter filter, AreaScope scope, Sort sort, Consumer<ResourceSummary> reader) {
		try (Stream<ResourceSummary> rows = this.list.stream(filter, scope, sort)) {
			rows.forEach(reader);
		}
	}

	/**
	 * @throws NotFoundException also when the resource is not in the scope
	 */
	@Transactional(readOnly = true)
	Resource get(UUID id, AreaScope scope) {
		return scope.admit(this.resources.findById(id));
	}

	/** The latest handover first. */
	@Transactional(readOnly = true)
	List<HandoverRow> history(UUID id, AreaScope scope) {
		return this.list.history(get(id, scope).getId());
	}

	@Transactional(readOnly = true)
	List<HolderOption> holders(AreaScope scope) {
		return this.list.holders(scope, LocalDate.now(this.clock));
	}

	Resource create(NewResourceForm form, AreaScope scope) {
		HandoverForm handover = form.handover();
		Resource resource = new Resource(form, holder(handover, scope), handover);
		Constraints.translating(ONCE, () -> this.resources.saveAndFlush(resource));
		note(resource, null, handover, scope);
		return resource;
	}

	void change(UUID id, ResourceForm form, AreaScope scope) {
		Resource resource = coordinated(id, form.version, scope);
		resource.describe(form);
		Constraints.translating(ONCE, () -> this.resources.saveAndFlush(resource));
	}

	void handOver(UUID id, HandoverForm form, AreaScope scope) {
		Resource resource = coordinated(id, form.version, scope);
		Holder from = resource.holder();
		resource.handOver(holder(form, scope), form);
		this.resources.flush();
		note(resource, from, form, scope);
	}

	void end(UUID id, EndForm form, AreaScope scope) {
		Resource resource = coordinated(id, form.version, scope);
		checkDay(form.day);
		resource.end(form);
		this.resources.flush();
	}

	void restore(UUID id, AreaScope scope) {
		Resource resource = scope.admitCoordinator(this.resources.findById(id));
		resource.restore();
		Constraints.translating(ONCE, () -> this.resources.saveAndFlush(resource));
	}

	private Resource coordinated(UUID id, int version, AreaScope scope) {
		Resource resource = scope.admitCoordinator(this.resources.findById(id));
		StaleVersionException.check(version, resource.getVersion());
		return resource;
	}

	private void note(Resource resource, Holder from, HandoverForm form, AreaScope scope) {
		this.handovers.saveAndFlush(
				new ResourceHandover(resource, from, form.handoverNote, scope.account().id(), this.clock.instant()));
	}

	/** In the account's area; a companion must be in service on the day. */
	private Holder holder(HandoverForm form, AreaScope scope) {
		checkDay(form.day);
		if (this.areas.find(form.holder).filter((area) -> area.level() == AreaLevel.SUBDISTRICT).isPresent()) {
			if (!scope.coversArea(form.holder)) {
				throw RuleViolation.of("holder", "resource.error.holder");
			}
			return new Holder(null, form.holder);
		}
		Companion companion = companion(form.holder, scope)
			.orElseThrow(() -> RuleViolation.of("holder", "resource.error.holder"));
		if (!companion.isInService(form.day)) {
			throw RuleViolation.of("holder", "resource.error.notInService");
		}
		return new Holder(companion.getId(), companion.getSubdistrictCode());
	}

	private Optional<Companion> companion(String typed, AreaScope scope) {
		try {
			return Optional.of(this.companions.get(UUID.fromString(typed), scope)).filter(scope::coordinates);
		}
		catch (IllegalArgumentException | NotFoundException ex) {
			return Optional.empty();
		}
	}

	private void checkDay(LocalDate day) {
		if (day.isAfter(LocalDate.now(this.clock))) {
			throw RuleViolation.of("day", "resource.error.future");
		}
	}

}
