package id.sikap.reception;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface ReceptionRepository extends JpaRepository<CommunityReception, UUID> {

}
