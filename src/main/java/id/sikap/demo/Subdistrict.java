package id.sikap.demo;

import java.util.List;
import java.util.UUID;

/**
 * A kecamatan whose people and groups are made: what its months are made from.
 *
 * @param coordinatorAccount of the regency coordinator, who confirms
 */
record Subdistrict(SubdistrictPlan plan, List<DemoCompanion> companions, List<DemoGroup> groups,
		UUID coordinatorAccount) {

	/** Where the demo's own stories happen. */
	boolean isFirst() {
		return this.plan.area().code().equals("35.14.01");
	}

}
