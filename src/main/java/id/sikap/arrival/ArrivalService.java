package id.sikap.arrival;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A coordinator sees what came from his area; a companion what he sent.
 */
@Service
@Transactional(readOnly = true)
public class ArrivalService {

	private final ArrivalRepository arrivals;

	ArrivalService(ArrivalRepository arrivals) {
		this.arrivals = arrivals;
	}

	Page<ArrivalSummary> list(ArrivalFilter filter, AreaScope scope, Pageable page) {
		return this.arrivals.find(filter, scope, page);
	}

	Map<UUID, String> companions(AreaScope scope) {
		return this.arrivals.companions(scope);
	}

	/** Every row of the list, one after the other, for its export. */
	public void each(ArrivalFilter filter, AreaScope scope, Sort sort, Consumer<ArrivalSummary> reader) {
		try (Stream<ArrivalSummary> rows = this.arrivals.stream(filter, scope, sort)) {
			rows.forEach(reader);
		}
	}

}
