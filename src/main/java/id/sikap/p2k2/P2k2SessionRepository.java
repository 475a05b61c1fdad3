package id.sikap.p2k2;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface P2k2SessionRepository extends JpaRepository<P2k2Session, UUID> {

	/** The sessions of the group on the day that are not cancelled, as they came. */
	@Query("""
			select s from P2k2Session s
			where s.groupId = :groupId and s.heldOn = :day and s.status = id.sikap.p2k2.SessionStatus.HELD
			order by s.recordedAt, s.id
			""")
	List<P2k2Session> findHeld(UUID groupId, LocalDate day);

}
