package id.sikap.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.partner.PartnerOption;
import id.sikap.partner.PartnerService;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class ProgrammeService {

	private final ProgrammeRepository programmes;

	private final ProgrammeListRepository list;

	private final ProgrammePartsRepository parts;

	private final PartnerService partners;

	private final AreaService areas;

	private final Clock clock;

	ProgrammeService(ProgrammeRepository programmes, ProgrammeListRepository list, ProgrammePartsRepository parts,
			PartnerService partners, AreaService areas, Clock clock) {
		this.programmes = programmes;
		this.list = list;
		this.parts = parts;
		this.partners = partners;
		this.areas = areas;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Page<ProgrammeSummary> list(ProgrammeFilter filter, AreaScope scope, Pageable page) {
		return this.list.find(filter, scope, page);
	}

	/** Every row of the list, one after the other, for its export. */
	@Transactional(readOnly = true)
	public void each(ProgrammeFilter filter, AreaScope scope, Sort sort, Consumer<ProgrammeSummary> reader) {
		try (Stream<ProgrammeSummary> rows = this.list.stream(filter, scope, sort)) {
			rows.forEach(reader);
		}
	}

	@Transactional(readOnly = true)
	JointProgramme get(UUID id, AreaScope scope) {
		return scope.admitReader(this.programmes.findById(id));
	}

	/**
	 * For who may change it: also every companion who takes part, since it is theirs
	 * together.
	 */
	@Transactional(readOnly = true)
	JointProgramme kept(UUID id, AreaScope scope) {
		JointProgramme programme = get(id, scope);
		return isKeeper(programme, scope) ? programme : scope.admitKeeper(this.programmes.findById(id));
	}

	@Transactional(readOnly = true)
	boolean isKeeper(JointProgramme programme, AreaScope scope) {
		return scope.covers(programme)
				|| (scope.companionId() != null && ids(companions(programme.getId())).contains(scope.companionId()));
	}

	@Transactional(readOnly = true)
	List<TakingPart> companions(UUID id) {
		return this.parts.companions(id);
	}

	@Transactional(readOnly = true)
	List<TakingPart> partners(UUID id) {
		return this.parts.partners(id);
	}

	@Transactional(readOnly = true)
	List<TakingPart> candidates(String subdistrictCode) {
		return this.parts.candidates(subdistrictCode, today());
	}

	@Transactional(readOnly = true)
	List<PartnerOption> partnerOptions(String subdistrictCode, AreaScope scope) {
		return this.partners.options(subdistrictCode, scope);
	}

	ProgrammeForm stored(UUID id, AreaScope scope) {
		return ProgrammeForm.of(kept(id, scope), ids(companions(id)), ids(partners(id)));
	}

	JointProgramme create(ProgrammeForm form, AreaScope scope) {
		String subdistrict = this.areas.find(form.subdistrictCode)
			.filter((area) -> area.level() == AreaLevel.SUBDISTRICT && scope.coversArea(area.code()))
			.orElseThrow(() -> RuleViolation.of("subdistrictCode", "programme.error.subdistrict"))
			.code();
		return save(form, new JointProgramme(subdistrict, scope, this.clock.instant()), scope);
	}

	void change(UUID id, ProgrammeForm form, AreaScope scope) {
		JointProgramme programme = kept(id, scope);
		StaleVersionException.check(form.version, programme.getVersion());
		save(form, programme, scope);
	}

	void start(UUID id, AreaScope scope) {
		kept(id, scope).start(today());
	}

	void cancel(UUID id, String reason, AreaScope scope) {
		kept(id, scope).cancel(reason);
	}

	private JointProgramme save(ProgrammeForm form, JointProgramme programme, AreaScope scope) {
		form.villageCodes.stream()
			.filter((code) -> this.areas.find(code).filter((area) -> area.level() == AreaLevel.VILLAGE).isEmpty())
			.findFirst()
			.ifPresent((unknown) -> {
				throw RuleViolation.of("villageCodes", "programme.error.village");
			});
		programme.plan(form.title, form.aim, form.villageCodes, form.fromDay, form.toDay, form.budgetSource);
		// who took part before stays a choice, also when his service has ended since
		check(form.companionIds, candidates(programme.getSubdistrictCode()), companions(programme.getId()),
				RuleViolation.of("companionIds", "programme.error.companion"));
		check(form.partnerIds,
				partnerOptions(programme.getSubdistrictCode(), scope).stream()
					.map((option) -> new TakingPart(option.id(), option.name()))
					.toList(),
				partners(programme.getId()), RuleViolation.of("partnerIds", "programme.error.partner"));
		JointProgramme saved = this.programmes.saveAndFlush(programme);
		this.parts.companions(saved.getId(), form.companionIds);
		this.parts.partners(saved.getId(), form.partnerIds);
		return saved;
	}

	private static void check(Collection<UUID> chosen, List<TakingPart> offered, List<TakingPart> before,
			RuleViolation otherwise) {
		Set<UUID> allowed = Stream.concat(offered.stream(), before.stream())
			.map(TakingPart::id)
			.collect(Collectors.toSet());
		if (!allowed.containsAll(chosen)) {
			throw otherwise;
		}
	}

	static List<UUID> ids(List<TakingPart> parts) {
		return parts.stream().map(TakingPart::id).toList();
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
