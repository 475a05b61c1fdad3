package id.sikap.logbook;

import java.util.List;
import java.util.UUID;

import id.sikap.p2k2.DoubleChoices.Part;
import id.sikap.p2k2.Mark;

/**
 * Two records of a day side by side.
 *
 * @param kept the record that would remain
 * @param dropped the possible double
 * @param others further records of the day, to compare with instead
 */
record DoublePage(SessionDetail kept, SessionDetail dropped, List<SessionBrief> others, List<PartRow> parts,
		List<MarkDifference> marks, int sameMarks) {

	/** A part that differs, in words. */
	record PartRow(Part part, String kept, String dropped) {
	}

	/** A family that the two mark differently. */
	record MarkDifference(UUID householdId, String name, Mark keptMark, String kept, Mark droppedMark, String dropped) {
	}

}
