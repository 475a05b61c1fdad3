package id.sikap.phone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/**
 * What the phone's page says. Both languages at once: a phone that has no network must be
 * able to change them.
 */
final class ShellWords {

	/** The page's own words, and those that it shares with the form of the desk. */
	private static final List<String> PREFIXES = List.of("lapangan.", "p2k2.mark.", "p2k2.tally.",
			"p2k2.understanding.", "p2k2.step.", "p2k2.next.", "barrier.severity.");

	private static final List<String> SHARED = List.of("p2k2.heldOn", "p2k2.startTime", "p2k2.endTime", "p2k2.place",
			"p2k2.topics.choose", "p2k2.topicIds", "p2k2.siksCategory", "p2k2.siksCategory.hint", "p2k2.activityName",
			"p2k2.activityName.hint", "p2k2.paymentPeriod", "p2k2.paymentFrom", "p2k2.paymentTo", "p2k2.speakers",
			"p2k2.speakers.name", "p2k2.speakers.institution", "p2k2.speakers.more", "p2k2.head", "p2k2.markAll",
			"p2k2.rate", "p2k2.marks", "p2k2.formerMembers", "p2k2.unknownFamily", "p2k2.noMembers",
			"p2k2.reason.absent", "p2k2.reason", "p2k2.reason.hint", "p2k2.reasonOf", "p2k2.summary",
			"p2k2.summary.hint", "p2k2.obstacles", "p2k2.obstacles.hint", "p2k2.followUp", "p2k2.photoIds",
			"p2k2.unmarked.ask", "p2k2.unmarked.back", "p2k2.unmarked.keep", "p2k2.error.future",
			"p2k2.error.endBeforeStart", "p2k2.error.halfPeriod", "p2k2.error.periodBackwards", "p2k2.error.longPeriod",
			"p2k2.error.speaker", "p2k2.error.photos", "p2k2.error.reason", "form.count.left", "form.count.over",
			"form.choose");

	private ShellWords() {
	}

	/** By language, then by key. */
	static Map<String, Map<String, String>> inEveryLanguage() {
		Map<String, Map<String, String>> all = new LinkedHashMap<>();
		all.put("id", in(Locale.ROOT));
		all.put("en", in(Locale.ENGLISH));
		return all;
	}

	private static Map<String, String> in(Locale locale) {
		ResourceBundle bundle = ResourceBundle.getBundle("messages", locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		Map<String, String> words = new TreeMap<>();
		bundle.keySet()
			.stream()
			.filter((key) -> SHARED.contains(key) || PREFIXES.stream().anyMatch(key::startsWith))
			.forEach((key) -> words.put(key, bundle.getString(key)));
		return words;
	}

}
