package id.sikap.demo;

import java.util.List;

import id.sikap.topic.P2k2Topic;

/** The P2K2 topics, in the order in which groups take them. */
final class Topics {

	/** What is chosen for a topic to which the ministry's form gives no category. */
	private static final List<String> CHOSEN = List.of("Kegiatan bimbingan mental dan spiritual",
			"Fasilitasi administratif, mediasi, edukasi, motivasi, advokasi akses layanan");

	private final List<P2k2Topic> inOrder;

	private final List<P2k2Topic> additional;

	/**
	 * @param all by module and number
	 */
	Topics(List<P2k2Topic> all) {
		this.inOrder = all.stream().filter((topic) -> topic.runningNumber() != null).toList();
		this.additional = all.stream().filter((topic) -> topic.runningNumber() == null).toList();
	}

	P2k2Topic get(int position) {
		return this.inOrder.get(position % this.inOrder.size());
	}

	/** Outside the order: "P2K2 adaptif". */
	P2k2Topic additional() {
		return this.additional.get(0);
	}

	static String category(P2k2Topic topic, Chance chance) {
		return (topic.siksCategory() != null) ? topic.siksCategory() : chance.one(CHOSEN);
	}

}
