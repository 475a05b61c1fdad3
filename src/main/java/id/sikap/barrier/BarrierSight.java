package id.sikap.barrier;

import java.util.HashMap;
import java.util.Map;

import id.sikap.account.AreaScope;

/**
 * Which barriers an account sees, the one place that says it: a coordinator those of his
 * area; whoever works in the field those that he reported, has to see to or is held back
 * by himself, and those of the villages that he serves today; everybody those of the
 * whole kecamatan or regency that he works in, since they explain his scores too.
 */
final class BarrierSight {

	private BarrierSight() {
	}

	/** The condition on the table {@code barrier b}. */
	static String condition(AreaScope scope) {
		StringBuilder ways = new StringBuilder("""
				(b.reported_by = :account
				 or (b.scope in ('SUBDISTRICT', 'REGENCY') and b.area_code in (:ownSubdistrict, :ownRegency))
				""");
		if (scope.wholeArea()) {
			ways.append(" or (b.area_code >= :scopeFrom and b.area_code < :scopeTo)");
		}
		if (scope.companionId() != null) {
			ways.append(" or b.owner_companion_id = :scopeCompanion or b.companion_id = :scopeCompanion");
		}
		if (!scope.groupIds().isEmpty()) {
			ways.append("""
					 or (b.scope = 'VILLAGE'
					     and b.area_code in (select g.village_code from household_group g where g.id in (:scopeGroups)))
					""");
		}
		return ways.append(")").toString();
	}

	static Map<String, Object> parameters(AreaScope scope) {
		Map<String, Object> parameters = new HashMap<>(scope.parameters());
		parameters.put("account", scope.account().id());
		parameters.put("ownSubdistrict", scope.areaCode());
		parameters.put("ownRegency", scope.regencyCode());
		return parameters;
	}

}
