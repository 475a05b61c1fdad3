package id.sikap.participation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import id.sikap.training.ParticipantState;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TrainingParticipantRepository extends JpaRepository<TrainingParticipant, UUID> {

	List<TrainingParticipant> findByTrainingIdAndCompanionIdIn(UUID trainingId, Collection<UUID> companionIds);

	List<TrainingParticipant> findByTrainingIdAndIdIn(UUID trainingId, Collection<UUID> ids);

	boolean existsByTrainingIdAndCompanionId(UUID trainingId, UUID companionId);

	int countByTrainingIdAndStateIn(UUID trainingId, Collection<ParticipantState> states);

	/** Whether somebody was there on a day outside of these. */
	@Query(nativeQuery = true, value = """
			select exists (select from training_participant p, unnest(p.attended_days) d
			  where p.training_id = :trainingId and d not between :from and :to)
			""")
	boolean existsAttendedOutside(UUID trainingId, LocalDate from, LocalDate to);

}
