package id.sikap.coverage;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The groups of a month one by one: what the figures of {@link CoverageService} add up.
 */
@Service
@Transactional(readOnly = true)
public class GroupMonthService {

	private final GroupMonthRepository groups;

	GroupMonthService(GroupMonthRepository groups) {
		this.groups = groups;
	}

	/** The groups of a companion, by village and name. */
	public List<GroupMonth> ofCompanion(UUID companionId, YearMonth month, AreaScope scope) {
		return this.groups.all(GroupMonthFilter.ofCompanion(companionId), month, scope);
	}

	/** All groups that have not met and are not excused, by kecamatan and companion. */
	List<GroupMonth> missing(GroupMonthFilter filter, YearMonth month, AreaScope scope) {
		return this.groups.all(filter.with(GroupMonthState.MISSING), month, scope);
	}

	Map<GroupMonthState, Integer> counts(GroupMonthFilter filter, YearMonth month, AreaScope scope) {
		return this.groups.counts(filter, month, scope);
	}

	Page<GroupMonth> list(GroupMonthFilter filter, YearMonth month, AreaScope scope, Pageable page,
			Map<GroupMonthState, Integer> counts) {
		long total = (filter.status() != null) ? counts.getOrDefault(filter.status(), 0)
				: counts.values().stream().mapToInt(Integer::intValue).sum();
		return this.groups.find(filter, month, scope, page, total);
	}

}
