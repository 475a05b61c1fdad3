package id.sikap.barriertype;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import id.sikap.account.AreaScope;
import id.sikap.indicator.Indicator;
import id.sikap.indicator.IndicatorCatalogue;
import id.sikap.support.Constraints;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a regency adds to the types, changes of it and ends; SIKAP's own stay as they are.
 */
@Service
@Transactional
class BarrierTypeService {

	private static final RuleViolation MEANWHILE = RuleViolation.general("barrierType.error.meanwhile");

	private final BarrierTypeRepository types;

	private final IndicatorCatalogue indicators;

	private final Clock clock;

	BarrierTypeService(BarrierTypeRepository types, IndicatorCatalogue indicators, Clock clock) {
		this.types = types;
		this.indicators = indicators;
		this.clock = clock;
	}

	/** The eight groups. */
	@Transactional(readOnly = true)
	List<BarrierType> groups(AreaScope scope) {
		return this.types.all(scope.regencyCode()).stream().filter(BarrierType::isGroup).toList();
	}

	/** Those that a type can bear on. */
	@Transactional(readOnly = true)
	List<Indicator> indicators(AreaScope scope) {
		return this.indicators.all(scope.regencyCode(), YearMonth.now(this.clock));
	}

	/**
	 * @return the code that it was given
	 */
	String add(BarrierTypeForm form, AreaScope scope) {
		check(form, scope);
		if (form.validFrom.isBefore(LocalDate.now(this.clock))) {
			throw RuleViolation.of("validFrom", "barrierType.error.past");
		}
		return Constraints.translating(Map.of("barrier_type_code", MEANWHILE),
				() -> this.types.add(form, scope.regencyCode()));
	}

	void change(String code, BarrierTypeForm form, AreaScope scope) {
		BarrierType type = own(code, scope);
		check(form, scope);
		if (!this.types.change(type.id(), form)) {
			throw new StaleVersionException();
		}
	}

	/** Today is the last day on which it may be reported; what was reported keeps it. */
	void end(String code, AreaScope scope) {
		BarrierType type = own(code, scope);
		LocalDate today = LocalDate.now(this.clock);
		this.types.end(type.id(), type.validFrom().isAfter(today) ? type.validFrom() : today);
	}

	void takeBackEnd(String code, AreaScope scope) {
		this.types.end(own(code, scope).id(), null);
	}

	/**
	 * @throws NotFoundException also for a type of SIKAP's list
	 */
	@Transactional(readOnly = true)
	BarrierType own(String code, AreaScope scope) {
		return this.types.all(scope.regencyCode())
			.stream()
			.filter((type) -> type.code().equals(code) && type.regencyCode() != null)
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

	private void check(BarrierTypeForm form, AreaScope scope) {
		if (form.parentCode != null
				&& groups(scope).stream().noneMatch((group) -> group.code().equals(form.parentCode))) {
			throw RuleViolation.of("parentCode", "barrierType.error.group");
		}
		if (!indicators(scope).stream().map(Indicator::code).toList().containsAll(form.indicatorCodes)) {
			throw RuleViolation.of("indicatorCodes", "barrierType.error.indicator");
		}
	}

}
