package id.sikap.household;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface HouseholdStatusChangeRepository extends JpaRepository<HouseholdStatusChange, UUID> {

	List<HouseholdStatusChange> findByHouseholdIdOrderByOnDayDescIdDesc(UUID householdId);

}
