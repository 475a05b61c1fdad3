package id.sikap.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface GroupMemberRepository extends JpaRepository<GroupMember, UUID> {

	/** Memberships that reach the day or lie after it. */
	@Query("select m from GroupMember m where m.householdId = :householdId and (m.toDay is null or m.toDay >= :day)")
	List<GroupMember> ofHouseholdFrom(UUID householdId, LocalDate day);

	@Query("select m from GroupMember m where m.groupId = :groupId and (m.toDay is null or m.toDay >= :day)")
	List<GroupMember> ofGroupFrom(UUID groupId, LocalDate day);

	boolean existsByHouseholdId(UUID householdId);

}
