package id.sikap.account;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, UUID> {

	Optional<Account> findByUsername(String username);

	/** "35" of an account for a whole province, "35.14" of the others. */
	@Query(value = "select distinct left(area_code, 5) from account", nativeQuery = true)
	Set<String> findRegencyCodes();

}
