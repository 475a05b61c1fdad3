package id.sikap.training;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface TrainingRepository extends JpaRepository<Training, UUID> {

	/** For whoever gives away places: one at a time. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select t from Training t where t.id = :id")
	Optional<Training> findLocked(UUID id);

}
