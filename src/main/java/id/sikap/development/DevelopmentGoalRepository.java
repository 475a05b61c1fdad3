package id.sikap.development;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface DevelopmentGoalRepository extends JpaRepository<DevelopmentGoal, UUID> {

}
