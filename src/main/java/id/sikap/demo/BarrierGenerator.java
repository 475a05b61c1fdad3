package id.sikap.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.sikap.area.Area;
import id.sikap.barrier.BarrierOwner;
import id.sikap.barrier.BarrierPlace;
import id.sikap.barrier.BarrierScope;

/**
 * What stood in the way in a kecamatan over the months: every kind at least once, what
 * was met in meetings, and in the first kecamatan the story of Pucangsari.
 */
final class BarrierGenerator {

	private static final String PUCANGSARI = "35.14.01.2011";

	/** Of the meetings, those that something in the way was met in. */
	private static final double MET = 0.045;

	private final BarrierRowWriter rows;

	private final Timeline timeline;

	BarrierGenerator(CopyBatch batch, Timeline timeline) {
		this.rows = new BarrierRowWriter(batch, timeline);
		this.timeline = timeline;
	}

	/** What a companion met in a meeting and reported when he wrote it down. */
	void met(Meeting meeting) {
		GroupMonth month = meeting.month();
		Chance chance = month.chance("barrier");
		boolean plain = month.story() == GroupMonth.Story.NONE;
		if (!plain || !chance.happens(MET)) {
			return;
		}
		BarrierStory story = chance.one(BarrierStory.MET, 30, 15, 15, 12, 10, 8, 6, 4);
		LocalDate reported = meeting.recordedAt().atZone(this.timeline.zone()).toLocalDate();
		DemoCompanion companion = month.companion();
		BarrierLife life = BarrierLife.of(reported, story.severity(), diligence(companion), this.timeline.today(),
				chance);
		this.rows.write(new MadeBarrier(story, BarrierPlace.area(month.villageCode()),
				BarrierOwner.companion(companion.id, companion.subdistrictCode), companion.accountId, null, life,
				meeting.chance().id(meeting.recordedAt())), month.subdistrict(), chance);
	}

	/** What was reported from elsewhere. */
	void write(Subdistrict subdistrict) {
		for (BarrierStory story : BarrierStory.ALL) {
			boolean regency = story.scope() == BarrierScope.REGENCY;
			told((regency && !subdistrict.isFirst()) ? story.in(BarrierScope.SUBDISTRICT) : story, subdistrict);
		}
		if (subdistrict.isFirst()) {
			pucangsari(subdistrict);
		}
	}

	private void told(BarrierStory story, Subdistrict subdistrict) {
		Chance chance = Chance.of(subdistrict.plan().area().code(), "barrier", story.type());
		LocalDate day = this.timeline.first().plusDays(chance.between(20, 380));
		LocalDate reported = day.isBefore(this.timeline.today()) ? day : this.timeline.today();
		List<DemoCompanion> serving = subdistrict.companions()
			.stream()
			.filter((companion) -> !companion.serviceFrom.isAfter(reported) && !companion.groups.isEmpty())
			.toList();
		DemoCompanion companion = chance.one(serving);
		BarrierLife life = BarrierLife.of(reported, story.severity(), diligence(companion), this.timeline.today(),
				chance);
		this.rows.write(new MadeBarrier(story, place(story, companion, chance), owner(story, companion),
				companion.accountId, null, life, null), subdistrict, chance);
	}

	private static BarrierPlace place(BarrierStory story, DemoCompanion companion, Chance chance) {
		return switch (story.scope()) {
			case COMPANION -> BarrierPlace.companion(companion.id, companion.subdistrictCode);
			case VILLAGE -> BarrierPlace.area(chance.one(companion.groups).village.code());
			case SUBDISTRICT -> BarrierPlace.area(companion.subdistrictCode);
			case REGENCY -> BarrierPlace.area(Area.regencyOf(companion.subdistrictCode));
		};
	}

	private static BarrierOwner owner(BarrierStory story, DemoCompanion companion) {
		return switch (story.scope()) {
			case COMPANION, VILLAGE -> BarrierOwner.companion(companion.id, companion.subdistrictCode);
			case SUBDISTRICT -> BarrierOwner.coordinatorOf(companion.subdistrictCode);
			case REGENCY -> BarrierOwner.coordinatorOf(Area.regencyOf(companion.subdistrictCode));
		};
	}

	/** Who meets every month also sees to what stands in the way. */
	private static double diligence(DemoCompanion companion) {
		return Math.max(0.35, companion.habits.coverage() - 0.25);
	}

	/**
	 * The village of the case study: cards in other hands and talk of gossip, both
	 * confirmed and still open; a month without supervision that is over; and what the
	 * sign-ins have to see to today.
	 */
	private void pucangsari(Subdistrict subdistrict) {
		LocalDate today = this.timeline.today();
		DemoCompanion companion = with(Part.SIGN_IN, subdistrict);
		DemoCompanion coordinator = with(Part.COORDINATOR, subdistrict);
		BarrierOwner own = BarrierOwner.companion(companion.id, companion.subdistrictCode);
		BarrierOwner team = BarrierOwner.coordinatorOf(companion.subdistrictCode);
		BarrierPlace village = BarrierPlace.area(PUCANGSARI);
		List<MadeBarrier> told = new ArrayList<>();
		LocalDate cards = this.timeline.day(9, 12);
		told.add(new MadeBarrier(BarrierStory.of("HL5"), village, team, companion.accountId, coordinator.accountId,
				BarrierLife.open(cards, cards.plusDays(30), cards.plusDays(3)), null));
		LocalDate gossip = this.timeline.day(11, 8);
		told.add(new MadeBarrier(BarrierStory.of("HL2").with(3), village, own, companion.accountId,
				coordinator.accountId, BarrierLife.open(gossip, today.plusDays(9), gossip.plusDays(1)), null));
		LocalDate supervision = this.timeline.day(8, 5);
		told.add(new MadeBarrier(BarrierStory.of("H4a"), BarrierPlace.area(companion.subdistrictCode), team,
				companion.accountId, subdistrict.coordinatorAccount(), new BarrierLife(supervision,
						supervision.plusDays(60), supervision.plusDays(6), null, supervision.plusDays(75), false),
				null));
		told.add(new MadeBarrier(BarrierStory.of("HL1"), village, own, companion.accountId, null,
				BarrierLife.open(today.minusDays(19), today.minusDays(5), today.minusDays(15)), null));
		told.add(new MadeBarrier(BarrierStory.of("H6b"),
				BarrierPlace.companion(companion.id, companion.subdistrictCode), own, companion.accountId, null,
				BarrierLife.open(today.minusDays(2), today.plusDays(19), null), null));
		told.add(new MadeBarrier(BarrierStory.of("H6a"), BarrierPlace.area(companion.subdistrictCode), team,
				companion.accountId, null,
				BarrierLife.open(today.minusDays(40), today.minusDays(10), today.minusDays(38)), null));
		for (MadeBarrier barrier : told) {
			this.rows.write(barrier, subdistrict, Chance.of("barrier of the story", barrier.story().type()));
		}
	}

	private static DemoCompanion with(Part part, Subdistrict subdistrict) {
		return subdistrict.companions()
			.stream()
			.filter((companion) -> companion.part == part)
			.findFirst()
			.orElseThrow();
	}

}
