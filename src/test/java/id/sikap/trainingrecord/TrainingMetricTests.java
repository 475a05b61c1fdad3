package id.sikap.trainingrecord;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.sikap.indicator.MeasuredValue;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import id.sikap.testing.Statements;
import id.sikap.training.TrainingRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SikapTest
class TrainingMetricTests {

	private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private TrainingRows rows;

	@Autowired
	private TrainingHours hours;

	@Autowired
	private TrainedShare share;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcClient jdbc;

	private UUID ratna;

	private UUID slamet;

	@BeforeEach
	void two_companions_of_a_kecamatan() {
		this.fixtures.reset();
		this.ratna = this.fixtures.companion("Ratna", Fixtures.PURWODADI);
		this.slamet = this.fixtures.companion("Slamet", Fixtures.PURWODADI);
	}

	@Test
	void hours_are_those_of_the_days_attended() {
		LocalDate monday = LocalDate.of(2026, 10, 12);
		UUID training = this.rows.training("DIKLAT_P2K2", "Diklat", Fixtures.REGENCY, monday, List.of(8, 7, 0, 4));
		this.rows.participant(training, this.ratna, monday, monday.plusDays(3));
		this.rows.participant(training, this.slamet, "ABSENT");
		assertThat(hoursOf(this.ratna, OCTOBER).value()).isEqualByComparingTo("12");
		assertThat(hoursOf(this.ratna, OCTOBER).parts()).usingElementComparator(BigDecimal::compareTo)
			.containsExactly(new BigDecimal(12), BigDecimal.ONE);
		assertThat(hoursOf(this.slamet, OCTOBER).value()).isZero();
	}

	@Test
	void a_training_counts_from_the_month_it_ends_in_for_twelve_months() {
		LocalDate start = LocalDate.of(2026, 9, 29);
		UUID training = this.rows.training("Bimtek", Fixtures.PURWODADI, start, 3, 5);
		this.rows.participant(training, this.ratna, start, start.plusDays(1), start.plusDays(2));
		assertThat(hoursOf(this.ratna, YearMonth.of(2026, 9)).value()).as("it ends on 1 October").isZero();
		assertThat(hoursOf(this.ratna, OCTOBER).value()).isEqualByComparingTo("15");
		assertThat(hoursOf(this.ratna, YearMonth.of(2027, 9)).value()).isEqualByComparingTo("15");
		assertThat(hoursOf(this.ratna, YearMonth.of(2027, 10)).value()).isZero();
	}

	@Test
	void the_first_and_the_last_day_of_the_twelve_months_belong_to_them() {
		attended("Terlalu lama", LocalDate.of(2025, 10, 31), 1);
		assertThat(hoursOf(this.ratna, OCTOBER).value()).isZero();
		attended("Hari pertama", LocalDate.of(2025, 11, 1), 2);
		assertThat(hoursOf(this.ratna, OCTOBER).value()).isEqualByComparingTo("2");
		attended("Hari terakhir", LocalDate.of(2026, 10, 31), 4);
		assertThat(hoursOf(this.ratna, OCTOBER).value()).isEqualByComparingTo("6");
		attended("Bulan berikutnya", LocalDate.of(2026, 11, 1), 8);
		assertThat(hoursOf(this.ratna, OCTOBER).value()).isEqualByComparingTo("6");
	}

	@Test
	void what_was_cancelled_or_waits_for_confirmation_does_not_count() {
		LocalDate day = LocalDate.of(2026, 10, 5);
		UUID cancelled = this.rows.training("Dibatalkan", Fixtures.PURWODADI, day, 1, 6);
		this.rows.certificate(this.rows.participant(cancelled, this.ratna, day), day, null);
		this.rows.cancel(cancelled);
		UUID outside = this.rows.training("MANDIRI", "Di luar", Fixtures.PURWODADI, day, List.of(6));
		this.rows.certificate(this.rows.participant(outside, this.ratna, "REGISTERED", day), day, null);
		assertThat(hoursOf(this.ratna, OCTOBER).value()).isZero();
		assertThat(hoursOf(this.ratna, OCTOBER).marks()).isEmpty();
		assertThat(shareOf(Fixtures.PURWODADI, OCTOBER).value()).isZero();
	}

