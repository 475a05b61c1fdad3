package id.sikap.resource;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface ResourceRepository extends JpaRepository<Resource, UUID> {

}
