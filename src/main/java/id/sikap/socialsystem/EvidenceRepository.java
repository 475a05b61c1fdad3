package id.sikap.socialsystem;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EvidenceRepository {

	private final JdbcClient jdbc;

	EvidenceRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The villages of an area from the first to the last day given. */
	List<VillageEvidence> find(String areaCode, LocalDate from, LocalDate to) {
		return this.jdbc
			.sql("""
					select v.code village_code, cast(:to as date) last_day, p.partners, p.agreements, p.basic_services,
					       a.activities, j.programmes, k.policies, k.local_policies, k.facilities, k.budgets,
					       r.level reception_level, r.observed_on reception_on
					from area v
					cross join lateral (
					  select count(*) partners,
					         count(*) filter (where x.agreement_on <= :to and (x.agreement_to is null or x.agreement_to >= :to))
					           agreements,
					         count(*) filter (where x.kind in ('PUSKESMAS', 'SCHOOL')) basic_services
					  from partner x
					  where x.area_code in (v.code, left(v.code, 8), left(v.code, 5))
					    and (x.inactive_since is null or x.inactive_since > :to)) p
					cross join lateral (
					  select count(*) activities from partner_activity x
					  where x.village_code = v.code and x.held_on between :from and :to and x.cancelled_at is null) a
					cross join lateral (
					  select count(*) programmes from joint_programme x
					  where x.subdistrict_code = left(v.code, 8) and v.code = any (x.village_codes)
					    and x.state in ('RUNNING', 'DONE') and x.started_on <= :to
					    and (x.finished_on is null or x.finished_on >= :from)) j
					cross join lateral (
					  select count(*) policies, count(*) filter (where length(x.area_code) > 5) local_policies,
					         count(*) filter (where x.support = 'FACILITY') facilities,
					         count(*) filter (where x.support = 'BUDGET') budgets
					  from policy x
					  where x.area_code in (v.code, left(v.code, 8), left(v.code, 5)) and x.withdrawn_at is null
					    and x.in_force_from <= :to and (x.in_force_to is null or x.in_force_to >= :to)
					    and not exists (select from policy n where n.replaces_id = x.id and n.withdrawn_at is null
					                    and n.in_force_from <= :to)) k
					left join lateral (
					  select x.level, x.observed_on from community_reception x
					  where x.village_code = v.code and x.observed_on <= :to and x.withdrawn_at is null
					  order by x.observed_on desc, x.id desc limit 1) r on true
					where v.level = 'VILLAGE' and (v.code = :area or v.code like :area || '.%')
					order by v.code
					""")
			.param("area", areaCode)
			.param("from", from)
			.param("to", to)
			.query(VillageEvidence.class)
			.list();
	}

}
