package id.sikap.resource;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface ResourceHandoverRepository extends JpaRepository<ResourceHandover, UUID> {

}
