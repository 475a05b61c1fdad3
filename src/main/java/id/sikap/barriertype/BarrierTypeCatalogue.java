package id.sikap.barriertype;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What may be reported, and what it is called. Each regency sees SIKAP's types and its
 * own.
 */
@Service
@Transactional(readOnly = true)
public class BarrierTypeCatalogue {

	private final BarrierTypeRepository types;

	BarrierTypeCatalogue(BarrierTypeRepository types) {
		this.types = types;
	}

	/** Everything, past and to come, by code. */
	public List<BarrierType> all(String regencyCode) {
		return this.types.all(regencyCode);
	}

	/** What may be reported on a day, in its groups. */
	public List<BarrierTypeGroup> groupsOn(LocalDate day, String regencyCode) {
		return BarrierTypeGroup.of(all(regencyCode).stream().filter((type) -> type.isReportedOn(day)).toList());
	}

	/** Everything, past and to come, in its groups. */
	List<BarrierTypeGroup> groups(String regencyCode) {
		return BarrierTypeGroup.of(all(regencyCode));
	}

	/** A type that exists for the regency, on whatever day. */
	public Optional<BarrierType> find(String code, String regencyCode) {
		return all(regencyCode).stream().filter((type) -> type.code().equals(code)).findFirst();
	}

}
