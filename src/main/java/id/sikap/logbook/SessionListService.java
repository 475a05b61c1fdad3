package id.sikap.logbook;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.group.GroupService;
import id.sikap.topic.TopicCatalogue;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
public class SessionListService {

	private static final int SUBDISTRICT_CODE = 8;

	private final SessionListRepository sessions;

	private final AreaService areas;

	private final GroupService groups;

	private final TopicCatalogue topics;

	private final Clock clock;

	SessionListService(SessionListRepository sessions, AreaService areas, GroupService groups, TopicCatalogue topics,
			Clock clock) {
		this.sessions = sessions;
		this.areas = areas;
		this.groups = groups;
		this.topics = topics;
		this.clock = clock;
	}

	/** Every row of the list, one after the other, for its export. */
	public void each(SessionFilter filter, AreaScope scope, Sort sort, Consumer<SessionSummary> reader) {
		YearMonth month = filter.month(YearMonth.now(this.clock));
		try (Stream<SessionSummary> rows = this.sessions.stream(filter, month, scope, sort)) {
			rows.forEach(reader);
		}
	}

	SessionListPage list(SessionFilter filter, AreaScope scope, Pageable page) {
		YearMonth present = YearMonth.now(this.clock);
		YearMonth month = filter.month(present);
		String subdistrict = subdistrict(filter, scope);
		boolean narrow = !scope.wholeArea() || subdistrict != null || filter.kelompok() != null
				|| filter.pendamping() != null;
		return new SessionListPage(month, present, this.sessions.find(filter, month, scope, page),
				(month != null && narrow) ? this.sessions.totals(filter, month, scope) : null,
				scope.wholeArea() && scope.areaCode().length() < SUBDISTRICT_CODE
						? this.areas.within(scope.areaCode(), AreaLevel.SUBDISTRICT) : List.of(),
				(subdistrict == null) ? List.of() : this.areas.within(subdistrict, AreaLevel.VILLAGE),
				groups(filter, month, scope),
				(subdistrict == null || !scope.wholeArea()) ? Map.of() : this.sessions.companions(subdistrict),
				topics(scope));
	}

	/** The kecamatan whose villages are offered; null while there are several. */
	private String subdistrict(SessionFilter filter, AreaScope scope) {
		if (scope.areaCode().length() >= SUBDISTRICT_CODE) {
			return Area.subdistrictOf(scope.areaCode());
		}
		return (filter.kecamatan() != null && scope.coversArea(filter.kecamatan())
				&& this.areas.find(filter.kecamatan()).isPresent()) ? filter.kecamatan() : null;
	}

	private Map<String, String> groups(SessionFilter filter, YearMonth month, AreaScope scope) {
		if (scope.wholeArea() && filter.desa() == null) {
			return Map.of();
		}
		LocalDate today = LocalDate.now(this.clock);
		LocalDate day = (month == null || !month.atEndOfMonth().isBefore(today)) ? today : month.atEndOfMonth();
		Map<String, String> names = new LinkedHashMap<>();
		this.groups.optionsIn(filter.desa(), scope, day)
			.forEach((group) -> names.put(group.id().toString(), group.name()));
		return names;
	}

	private Map<String, String> topics(AreaScope scope) {
		Map<String, String> labels = new LinkedHashMap<>();
		this.topics.modules(scope.regencyCode())
			.forEach((module) -> module.topics().forEach((topic) -> labels.put(topic.id().toString(), topic.label())));
		return labels;
	}

}
