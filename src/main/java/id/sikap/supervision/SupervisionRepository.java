package id.sikap.supervision;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface SupervisionRepository extends JpaRepository<Supervision, UUID> {

}
