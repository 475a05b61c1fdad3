package id.sikap.barrier;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface BarrierRepository extends JpaRepository<Barrier, UUID> {

}
