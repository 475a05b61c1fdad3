package id.sikap.indicator;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface CapacitySettingRepository extends JpaRepository<CapacitySetting, UUID> {

	/** A few dozen rows; the newest of each name first. */
	List<CapacitySetting> findByRegencyCodeOrderByNameAscValidFromDesc(String regencyCode);

}
