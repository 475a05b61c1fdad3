package id.sikap.barriertype;

import java.util.ArrayList;
import java.util.List;

/**
 * A group and what is in it. The group itself can be reported too, where none of its
 * parts fits.
 *
 * @param head null for the local ones, which stand in no group
 */
public record BarrierTypeGroup(BarrierType head, List<BarrierType> types) {

	/**
	 * @param all by code, each group before its parts
	 */
	static List<BarrierTypeGroup> of(List<BarrierType> all) {
		List<BarrierTypeGroup> groups = new ArrayList<>();
		for (BarrierType head : all) {
			if (head.isGroup()) {
				groups.add(new BarrierTypeGroup(head,
						all.stream().filter((type) -> head.code().equals(type.parentCode())).toList()));
			}
		}
		List<BarrierType> local = all.stream().filter((type) -> !type.isGroup() && type.parentCode() == null).toList();
		if (!local.isEmpty()) {
			groups.add(new BarrierTypeGroup(null, local));
		}
		return groups;
	}

	/** The parts, and the group itself as the last way out. */
	public List<BarrierType> choices() {
		List<BarrierType> choices = new ArrayList<>(this.types);
		if (this.head != null) {
			choices.add(this.head);
		}
		return choices;
	}

	/** Whether the type is among the choices. */
	public boolean holds(Object code) {
		return choices().stream().anyMatch((type) -> type.code().equals(code));
	}

}
