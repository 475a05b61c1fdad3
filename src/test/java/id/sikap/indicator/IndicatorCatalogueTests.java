package id.sikap.indicator;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.sikap.account.AreaScope;
import id.sikap.account.SignedInAccount;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SikapTest
class IndicatorCatalogueTests {

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private IndicatorCatalogue catalogue;

	@Autowired
	private CapacitySettingService settings;

	@Autowired
	private ClosedMonths closedMonths;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private SignedInAccount coordinator;

	private AreaScope scope;

	private YearMonth now;

	@BeforeEach
	void start_with_nothing_set() {
		this.fixtures.reset();
		this.coordinator = this.fixtures.regencyCoordinator();
		this.scope = this.fixtures.scopeOf(this.coordinator);
		this.now = YearMonth.now(this.clock);
	}

	@Test
	void the_list_is_in_the_database_in_its_order() {
		assertThat(this.catalogue.all(Fixtures.REGENCY, this.now)).extracting(Indicator::code)
			.containsExactly("I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "O1", "O2", "O3", "O4", "O5", "O6", "L1",
					"L2", "L3", "L4", "L5");
		Indicator attendance = this.catalogue.get(Fixtures.REGENCY, "I3", this.now);
		assertThat(attendance.metric()).isEqualTo("attendance_rate");
		assertThat(attendance.measured()).isTrue();
		assertThat(attendance.dimension()).isEqualTo(Dimension.WILLINGNESS);
		assertThat(attendance.anchor(5)).isEqualTo(">=90%");
		Indicator barriers = this.catalogue.get(Fixtures.REGENCY, "I1", this.now);
		assertThat(barriers.measured()).isFalse();
		assertThat(barriers.rule()).isNotNull();
		assertThat(this.catalogue.get(Fixtures.REGENCY, "L2", this.now).level()).isEqualTo(CapacityLevel.SOCIAL_SYSTEM);
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.catalogue.get(Fixtures.REGENCY, "I9", this.now));
	}

	@Test
	void what_nobody_has_set_is_as_the_method_says() {
		CapacitySettings settings = this.settings.settings(Fixtures.REGENCY, this.now);
		assertThat(settings.weights()).hasSize(19)
			.allSatisfy((code, weight) -> assertThat(weight).isEqualByComparingTo("1"));
		assertThat(settings.target()).isEqualByComparingTo("4");
		assertThat(settings.share(CapacityLevel.INDIVIDUAL)).isEqualByComparingTo("0.5");
		assertThat(settings.share(CapacityLevel.ORGANISATIONAL)).isEqualByComparingTo("0.3");
		assertThat(settings.share(CapacityLevel.SOCIAL_SYSTEM)).isEqualByComparingTo("0.2");
		assertThat(settings.needGap()).isEqualByComparingTo("1");
		assertThat(settings.reportDueDay()).isEqualTo(5);
	}

	@Test
	void a_change_holds_from_its_month_on_and_leaves_the_months_before() {
		this.settings.change(Fixtures.REGENCY, Map.of("WEIGHT.I2", "2", "TARGET", "4.2"), this.now, 0, this.scope);
		CapacitySettings after = this.settings.settings(Fixtures.REGENCY, this.now.plusMonths(3));
		assertThat(after.weight("I2")).isEqualByComparingTo("2");
		assertThat(after.target()).isEqualByComparingTo("4.2");
		assertThat(this.settings.settings(Fixtures.REGENCY, this.now.minusMonths(1)).target())
			.isEqualByComparingTo("4");
		int version = this.settings.version(Fixtures.REGENCY, Set.of("TARGET"));
		this.settings.change(Fixtures.REGENCY, Map.of("TARGET", "4.5"), this.now.plusMonths(2), version, this.scope);
		assertThat(this.settings.settings(Fixtures.REGENCY, this.now.plusMonths(1)).target())
			.isEqualByComparingTo("4.2");
		assertThat(this.settings.settings(Fixtures.REGENCY, this.now.plusMonths(2)).target())
			.isEqualByComparingTo("4.5");
	}

	@Test
	void a_regencys_own_thresholds_and_anchors_take_the_place_of_the_lists() {
		this.settings.change(Fixtures.REGENCY,
				Map.of("RULE.I2", "1:[0,40);2:[40,60);3:[60,80);4:[80,99);5:[99,100]", "ANCHORS.I2", "a\nb\nc\nd\ne"),
				this.now, 0, this.scope);
		MeasuredValue value = MeasuredValue.of("c", new BigDecimal("95"), List.of());
		assertThat(this.catalogue.get(Fixtures.REGENCY, "I2", this.now).rule().score(value)).hasValue(4);
		assertThat(this.catalogue.get(Fixtures.REGENCY, "I2", this.now).anchor(2)).isEqualTo("b");
		assertThat(this.catalogue.get(Fixtures.REGENCY, "I2", this.now.minusMonths(1)).rule().score(value)).hasValue(5);
		assertThat(this.catalogue.get("35.15", "I2", this.now).rule().score(value)).hasValue(5);
	}

	@Test
	void what_equals_the_product_is_not_stored() {
		this.settings.change(Fixtures.REGENCY,
				Map.of("TARGET", "4", "WEIGHT.O1", "1", "ANCHORS.I2",
						String.join("\n", this.catalogue.get(Fixtures.REGENCY, "I2", this.now).anchors())),
				this.now, 0, this.scope);
		assertThat(this.settings.of(Fixtures.REGENCY).rows()).isEmpty();
	}

	@Test
	void past_and_closed_months_keep_what_they_had() {
		YearMonth last = this.now.minusMonths(1);
		this.settings.change(Fixtures.REGENCY, Map.of("TARGET", "4.1"), last, 0, this.scope);
		this.closedMonths.close(Fixtures.REGENCY, last, this.coordinator.id());
		for (YearMonth past : new YearMonth[] { last, last.minusMonths(1) }) {
			assertThatExceptionOfType(RuleViolation.class)
				.isThrownBy(() -> this.settings.change(Fixtures.REGENCY, Map.of("NEED_GAP", "2"), past, 0, this.scope))
				.withMessage("indicator.error.month");
		}
	}

	@Test
	void a_change_from_an_old_page_and_one_of_another_regency_are_refused() {
		this.settings.change(Fixtures.REGENCY, Map.of("TARGET", "4.1"), this.now, 0, this.scope);
		assertThatExceptionOfType(StaleVersionException.class)
			.isThrownBy(() -> this.settings.change(Fixtures.REGENCY, Map.of("TARGET", "4.3"), this.now, 0, this.scope));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.settings.change("35.15", Map.of("TARGET", "4.3"), this.now, 0, this.scope));
	}

	@Test
	void two_values_for_one_month_are_refused_by_the_database() {
		this.settings.change(Fixtures.REGENCY, Map.of("TARGET", "4.1"), this.now, 0, this.scope);
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc.sql("""
				insert into capacity_setting (id, regency_code, name, value, valid_from)
				values (gen_random_uuid(), '35.14', 'TARGET', '3', :from)
				""").param("from", this.now.plusMonths(4).atDay(1)).update())
			.withMessageContaining("one_value_of_a_capacity_setting");
	}

	@Test
	void a_month_is_closed_once_after_it_has_ended_and_opened_again_with_a_reason() {
		YearMonth last = this.now.minusMonths(1);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.closedMonths.close(Fixtures.REGENCY, this.now, this.coordinator.id()))
			.withMessage("indicator.error.notEnded");
		this.closedMonths.close(Fixtures.REGENCY, last, this.coordinator.id());
		assertThat(this.closedMonths.isClosed(Fixtures.REGENCY, last)).isTrue();
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.closedMonths.close(Fixtures.REGENCY, last, this.coordinator.id()))
			.withMessage("indicator.error.closedAlready");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.closedMonths.reopen(Fixtures.REGENCY, last, this.coordinator.id(), " "))
			.withMessage("indicator.error.reopenReason");
		this.closedMonths.reopen(Fixtures.REGENCY, last, this.coordinator.id(), "Nilai I5 salah ketik");
		assertThat(this.closedMonths.isClosed(Fixtures.REGENCY, last)).isFalse();
		this.closedMonths.close(Fixtures.REGENCY, last, this.coordinator.id());
		assertThat(this.jdbc.sql("select count(*) from capacity_month").query(Integer.class).single()).isEqualTo(2);
	}

}
