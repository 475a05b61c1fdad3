package id.sikap.monthlyreport;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface MonthlyReportVersionRepository extends JpaRepository<MonthlyReportVersion, UUID> {

	/** The newest first. */
	List<MonthlyReportVersion> findByReportIdOrderByNumberDesc(UUID reportId);

}
