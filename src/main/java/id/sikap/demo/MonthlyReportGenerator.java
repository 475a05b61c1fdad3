package id.sikap.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Reports of whole months: most in time, those of slow recorders late, some sent back
 * once, a few never. What they say of each group is added from the records
 * ({@link #GROUPS}).
 */
final class MonthlyReportGenerator {

	/** Day of the next month, as long as the regency has set no other. */
	private static final int DUE_DAY = 5;

	/** For who owns the tables, once everything is in them. */
	static final String GROUPS = """
			insert into monthly_report_group (version_id, position, group_id, name, village_code, state, sessions, present,
			  marks, held_on, not_held_reason, explanation)
			select v.id, row_number() over (partition by v.id order by g.village_code, g.name) - 1, g.id, g.name,
			       g.village_code, o.state, coalesce(x.sessions, 0), coalesce(x.present, 0), coalesce(x.marks, 0), x.held_on,
			       p.not_held_reason,
			       case when o.state = 'EXPLAINED' and p.not_held_reason is null
			            then 'Warga sibuk panen, pertemuan digabung dengan bulan berikutnya' end
			from (select distinct month from monthly_report) m
			cross join lateral group_companion_on(cast(m.month + interval '1 month' - interval '1 day' as date)) s
			join monthly_report r on r.month = m.month and r.companion_id = s.companion_id
			join monthly_report_version v on v.report_id = r.id
			join household_group g on g.id = s.group_id
			left join p2k2_plan p on p.group_id = g.id and p.month = m.month
			left join (
			  select month, group_id, sum(sessions) sessions, sum(present) present,
			         sum(present + permitted + sick + absent) marks
			  from p2k2_month_summary group by month, group_id having sum(sessions) > 0) t
			  on t.group_id = g.id and t.month = m.month
			left join lateral (
			  select t.sessions, t.present, t.marks, max(q.held_on) held_on from p2k2_session q
			  where q.group_id = g.id and q.month = m.month and q.counted and t.sessions is not null) x on true
			cross join lateral (
			  select case when exists (select from group_month_excuse e where e.group_id = g.id and e.month = m.month
			                and e.state = 'CONFIRMED') then 'EXCUSED'
			              when x.sessions is not null then 'MET' else 'EXPLAINED' end state) o
			""";

	private static final List<String> RETURN_REASONS = List.of("Catatan kelompok yang tidak bertemu belum jelas",
			"Lengkapi foto kegiatan sebelum dikirim lagi", "Jumlah hadir berbeda dengan daftar hadir, mohon diperiksa",
			"Tindak lanjut KPM yang lama tidak hadir belum ditulis");

	private static final List<String> NOTES = List.of("Pertemuan berjalan lancar, pembahasan ramai.",
			"Dua kelompok pindah ke balai desa karena hujan.", "Beberapa KPM tidak hadir karena musim panen.",
			"KPM mulai menabung bersama setelah materi keuangan.",
			"Kader posyandu ikut hadir dan menimbang balita setelah pertemuan.");

	private final CopyWriter reports;

	private final CopyWriter versions;

	private final Timeline timeline;

	MonthlyReportGenerator(CopyBatch batch, Timeline timeline) {
		this.reports = batch.into(Table.MONTHLY_REPORT);
		this.versions = batch.into(Table.MONTHLY_REPORT_VERSION);
		this.timeline = timeline;
	}

	/**
	 * @param number of a whole month, as {@link Timeline} counts
	 */
	void write(Subdistrict subdistrict, int number) {
		LocalDate lastDay = this.timeline.month(number).atEndOfMonth();
		subdistrict.groups()
			.stream()
			.map((group) -> group.companionOn(lastDay))
			.filter((companion) -> companion != null)
			.distinct()
			.forEach((companion) -> write(subdistrict, companion, number));
	}

	private void write(Subdistrict subdistrict, DemoCompanion companion, int number) {
		Chance chance = Chance.of(companion.id, "monthly report", number);
		LocalDate due = this.timeline.month(number + 1).atDay(DUE_DAY);
		LocalDate day = due.plusDays(daysLate(companion, chance));
		boolean never = chance.happens(0.008 + 0.006 * companion.habits.delay());
		if (never || !day.isBefore(this.timeline.today())) {
			return;
		}
		Instant first = this.timeline.officeHours(day, chance);
		UUID report = chance.id(first);
		this.reports.plain(report)
			.plain(subdistrict.plan().area().code().substring(0, 5))
			.plain(companion.subdistrictCode)
			.plain(companion.id)
			.time(this.timeline.month(number).atDay(1))
			.end();
		UUID decider = companion.isCoordinator() ? subdistrict.coordinatorAccount() : coordinatorOf(subdistrict);
		boolean last = number == Timeline.RUNNING - 1;
		boolean story = last && subdistrict.isFirst() && companion.part == Part.SIGN_IN;
		if (story || chance.happens(0.08)) {
			LocalDate read = day.plusDays(chance.between(0, 2));
			LocalDate again = read.plusDays(chance.between(1, 4));
			boolean resent = !story && again.isBefore(this.timeline.today());
			if (!read.isBefore(this.timeline.today())) {
				version(companion, report, 1, day, first, null, decider, chance);
				return;
			}
			version(companion, report, 1, day, first, new Decision("RETURNED", read, chance.one(RETURN_REASONS)),
					decider, chance);
			if (resent) {
				version(companion, report, 2, again, this.timeline.officeHours(again, chance),
						accepted(again, last, chance), decider, chance);
			}
			return;
		}
		version(companion, report, 1, day, first, accepted(day, last, chance), decider, chance);
	}

	/** Who records late reports late. */
	private static int daysLate(DemoCompanion companion, Chance chance) {
		if (chance.happens(0.96 - 0.05 * companion.habits.delay())) {
			return chance.between(-4, 0);
		}
		return chance.one(List.of(chance.between(1, 3), chance.between(4, 10), chance.between(11, 20)), 60, 30, 10);
	}

	private static UUID coordinatorOf(Subdistrict subdistrict) {
		return subdistrict.companions()
			.stream()
			.filter(DemoCompanion::isCoordinator)
			.findFirst()
			.map((companion) -> companion.accountId)
			.orElse(subdistrict.coordinatorAccount());
	}

	private record Decision(String state, LocalDate on, String reason) {
	}

	/** Null while it waits: some of the newest do. */
	private Decision accepted(LocalDate submitted, boolean last, Chance chance) {
		LocalDate on = submitted.plusDays(chance.between(0, 3));
		boolean waits = !on.isBefore(this.timeline.today()) || (last && chance.happens(0.15));
		return waits ? null : new Decision("ACCEPTED", on, null);
	}

	private void version(DemoCompanion companion, UUID report, int number, LocalDate day, Instant submitted,
			Decision decision, UUID decider, Chance chance) {
		Instant decided = (decision == null) ? null : this.timeline.officeHours(decision.on(), chance);
		if (decided != null && decided.isBefore(submitted)) {
			decided = submitted.plusSeconds(1800);
		}
		this.versions.plain(chance.id(submitted))
			.plain(report)
			.plain(number)
			.text(chance.happens(0.6) ? chance.one(NOTES) : null)
			.plain(companion.accountId)
			.time(submitted)
			.time(day)
			.plain((decision == null) ? "SUBMITTED" : decision.state())
			.plain((decision == null) ? null : decider)
			.time(decided)
			.text((decision == null) ? null : decision.reason())
			.end();
	}

}
