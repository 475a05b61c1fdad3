package id.sikap.policy;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface PolicyRepository extends JpaRepository<Policy, UUID> {

	Optional<Policy> findByReplacesIdAndWithdrawnAtIsNull(UUID olderId);

}
