package id.sikap.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The annex of photos.
 *
 * @param total photos of the month's sessions
 * @param shown those that are printed
 */
record Photos(int total, List<SessionPhoto> shown) {

	static final Photos NONE = new Photos(0, List.of());

	Photos withoutPersons() {
		return new Photos(this.total, this.shown.stream().map(SessionPhoto::withoutPersons).toList());
	}

	/** Two a row. */
	public List<List<SessionPhoto>> rows() {
		return IntStream.iterate(0, (i) -> i < this.shown.size(), (i) -> i + 2)
			.mapToObj((i) -> this.shown.subList(i, Math.min(i + 2, this.shown.size())))
			.toList();
	}

}
