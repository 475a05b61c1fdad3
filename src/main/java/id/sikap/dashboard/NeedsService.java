package id.sikap.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.sikap.account.SignedInAccount;
import id.sikap.area.Area;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for somebody in an area that the caller has admitted to the reader's scope.
 */
@Service
@Transactional(readOnly = true)
class NeedsService {

	private final NeedsRepository needs;

	private final Clock clock;

	NeedsService(NeedsRepository needs, Clock clock) {
		this.needs = needs;
		this.clock = clock;
	}

	Needs counts(Area area, YearMonth month, SignedInAccount reader) {
		return this.needs.counts(area.code(), month, LocalDate.now(this.clock), reader);
	}

	/** Line by line, under the code of their kecamatan. */
	Map<NeedKind, Map<String, List<NeedLine>>> lines(Area area, YearMonth month) {
		LocalDate today = LocalDate.now(this.clock);
		Map<NeedKind, Map<String, List<NeedLine>>> lines = new EnumMap<>(NeedKind.class);
		for (NeedKind kind : NeedKind.values()) {
			lines.put(kind, this.needs.lines(kind, area.code(), month, today)
				.stream()
				.collect(Collectors.groupingBy(NeedLine::subdistrictCode, LinkedHashMap::new, Collectors.toList())));
		}
		return lines;
	}

}
