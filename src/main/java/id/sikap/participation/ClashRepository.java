package id.sikap.participation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import id.sikap.training.Training;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What stands in the way of a training: others that the companion is on the list of, and
 * planned meetings of groups that he serves on the day. Shown, never forbidden.
 */
@Repository
class ClashRepository {

	private static final String CLASHES = """
			select p.companion_id, 'TRAINING' as kind, t.title what, t.starts_on as day
			from training_participant p
			join training t on t.id = p.training_id and t.cancelled_at is null
			  and t.starts_on <= :to and t.ends_on >= :from and t.id <> :training
			where p.companion_id in (:companions) and p.state in ('INVITED', 'CONFIRMED', 'ATTENDED', 'REGISTERED')
			union all
			select a.companion_id, 'SESSION', g.name, p.planned_on
			from p2k2_plan p
			join group_assignment a on a.group_id = p.group_id and a.from_day <= p.planned_on
			  and (a.to_day is null or a.to_day >= p.planned_on)
			join household_group g on g.id = p.group_id
			where p.planned_on between :from and :to and a.companion_id in (:companions)
			  and (a.kind = 'COVER' or not exists (
			    select from group_assignment c where c.group_id = a.group_id and c.kind = 'COVER'
			      and c.from_day <= p.planned_on and c.to_day >= p.planned_on))
			  and not exists (select from group_month_excuse e
			    where e.group_id = p.group_id and e.month = p.month and e.state = 'CONFIRMED')
			order by 1, 4, 3
			""";

	private final JdbcClient jdbc;

	ClashRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By companion, those without left out. */
	Map<UUID, List<Clash>> find(Training training, Collection<UUID> companionIds) {
		return find(training.getId(), training.getStartsOn(), training.getEndsOn(), companionIds);
	}

	private Map<UUID, List<Clash>> find(UUID trainingId, LocalDate from, LocalDate to, Collection<UUID> companionIds) {
		if (companionIds.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql(CLASHES)
			.param("training", trainingId)
			.param("from", from)
			.param("to", to)
			.param("companions", companionIds)
			.query(Clash.class)
			.stream()
			.collect(Collectors.groupingBy(Clash::companionId));
	}

}
