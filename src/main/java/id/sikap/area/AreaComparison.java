package id.sikap.area;

import java.util.List;

/**
 * What a list of areas would do to those that are there. Nothing is ever taken away: what
 * stands in a record must keep the name of its area.
 *
 * @param created areas that are not there yet, parents first
 * @param renamed areas that are there under another name, with the new one
 * @param same lines that say what is there
 * @param outside lines outside the part that was asked for
 * @param wrong lines that are left out
 */
public record AreaComparison(List<Area> created, List<Renamed> renamed, int same, int outside, List<Wrong> wrong) {

	public record Renamed(Area area, String oldName) {
	}

	/**
	 * @param reason key of the sentence for the person
	 * @param argument of that sentence
	 */
	public record Wrong(AreaLine line, String reason, String argument) {
	}

	public boolean changesNothing() {
		return this.created.isEmpty() && this.renamed.isEmpty();
	}

	public int changes() {
		return this.created.size() + this.renamed.size();
	}

	/** New areas of a level. */
	public long created(AreaLevel level) {
		return this.created.stream().filter((area) -> area.level() == level).count();
	}

}
