package id.sikap.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.support.NotFoundException;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class GroupService {

	private final GroupRepository groups;

	private final GroupListRepository list;

	private final Serving serving;

	private final Clock clock;

	GroupService(GroupRepository groups, GroupListRepository list, Serving serving, Clock clock) {
		this.groups = groups;
		this.list = list;
		this.serving = serving;
		this.clock = clock;
	}

	/**
	 * A group that the account may see today.
	 * @throws NotFoundException also when the group is not in the scope
	 */
	@Transactional(readOnly = true)
	public HouseholdGroup get(UUID id, AreaScope scope) {
		return scope.admit(this.groups.findById(id));
	}

	/**
	 * As {@link #get}, for what only the area's coordinators may do.
	 */
	@Transactional(readOnly = true)
	HouseholdGroup getForCoordinator(UUID id, AreaScope scope) {
		return scope.admitCoordinator(this.groups.findById(id));
	}

	@Transactional(readOnly = true)
	Page<GroupSummary> list(GroupFilter filter, AreaScope scope, Pageable page) {
		return this.list.find(filter, today(), scope, page);
	}

	/** Every row of the list, one after the other, for its export. */
	@Transactional(readOnly = true)
	public void each(GroupFilter filter, AreaScope scope, Sort sort, Consumer<GroupSummary> reader) {
		try (Stream<GroupSummary> rows = this.list.stream(filter, today(), scope, sort)) {
			rows.forEach(reader);
		}
	}

	/** The groups that the companion serves today, of those in the scope. */
	@Transactional(readOnly = true)
	List<GroupSummary> servedToday(UUID companionId, AreaScope scope) {
		GroupFilter served = new GroupFilter(null, null, null, companionId.toString(), null);
		return this.list.find(served, today(), scope, Pageable.ofSize(1000)).getContent();
	}

	/**
	 * A group that the account may write records of a day for: what was a companion's on
	 * that day stays his to finish.
	 * @throws NotFoundException also when the group was not in the scope on the day
	 */
	@Transactional(readOnly = true)
	public HouseholdGroup getOn(UUID id, LocalDate day, AreaScope scope) {
		Optional<HouseholdGroup> group = this.groups.findById(id);
		boolean served = scope.companionId() != null
				&& this.serving.companionOn(id, day).filter(scope.companionId()::equals).isPresent();
		return served ? group.orElseThrow(NotFoundException::new) : scope.admit(group);
	}

	/**
	 * The groups to choose from for a record of a day, by village and name: those of a
	 * companion are the ones that he served on that day.
	 */
	@Transactional(readOnly = true)
	public List<GroupOption> options(AreaScope scope, LocalDate day) {
		return optionsIn(null, scope, day);
	}

	/**
	 * As {@link #options}, of the groups in one area.
	 * @param areaCode null for all of the scope
	 */
	@Transactional(readOnly = true)
	public List<GroupOption> optionsIn(String areaCode, AreaScope scope, LocalDate day) {
		AreaScope then = (scope.companionId() == null) ? scope : new AreaScope(scope.account(), scope.areaCode(),
				scope.wholeArea(), scope.companionId(), this.serving.servedBy(scope.companionId(), day));
		return this.list.options(areaCode, day, then);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
