package id.sikap.monthlyreport;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface MonthlyReportRepository extends JpaRepository<MonthlyReport, UUID> {

	Optional<MonthlyReport> findByCompanionIdAndMonth(UUID companionId, LocalDate month);

}
