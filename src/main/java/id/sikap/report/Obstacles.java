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

	static final Obstacles NONE = new Obstacles(0, List.of());

	/** What fits before the signatures. */
	private static final int FEW = 6;

	/** Whether they fill an annex of their own. */
	public boolean many() {
		return this.lines.size() > FEW;
	}

	public int omitted() {
		return this.sessions - this.lines.size();
	}

}
