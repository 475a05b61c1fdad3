package id.sikap.setting;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;

import id.sikap.account.AreaScope;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SikapTest
class SettingServiceTests {

	private static final SettingName OFFICE = SettingName.LETTERHEAD_OFFICE;

	@Autowired
	private SettingService settings;

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private Clock clock;

	private AreaScope scope;

	private YearMonth now;

	@BeforeEach
	void start_with_nothing_set() {
		this.fixtures.reset();
		this.scope = this.fixtures.scopeOf(this.fixtures.regencyCoordinator());
		this.now = YearMonth.now(this.clock);
	}

	@Test
	void what_nobody_has_set_is_what_the_area_suggests() {
		assertThat(value(OFFICE, this.now)).isEqualTo("Dinas Sosial");
		assertThat(value(SettingName.LETTERHEAD_GOVERNMENT, this.now)).isEqualTo("Pemerintah Kabupaten Pasuruan");
		assertThat(value(SettingName.SIGNING_PLACE, this.now)).isEqualTo("Pasuruan");
	}

	@Test
	void a_past_month_keeps_what_was_in_force() {
		change("Dinas Lama", this.now.minusMonths(10));
		change("Dinas Baru", this.now);
		assertThat(value(OFFICE, this.now.minusMonths(11))).isEqualTo("Dinas Sosial");
		assertThat(value(OFFICE, this.now.minusMonths(10))).isEqualTo("Dinas Lama");
		assertThat(value(OFFICE, this.now.minusMonths(1))).isEqualTo("Dinas Lama");
		assertThat(value(OFFICE, this.now)).isEqualTo("Dinas Baru");
		assertThat(value(OFFICE, this.now.plusMonths(20))).isEqualTo("Dinas Baru");
	}

	@Test
	void a_month_whose_report_is_no_longer_being_made_cannot_be_changed() {
		change("Dinas Lama", this.now.minusMonths(10));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> change("Dinas Baru", this.now.minusMonths(2)))
			.satisfies((refused) -> assertThat(refused.field()).isEqualTo("validFrom"));
		assertThat(value(OFFICE, this.now.minusMonths(2))).isEqualTo("Dinas Lama");
		change("Dinas Baru", this.now.minusMonths(1));
		assertThat(value(OFFICE, this.now.minusMonths(1))).isEqualTo("Dinas Baru");
	}

	@Test
	void a_change_that_is_entered_between_two_others_holds_until_the_later_one() {
		change("Dinas Lama", this.now.minusMonths(10));
		change("Dinas Kelak", this.now.plusMonths(3));
		change("Dinas Kini", this.now);
		assertThat(value(OFFICE, this.now.minusMonths(1))).isEqualTo("Dinas Lama");
		assertThat(value(OFFICE, this.now.plusMonths(2))).isEqualTo("Dinas Kini");
		assertThat(value(OFFICE, this.now.plusMonths(3))).isEqualTo("Dinas Kelak");
	}

	@Test
	void a_second_change_for_the_same_month_corrects_the_first() {
		change("Dinas Salah", this.now);
		change("Dinas Benar", this.now);
		assertThat(value(OFFICE, this.now)).isEqualTo("Dinas Benar");
		assertThat(this.settings.of(Fixtures.REGENCY).rows()).hasSize(1);
	}

	@Test
	void what_stays_the_same_is_not_written_again() {
		change("Dinas Sosial", this.now);
		assertThat(this.settings.of(Fixtures.REGENCY).rows()).isEmpty();
	}

	@Test
	void each_kecamatan_has_its_own_signer() {
		this.settings.change(Fixtures.PURWODADI, Map.of(SettingName.SUBDISTRICT_COORDINATOR_NAME, "Nama Contoh"),
				this.now, 0, this.scope);
		assertThat(this.settings.report(Fixtures.PURWODADI, this.now).subdistrictCoordinator().name())
			.isEqualTo("Nama Contoh");
		assertThat(this.settings.report(Fixtures.TUTUR, this.now).subdistrictCoordinator().name()).isEmpty();
	}

	@Test
	void a_change_over_somebody_elses_newer_one_is_refused() {
		int seen = this.settings.version(Fixtures.REGENCY, SettingName.LETTERHEAD);
		change("Dinas Pertama", this.now);
		assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> this.settings.change(Fixtures.REGENCY,
				Map.of(OFFICE, "Dinas Kedua"), this.now, seen, this.scope));
	}

	@Test
	void another_regencys_settings_are_not_there() {
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.settings.change("35.15", Map.of(OFFICE, "Dinas"), this.now, 0, this.scope));
	}

	private void change(String office, YearMonth from) {
		this.settings.change(Fixtures.REGENCY, Map.of(OFFICE, office), from,
				this.settings.version(Fixtures.REGENCY, java.util.Set.of(OFFICE)), this.scope);
	}

	private String value(SettingName name, YearMonth month) {
		return this.settings.value(Fixtures.REGENCY, name, month);
	}

}
