package id.sikap.policy;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface PolicyQuestionRepository extends JpaRepository<PolicyQuestion, UUID> {

}