	@Test
	void a_certificate_marks_from_its_first_to_its_last_day_however_old_the_training_is() {
		LocalDate day = LocalDate.of(2023, 3, 1);
		UUID old = this.rows.training("SERTIFIKASI", "Sertifikasi", Fixtures.REGENCY, day, List.of(8));
		UUID participant = this.rows.participant(old, this.ratna, day);
		this.rows.certificate(participant, LocalDate.of(2026, 10, 31), LocalDate.of(2026, 11, 30));
		assertThat(hoursOf(this.ratna, YearMonth.of(2026, 9)).marks()).isEmpty();
		assertThat(hoursOf(this.ratna, OCTOBER).marks()).containsExactly("certificate");
		assertThat(hoursOf(this.ratna, OCTOBER).value()).isZero();
		assertThat(hoursOf(this.ratna, YearMonth.of(2026, 11)).marks()).containsExactly("certificate");
		assertThat(hoursOf(this.ratna, YearMonth.of(2026, 12)).marks()).isEmpty();
		this.rows.certificate(participant, LocalDate.of(2026, 10, 31), null);
		assertThat(hoursOf(this.ratna, YearMonth.of(2030, 1)).marks()).containsExactly("certificate");
	}

	@Test
	void the_share_is_of_the_companions_in_service_on_the_last_day() {
		this.fixtures.companion("Wati", Fixtures.PURWODADI);
		UUID gone = this.fixtures.companion("Yanto", Fixtures.PURWODADI);
		UUID lastDay = this.fixtures.companion("Hari Terakhir", Fixtures.PURWODADI);
		UUID later = this.fixtures.companion("Baru", Fixtures.PURWODADI);
		service(gone, Fixtures.LONG_AGO, LocalDate.of(2026, 10, 30));
		service(lastDay, Fixtures.LONG_AGO, LocalDate.of(2026, 10, 31));
		service(later, LocalDate.of(2026, 11, 1), null);
		LocalDate day = LocalDate.of(2026, 10, 5);
		UUID training = this.rows.training("Bimtek", Fixtures.PURWODADI, day, 1, 6);
		this.rows.participant(training, this.ratna, day);
		this.rows.participant(training, gone, day);
		this.rows.participant(training, this.slamet, "ABSENT");
		MeasuredValue value = shareOf(Fixtures.PURWODADI, OCTOBER);
		assertThat(value.value()).isEqualTo(new BigDecimal("25.0000000000"));
		assertThat(value.parts()).usingElementComparator(BigDecimal::compareTo)
			.containsExactly(BigDecimal.ONE, new BigDecimal(4));
		assertThat(hoursByCompanion(Fixtures.REGENCY, OCTOBER).keySet()).doesNotContain(gone.toString(),
				later.toString());
	}

	@Test
	void a_kecamatan_without_companions_has_no_value_and_another_kecamatan_stays_out() {
		this.fixtures.companion("Tutik", Fixtures.TUTUR);
		attended("Bimtek", LocalDate.of(2026, 10, 5), 2);
		assertThat(this.share.measure(Fixtures.REGENCY, OCTOBER)).extracting(MeasuredValue::unit)
			.containsExactlyInAnyOrder(Fixtures.PURWODADI, Fixtures.TUTUR);
		assertThat(this.share.measure(Fixtures.TUTUR, OCTOBER)).singleElement()
			.satisfies((value) -> assertThat(value.value()).isZero());
		assertThat(this.hours.measure(Fixtures.TUTUR, OCTOBER)).hasSize(1);
		assertThat(this.share.measure("35.14.03", OCTOBER)).isEmpty();
	}

	@Test
	void a_whole_area_is_measured_by_one_statement_each() throws Exception {
		attended("Bimtek", LocalDate.of(2026, 10, 5), 2);
		assertThat(this.statements.of(() -> this.hours.measure(Fixtures.REGENCY, OCTOBER))).hasSize(1);
		assertThat(this.statements.of(() -> this.share.measure(Fixtures.REGENCY, OCTOBER))).hasSize(1);
	}

	private void attended(String title, LocalDate day, int hours) {
		this.rows.participant(this.rows.training(title, Fixtures.PURWODADI, day, 1, hours), this.ratna, day);
	}

	private void service(UUID companion, LocalDate from, LocalDate to) {
		this.jdbc.sql("update companion set service_from = :from, service_to = :to where id = :id")
			.param("from", from)
			.param("to", to)
			.param("id", companion)
			.update();
	}

	private MeasuredValue hoursOf(UUID companion, YearMonth month) {
		return hoursByCompanion(Fixtures.REGENCY, month).get(companion.toString());
	}

	private Map<String, MeasuredValue> hoursByCompanion(String areaCode, YearMonth month) {
		return this.hours.measure(areaCode, month)
			.stream()
			.collect(Collectors.toMap(MeasuredValue::unit, Function.identity()));
	}

	private MeasuredValue shareOf(String subdistrict, YearMonth month) {
		return this.share.measure(subdistrict, month)
			.stream()
			.filter((value) -> value.unit().equals(subdistrict))
			.findFirst()
			.orElseThrow();
	}

}
