package id.sikap.assessment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface AssessmentScoreRepository extends JpaRepository<AssessmentScore, UUID> {

	List<AssessmentScore> findByAssessmentIdIn(Collection<UUID> assessmentIds);

}
