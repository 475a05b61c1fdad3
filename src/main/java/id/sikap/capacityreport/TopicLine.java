package id.sikap.capacityreport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import id.sikap.capacity.Need;
import id.sikap.training.TrainingTopic;

/**
 * A topic that companions need to be trained in.
 *
 * @param companions with a gap on one of its indicators
 * @param hindered those of them for whom an open barrier comes first
 * @param gap the mean of their gaps
 */
public record TopicLine(String name, List<String> indicators, int companions, int hindered, BigDecimal gap) {

	/** The topics of most companions first. */
	static List<TopicLine> of(List<TrainingTopic> topics, List<Need> needs) {
		List<TopicLine> lines = new ArrayList<>();
		for (TrainingTopic topic : topics) {
			List<Need> own = needs.stream().filter((need) -> topic.indicators().contains(need.indicator())).toList();
			if (!own.isEmpty()) {
				lines.add(of(topic, own));
			}
		}
		lines.sort(Comparator.comparing(TopicLine::companions).thenComparing(TopicLine::gap).reversed());
		return lines;
	}

	private static TopicLine of(TrainingTopic topic, List<Need> needs) {
		BigDecimal sum = needs.stream().map(Need::gap).reduce(BigDecimal.ZERO, BigDecimal::add);
		long companions = needs.stream().map(Need::companionId).distinct().count();
		long ready = needs.stream().filter((need) -> !need.hindered()).map(Need::companionId).distinct().count();
		return new TopicLine(topic.name(), topic.indicators(), (int) companions, (int) (companions - ready),
				sum.divide(BigDecimal.valueOf(needs.size()), 10, RoundingMode.HALF_UP));
	}

}
