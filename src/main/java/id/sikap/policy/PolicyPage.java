package id.sikap.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import id.sikap.area.AreaChoices;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What the pages of a policy need, whichever controller shows them.
 */
@Component
class PolicyPage {

	private final PolicyService policies;

	private final PolicyAnswerService answers;

	private final AreaChoices areas;

	PolicyPage(PolicyService policies, PolicyAnswerService answers, AreaChoices areas) {
		this.policies = policies;
		this.answers = answers;
		this.areas = areas;
	}

	String show(UUID id, AreaScope scope, Model model) {
		Policy policy = this.policies.get(id, scope);
		model.addAttribute("policy", policy);
		model.addAttribute("summary", this.policies.summary(id, scope));
		model.addAttribute("older",
				(policy.getReplacesId() == null) ? null : this.policies.get(policy.getReplacesId(), scope));
		model.addAttribute("newer", this.policies.replacing(policy));
		model.addAttribute("questions", this.answers.questions(id, scope));
		model.addAttribute("coordinator", scope.wholeArea());
		model.addAttribute("keeper", scope.covers(policy));
		if (scope.wholeArea()) {
			List<AudienceMember> audience = this.answers.audience(id, scope);
			model.addAttribute("audience", audience);
			model.addAttribute("silent", silent(audience));
		}
		return "policy/show";
	}

	/** Who has said nothing, under the code of the kecamatan: a text for a chat. */
	private static Map<String, List<AudienceMember>> silent(List<AudienceMember> audience) {
		return audience.stream()
			.filter((member) -> member.answer() == PolicyAnswer.NONE)
			.collect(Collectors.groupingBy(AudienceMember::subdistrictCode, LinkedHashMap::new, Collectors.toList()));
	}

	void choices(Model model, AreaScope scope) {
		model.addAttribute("kinds", PolicyKind.values());
		model.addAttribute("supports", PolicySupport.values());
		model.addAttribute("places", this.areas.places(scope.areaCode()));
		model.addAttribute("subdistricts", subdistricts(scope));
	}

	Map<String, List<Area>> villages(AreaScope scope) {
		return this.areas.villages(scope.areaCode());
	}

	/** Only who coordinates several kecamatan chooses among them. */
	private List<Area> subdistricts(AreaScope scope) {
		List<Area> own = this.areas.subdistricts(scope.areaCode());
		return (own.size() > 1) ? own : List.of();
	}

}
