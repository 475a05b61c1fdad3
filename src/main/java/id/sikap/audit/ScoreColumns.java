package id.sikap.audit;

import java.util.Map;
import java.util.Set;

/**
 * The columns that tell how somebody was scored, by table: an administrator reads that
 * they changed, not what they say (ARCHITECTURE, "Who sees what").
 */
final class ScoreColumns {

	private static final Map<String, Set<String>> BY_TABLE = Map.of( //
			"assessment", Set.of("dialogue_note"), //
			"assessment_score", Set.of("self_score", "self_remark", "score", "not_assessed", "evidence"), //
			"capacity_override", Set.of("score", "reason"), //
			"community_reception", Set.of("level"), //
			"development_goal", Set.of("score_before"), //
			"supervision", Set.of("teaching_score", "teaching_evidence", "social_score", "social_evidence"), //
			"training_participant", Set.of("pre_test", "post_test"));

	private ScoreColumns() {
	}

	static boolean tells(String table, String column) {
		return BY_TABLE.getOrDefault(table, Set.of()).contains(column);
	}

}
