package id.sikap.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface PlanRepository extends JpaRepository<P2k2Plan, UUID> {

	List<P2k2Plan> findByMonthAndGroupIdIn(LocalDate month, Collection<UUID> groupIds);

}
