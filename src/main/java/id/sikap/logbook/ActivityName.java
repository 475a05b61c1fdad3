package id.sikap.logbook;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import id.sikap.topic.P2k2Topic;

/**
 * Nama kegiatan as companions are used to write it: P2K2 &lt;KELOMPOK&gt; - &lt;modul
 * ringkas&gt; (DOMAIN 1.5).
 */
final class ActivityName {

	static final int LONGEST = 100;

	private ActivityName() {
	}

	static String proposedFor(String groupName, Collection<P2k2Topic> topics) {
		String modules = topics.stream()
			.map(P2k2Topic::moduleShortName)
			.distinct()
			.collect(Collectors.joining(", ", topics.isEmpty() ? "" : " - ", ""));
		String name = prefix(groupName) + modules;
		return (name.length() <= LONGEST) ? name : name.substring(0, LONGEST);
	}

	static String prefix(String groupName) {
		return "P2K2 " + groupName.toUpperCase(Locale.ROOT);
	}

}
