package id.sikap.partner;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface PartnerActivityRepository extends JpaRepository<PartnerActivity, UUID> {

}
