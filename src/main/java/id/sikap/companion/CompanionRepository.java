package id.sikap.companion;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface CompanionRepository extends JpaRepository<Companion, UUID> {

}
