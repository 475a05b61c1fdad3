package id.sikap.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface GroupAssignmentRepository extends JpaRepository<GroupAssignment, UUID> {

	/** Assignments of the kind that reach the day or lie after it. */
	@Query("""
			select a from GroupAssignment a
			where a.groupId = :groupId and a.kind = :kind and (a.toDay is null or a.toDay >= :day)
			order by a.fromDay
			""")
	List<GroupAssignment> ofGroupFrom(UUID groupId, GroupAssignment.Kind kind, LocalDate day);

	@Query("select a from GroupAssignment a where a.groupId = :groupId and (a.toDay is null or a.toDay >= :day)")
	List<GroupAssignment> ofGroupFrom(UUID groupId, LocalDate day);

	/** Whatever the companion holds or covers on the day or after it. */
	@Query("""
			select a from GroupAssignment a
			where a.companionId = :companionId and (a.toDay is null or a.toDay >= :day)
			""")
	List<GroupAssignment> ofCompanionFrom(UUID companionId, LocalDate day);

	boolean existsByGroupId(UUID groupId);

}
