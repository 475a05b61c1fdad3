package id.sikap.logbook;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import id.sikap.p2k2.DoubleChoices;
import id.sikap.p2k2.DoubleChoices.Part;
import id.sikap.p2k2.Mark;

/**
 * How a coordinator settles two records of one meeting.
 */
class DoubleForm {

	/** Which of the two a part is taken from. */
	enum Source {

		KEPT, DROPPED

	}

	UUID kept;

	int keptVersion;

	int droppedVersion;

	Map<Part, Source> parts = new EnumMap<>(Part.class);

	Map<UUID, Mark> marks = new HashMap<>();

	String reason;

	DoubleChoices choices() {
		Set<Part> fromDropped = EnumSet.noneOf(Part.class);
		this.parts.forEach((part, source) -> {
			if (source == Source.DROPPED) {
				fromDropped.add(part);
			}
		});
		return new DoubleChoices(fromDropped, this.marks);
	}

	/** For the page, where keys are texts. */
	public boolean takesFromDropped(Part part) {
		return this.parts.get(part) == Source.DROPPED;
	}

	public boolean hasMark(UUID household, Mark mark) {
		return this.marks.get(household) == mark;
	}

}
