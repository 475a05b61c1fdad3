package id.sikap.topic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A module with its topics, in their order.
 */
public record TopicModule(String code, String name, String shortName, List<P2k2Topic> topics) {

	static List<TopicModule> of(List<P2k2Topic> topics) {
		Map<String, List<P2k2Topic>> byModule = topics.stream()
			.collect(Collectors.groupingBy(P2k2Topic::moduleCode, LinkedHashMap::new, Collectors.toList()));
		return byModule.values()
			.stream()
			.map((own) -> new TopicModule(own.get(0).moduleCode(), own.get(0).moduleName(),
					own.get(0).moduleShortName(), own))
			.toList();
	}

}
