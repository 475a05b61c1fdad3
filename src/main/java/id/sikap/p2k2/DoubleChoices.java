package id.sikap.p2k2;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How a coordinator settles where two records of one meeting differ.
 *
 * @param fromDropped the parts that are taken from the record that goes; the others stay
 * as the record that remains has them
 * @param marks for each family that the two mark differently, the mark that is right
 */
public record DoubleChoices(Set<Part> fromDropped, Map<UUID, Mark> marks) {

	/** What a person chooses as a whole; topics and photos of both are kept anyhow. */
	public enum Part {

		TIME, PLACE, ACTIVITY_NAME, SIKS_CATEGORY, PAYMENT_PERIOD, SPEAKERS, SUMMARY, OBSTACLES, FOLLOW_UP, SIGNED_LIST

	}

}
