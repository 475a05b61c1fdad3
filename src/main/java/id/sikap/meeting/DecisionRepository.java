package id.sikap.meeting;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface DecisionRepository extends JpaRepository<MeetingDecision, UUID> {

}
