package id.sikap.report;

import java.util.List;

/**
 * The obstacles of a month.
 *
 * @param sessions how many sessions met one
 * @param lines those that are printed; fewer where there are too many for paper, none in
 * a copy that names no persons
 */
record Obstacles(int sessions, List<ObstacleMet> lines) {

	public int omitted() {
		return this.sessions - this.lines.size();
	}

}
