package id.sikap.logbook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.sikap.account.AreaScope;
import id.sikap.logbook.DoublePage.MarkDifference;
import id.sikap.logbook.DoublePage.PartRow;
import id.sikap.p2k2.AttendanceMark;
import id.sikap.p2k2.DoubleChoices.Part;
import id.sikap.p2k2.DoubleMerge;
import id.sikap.p2k2.DoubleService;
import id.sikap.p2k2.SessionRecord;
import id.sikap.p2k2.StoredSession;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class DoublePages {

	private final DoubleService doubles;

	private final SessionDetails details;

	private final RosterRepository families;

	private final SessionWords words;

	DoublePages(DoubleService doubles, SessionDetails details, RosterRepository families, SessionWords words) {
		this.doubles = doubles;
		this.details = details;
		this.families = families;
		this.words = words;
	}

	/**
	 * @param with the record of the day to compare with, null for the first one
	 * @throws id.sikap.support.NotFoundException when it is no possible double, or out of
	 * the scope
	 */
	DoublePage of(UUID possibleId, UUID with, AreaScope scope) {
		List<StoredSession> records = this.doubles.recordsOfTheDay(possibleId, scope);
		StoredSession dropped = records.stream()
			.filter((record) -> hasId(record, possibleId))
			.findFirst()
			.orElseThrow();
		List<StoredSession> others = records.stream().filter((record) -> !hasId(record, possibleId)).toList();
		StoredSession kept = others.stream()
			.filter((record) -> hasId(record, with))
			.findFirst()
			.orElse(others.isEmpty() ? null : others.get(0));
		if (kept == null) {
			return new DoublePage(null, this.details.of(dropped), List.of(), List.of(), List.of(), 0);
		}
		DoubleMerge merge = new DoubleMerge(kept.record(), dropped.record());
		List<MarkDifference> marks = marks(merge);
		return new DoublePage(this.details.of(kept), this.details.of(dropped),
				others.stream()
					.filter((record) -> record != kept)
					.map((record) -> this.details.brief(record.session().getId()))
					.toList(),
				merge.differingParts()
					.stream()
					.map((part) -> new PartRow(part, words(part, kept.record()), words(part, dropped.record())))
					.toList(),
				marks, both(merge) - marks.size());
	}

	private List<MarkDifference> marks(DoubleMerge merge) {
		Set<UUID> differing = merge.differingFamilies();
		Map<UUID, String> names = this.families.namesOfEverMembers(differing, merge.kept().groupId());
		Map<UUID, AttendanceMark> kept = byFamily(merge.kept());
		Map<UUID, AttendanceMark> dropped = byFamily(merge.dropped());
		return differing.stream()
			.map((family) -> new MarkDifference(family, names.getOrDefault(family, "–"), kept.get(family).mark(),
					this.words.mark(kept.get(family)), dropped.get(family).mark(),
					this.words.mark(dropped.get(family))))
			.sorted((one, other) -> one.name().compareTo(other.name()))
			.toList();
	}

	private static int both(DoubleMerge merge) {
		Set<UUID> both = byFamily(merge.kept()).keySet();
		return (int) merge.dropped().marks().stream().filter((mark) -> both.contains(mark.householdId())).count();
	}

	private String words(Part part, SessionRecord record) {
		return switch (part) {
			case TIME -> this.words.time(record);
			case PLACE -> this.words.text(record.place());
			case ACTIVITY_NAME -> this.words.text(record.activityName());
			case SIKS_CATEGORY -> this.words.text(record.teaching().siksCategory());
			case PAYMENT_PERIOD -> this.words.period(record.teaching().paymentFrom(), record.teaching().paymentTo());
			case SPEAKERS -> this.words.speakers(record);
			case SUMMARY -> this.words.text(record.notes().summary());
			case OBSTACLES -> this.words.text(record.notes().obstacles());
			case FOLLOW_UP -> this.words.text(record.notes().followUp());
			case SIGNED_LIST -> (record.signedListId() == null) ? "" : this.words.message("p2k2.signedList.there");
		};
	}

	private static boolean hasId(StoredSession record, UUID id) {
		return record.session().getId().equals(id);
	}

	private static Map<UUID, AttendanceMark> byFamily(SessionRecord record) {
		return record.marks().stream().collect(Collectors.toMap(AttendanceMark::householdId, Function.identity()));
	}

}
