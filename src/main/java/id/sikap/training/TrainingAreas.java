package id.sikap.training;

import java.util.List;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;

import org.springframework.stereotype.Component;

/**
 * The areas that trainings are for: a regency, or one of its kecamatan.
 */
@Component
public class TrainingAreas {

	private final AreaService areas;

	TrainingAreas(AreaService areas) {
		this.areas = areas;
	}

	/** For which the account may plan, the widest first. */
	List<Area> plannable(AreaScope scope) {
		return Stream
			.concat(this.areas.find(scope.areaCode()).filter((area) -> area.level() == AreaLevel.REGENCY).stream(),
					subdistricts(scope).stream())
			.toList();
	}

	/** The kecamatan of the account's area. */
	public List<Area> subdistricts(AreaScope scope) {
		return this.areas.within(scope.areaCode(), AreaLevel.SUBDISTRICT);
	}

	/** The kecamatan that a training is for. */
	public List<Area> subdistrictsOf(Training training) {
		return this.areas.within(training.getAreaCode(), AreaLevel.SUBDISTRICT);
	}

}
