package id.sikap.household;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface HouseholdMemberRepository extends JpaRepository<HouseholdMember, UUID> {

	List<HouseholdMember> findByHouseholdIdOrderById(UUID householdId);

}
