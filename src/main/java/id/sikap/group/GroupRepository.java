package id.sikap.group;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface GroupRepository extends JpaRepository<HouseholdGroup, UUID> {

}
