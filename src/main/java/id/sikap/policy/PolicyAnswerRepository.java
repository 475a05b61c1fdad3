package id.sikap.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.support.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import static java.time.ZoneOffset.UTC;

/**
 * Who must know a policy, and what they said.
 */
@Repository
class PolicyAnswerRepository {

	private final JdbcClient jdbc;

	PolicyAnswerRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of the reader's area who are in service today, the silent ones first. */
	List<AudienceMember> audience(UUID policyId, LocalDate today, AreaScope scope) {
		return this.jdbc
			.sql("""
					select c.id, c.name, c.subdistrict_code, u.understood_at,
					       case when u.id is not null then 'UNDERSTOOD'
					            when exists (select from policy_question q where q.policy_id = p.id and q.companion_id = c.id)
					            then 'ASKED' else 'NONE' end answer
					from policy p
					join companion c on c.regency_code = p.regency_code
					  and (cardinality(p.subdistrict_codes) = 0 or c.subdistrict_code = any (p.subdistrict_codes))
					left join policy_understanding u on u.policy_id = p.id and u.companion_id = c.id
					where p.id = :policy and c.subdistrict_code >= :scopeFrom and c.subdistrict_code < :scopeTo
					  and c.service_from <= :today and (c.service_to is null or c.service_to >= :today)
					order by c.subdistrict_code, c.name, c.id
					""")
			.params(scope.parameters())
			.param("policy", policyId)
			.param("today", today)
			.query(AudienceMember.class)
			.list();
	}

	/** All questions of a policy, those without an answer first. */
	List<QuestionView> questions(UUID policyId, AreaScope scope) {
		return this.jdbc
			.sql("""
					select q.id, c.name asked_by, q.subdistrict_code, q.question, q.asked_at, q.answer,
					       a.display_name answered_by, q.answered_at,
					       q.companion_id is not distinct from cast(:own as uuid) mine,
					       q.companion_id is distinct from cast(:own as uuid) and %s answerable
					from policy_question q
					join companion c on c.id = q.companion_id
					left join account a on a.id = q.answered_by
					where q.policy_id = :policy
					order by q.answer is not null, q.asked_at desc, q.id
					""".formatted(
					scope.wholeArea() ? "q.subdistrict_code >= :scopeFrom and q.subdistrict_code < :scopeTo" : "false"))
			.params(scope.parameters())
			.param("own", scope.account().companionId())
			.param("policy", policyId)
			.query(QuestionView.class)
			.list();
	}

	/** The kecamatan of a companion who is in service on the day. */
	Optional<String> subdistrictOf(UUID companionId, LocalDate today) {
		return this.jdbc.sql("""
				select subdistrict_code from companion
				where id = :id and service_from <= :today and (service_to is null or service_to >= :today)
				""").param("id", companionId).param("today", today).query(String.class).optional();
	}

	void understand(UUID policyId, UUID companionId, String subdistrictCode, Instant now) {
		this.jdbc.sql("""
				insert into policy_understanding (id, policy_id, companion_id, subdistrict_code, understood_at)
				values (:id, :policy, :companion, :subdistrict, :now)
				on conflict (policy_id, companion_id) do nothing
				""")
			.param("id", Ids.next())
			.param("policy", policyId)
			.param("companion", companionId)
			.param("subdistrict", subdistrictCode)
			.param("now", now.atOffset(UTC))
			.update();
	}

	void takeBack(UUID policyId, UUID companionId) {
		this.jdbc.sql("delete from policy_understanding where policy_id = :policy and companion_id = :companion")
			.param("policy", policyId)
			.param("companion", companionId)
			.update();
	}

	void takeBackAll(UUID policyId) {
		this.jdbc.sql("delete from policy_understanding where policy_id = :policy").param("policy", policyId).update();
	}

	/**
	 * What must be known today, whatever he said to it; what he said nothing to first.
	 */
	List<PolicyForCompanion> toKnow(UUID companionId, LocalDate today, int most) {
		return this.jdbc
			.sql("""
					select p.id, p.title, p.kind, p.issued_on, p.explanation, p.version, s.answer
					from companion c
					join policy p on p.regency_code = c.regency_code
					  and (cardinality(p.subdistrict_codes) = 0 or c.subdistrict_code = any (p.subdistrict_codes))
					cross join lateral (select case
					    when exists (select from policy_understanding u where u.policy_id = p.id and u.companion_id = c.id)
					      then 'UNDERSTOOD'
					    when exists (select from policy_question q where q.policy_id = p.id and q.companion_id = c.id
					                 and q.answer is null) then 'ASKED'
					    else 'NONE' end answer) s
					where c.id = :companion and c.service_from <= :today and (c.service_to is null or c.service_to >= :today)
					  and p.withdrawn_at is null and (p.in_force_to is null or p.in_force_to >= :today)
					  and not exists (select from policy n where n.replaces_id = p.id and n.withdrawn_at is null
					                  and n.in_force_from <= :today)
					order by s.answer <> 'NONE', p.issued_on desc, p.id desc
					limit :most
					""")
			.param("companion", companionId)
			.param("today", today)
			.param("most", most)
			.query(PolicyForCompanion.class)
			.list();
	}

	/** What must be known today and waits for the companion, the newest first. */
	List<PolicyToRead> toRead(UUID companionId, LocalDate today) {
		return this.jdbc
			.sql("""
					select p.id, p.number, p.title, p.issuer, p.in_force_from, p.explanation, q.asked > 0 answered
					from companion c
					join policy p on p.regency_code = c.regency_code
					  and (cardinality(p.subdistrict_codes) = 0 or c.subdistrict_code = any (p.subdistrict_codes))
					cross join lateral (select count(*) asked, count(*) filter (where x.answer is null) unanswered
					  from policy_question x where x.policy_id = p.id and x.companion_id = c.id) q
					where c.id = :companion and c.service_from <= :today and (c.service_to is null or c.service_to >= :today)
					  and p.withdrawn_at is null and (p.in_force_to is null or p.in_force_to >= :today)
					  and not exists (select from policy n where n.replaces_id = p.id and n.withdrawn_at is null
					                  and n.in_force_from <= :today)
					  and not exists (select from policy_understanding u where u.policy_id = p.id and u.companion_id = c.id)
					  and q.unanswered = 0
					order by p.issued_on desc, p.id desc
					""")
			.param("companion", companionId)
			.param("today", today)
			.query(PolicyToRead.class)
			.list();
	}

}
