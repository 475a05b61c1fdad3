package id.sikap.schedule;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface ExcuseRepository extends JpaRepository<GroupMonthExcuse, UUID> {

}
