package id.sikap.group;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import id.sikap.account.CompanionGroups;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which companion serves which group on a day: the holder, or the cover who displaces him
 * for some days.
 */
@Service
@Transactional(readOnly = true)
public class Serving implements CompanionGroups {

	private final JdbcClient jdbc;

	Serving(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Nobody, for a group that was without a companion on the day. */
	public Optional<UUID> companionOn(UUID groupId, LocalDate day) {
		return this.jdbc.sql("""
				select companion_id from group_assignment
				where group_id = :group and from_day <= :day and (to_day is null or to_day >= :day)
				order by kind limit 1 -- COVER sorts before HOLDER
				""").param("group", groupId).param("day", day).query(UUID.class).optional();
	}

	@Override
	public Set<UUID> servedBy(UUID companionId, LocalDate day) {
		return this.jdbc.sql("""
				select a.group_id from group_assignment a
				where a.companion_id = :companion and a.from_day <= :day and (a.to_day is null or a.to_day >= :day)
				  and (a.kind = 'COVER' or not exists (
				    select from group_assignment c where c.group_id = a.group_id and c.kind = 'COVER'
				      and c.from_day <= :day and c.to_day >= :day))
				""").param("companion", companionId).param("day", day).query(UUID.class).set();
	}

}
