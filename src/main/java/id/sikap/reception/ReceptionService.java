package id.sikap.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.indicator.Indicator;
import id.sikap.indicator.IndicatorCatalogue;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class ReceptionService {

	/** Penerimaan masyarakat. */
	private static final String INDICATOR = "L3";

	private final ReceptionRepository observations;

	private final ReceptionListRepository list;

	private final IndicatorCatalogue indicators;

	private final AreaService areas;

	private final Clock clock;

	ReceptionService(ReceptionRepository observations, ReceptionListRepository list, IndicatorCatalogue indicators,
			AreaService areas, Clock clock) {
		this.observations = observations;
		this.list = list;
		this.indicators = indicators;
		this.areas = areas;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Page<VillageReception> list(ReceptionFilter filter, AreaScope scope, Pageable page) {
		return this.list.find(filter, today(), scope, page);
	}

	/** Every row of the list, one after the other, for its export. */
	@Transactional(readOnly = true)
	public void each(ReceptionFilter filter, AreaScope scope, Sort sort, Consumer<VillageReception> reader) {
		try (Stream<VillageReception> rows = this.list.stream(filter, today(), scope, sort)) {
			rows.forEach(reader);
		}
	}

	@Transactional(readOnly = true)
	List<ReceptionView> history(String villageCode, AreaScope scope) {
		return this.list.history(village(villageCode, scope).code(), scope);
	}

	/** What each level means, 1 to 5, as the regency has it in the running month. */
	@Transactional(readOnly = true)
	List<String> anchors(AreaScope scope) {
		Indicator reception = this.indicators.get(scope.regencyCode(), INDICATOR, YearMonth.now(this.clock));
		return reception.anchors();
	}

	/**
	 * @throws NotFoundException when there is none that the account may read
	 */
	Area village(String code, AreaScope scope) {
		return this.areas.find(code)
			.filter((area) -> area.level() == AreaLevel.VILLAGE && scope.coversArea(code))
			.orElseThrow(NotFoundException::new);
	}

	void record(ReceptionForm form, AreaScope scope) {
		if (!scope.coversArea(form.villageCode)
				|| this.areas.find(form.villageCode).filter((area) -> area.level() == AreaLevel.VILLAGE).isEmpty()) {
			throw RuleViolation.of("villageCode", "reception.error.village");
		}
		CommunityReception observation = new CommunityReception(form.villageCode, scope, this.clock.instant());
		observation.observe(form.observedOn, form.level, form.informant, form.source, form.note, today());
		this.observations.saveAndFlush(observation);
	}

	void withdraw(String villageCode, UUID id, String reason, AreaScope scope) {
		scope.admitKeeper(this.observations.findById(id).filter((found) -> found.isOf(villageCode)))
			.withdraw(reason, this.clock.instant());
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
