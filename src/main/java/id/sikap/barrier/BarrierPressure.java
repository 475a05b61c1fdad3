package id.sikap.barrier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.sikap.indicator.CapacityLevel;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pressure of barriers on units: min(100, 10 x sum of severity x age factor /
 * companions). Never part of a score (CAPACITY, "Barriers explain a score").
 */
@Service
@Transactional(readOnly = true)
public class BarrierPressure {

	private static final int SUBDISTRICT = 8;

	private final PressureRepository pressures;

	BarrierPressure(PressureRepository pressures) {
		this.pressures = pressures;
	}

	/**
	 * Of all units of a level in an area at the end of a day; a unit without an open
	 * barrier is left out, its pressure is 0.
	 * @param level companions, kecamatan or villages
	 * @param areaCode a regency or a kecamatan
	 */
	public List<Pressure> of(CapacityLevel level, String areaCode, LocalDate day) {
		return switch (level) {
			case INDIVIDUAL -> this.pressures.byCompanion(areaCode, day);
			case ORGANISATIONAL -> this.pressures.byArea(SUBDISTRICT, areaCode, day);
			case SOCIAL_SYSTEM -> this.pressures.byVillage(areaCode, day);
		};
	}

	/**
	 * Of one companion at the end of a day.
	 * @param subdistrictCode his kecamatan
	 */
	public Pressure ofCompanion(UUID companionId, String subdistrictCode, LocalDate day) {
		String unit = companionId.toString();
		return this.pressures.byCompanion(subdistrictCode, day)
			.stream()
			.filter((pressure) -> pressure.unit().equals(unit))
			.findFirst()
			.orElseGet(() -> Pressure.none(unit));
	}

	/**
	 * Of one regency, kecamatan or village at the end of a day.
	 * @return nothing where nothing is open
	 */
	public Optional<Pressure> ofArea(String areaCode, LocalDate day) {
		int length = areaCode.length();
		List<Pressure> units = (length > SUBDISTRICT) ? this.pressures.byVillage(areaCode, day)
				: this.pressures.byArea(length, areaCode, day);
		return units.stream().findFirst();
	}

}
