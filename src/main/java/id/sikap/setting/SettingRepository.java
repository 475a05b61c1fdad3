package id.sikap.setting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface SettingRepository extends JpaRepository<RegencySetting, UUID> {

	/** A few dozen rows; the newest first. */
	List<RegencySetting> findByRegencyCodeOrderByNameAscAreaCodeAscValidFromDesc(String regencyCode);

	List<RegencySetting> findByAreaCodeAndNameIn(String areaCode, Collection<SettingName> names);

}
