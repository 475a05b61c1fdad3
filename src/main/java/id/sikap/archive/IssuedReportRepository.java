package id.sikap.archive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface IssuedReportRepository extends JpaRepository<IssuedReport, UUID> {

	/** What is in force for a unit and month. */
	@Query("""
			select r from IssuedReport r where r.kind = :kind and r.areaCode = :area and r.month = :month
			and (r.companionId = :companion or (cast(:companion as uuid) is null and r.companionId is null))
			and r.withdrawnAt is null
			""")
	Optional<IssuedReport> inForce(ReportedUnit kind, String area, UUID companion, LocalDate month);

	/** All that were ever issued for it, the newest first. */
	@Query("""
			select r from IssuedReport r where r.kind = :kind and r.areaCode = :area and r.month = :month
			and (r.companionId = :companion or (cast(:companion as uuid) is null and r.companionId is null))
			order by r.issuedAt desc
			""")
	List<IssuedReport> all(ReportedUnit kind, String area, UUID companion, LocalDate month);

	List<IssuedReport> findByRegencyCodeInAndMonthAndWithdrawnAtIsNull(Collection<String> regencyCodes,
			LocalDate month);

	Optional<IssuedReport> findByNumber(String number);

	int countByKindAndAreaCodeAndMonth(ReportedUnit kind, String areaCode, LocalDate month);

}
