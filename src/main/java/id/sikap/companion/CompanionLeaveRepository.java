package id.sikap.companion;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface CompanionLeaveRepository extends JpaRepository<CompanionLeave, UUID> {

	List<CompanionLeave> findByCompanionIdAndCancelledAtIsNullOrderByFromDayDesc(UUID companionId);

}
