package id.sikap.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;

/**
 * A row of several reports' facts.
 *
 * @param key the companion it belongs to, null where an area is reported on as a whole
 */
record Keyed<T>(UUID key, T value) {

	/** Maps the column "key", and the others by their names. */
	static <T> RowMapper<Keyed<T>> of(Class<T> type) {
		RowMapper<T> values = new SimplePropertyRowMapper<>(type);
		return (row, number) -> new Keyed<>(row.getObject("key", UUID.class), values.mapRow(row, number));
	}

	/** In the order of the rows. */
	static <T> Map<UUID, List<T>> lists(Collection<Keyed<T>> rows) {
		Map<UUID, List<T>> lists = new HashMap<>();
		rows.forEach((row) -> lists.computeIfAbsent(row.key, (key) -> new ArrayList<>()).add(row.value));
		return lists;
	}

	static <T> Map<UUID, T> single(Collection<Keyed<T>> rows) {
		Map<UUID, T> values = new HashMap<>();
		rows.forEach((row) -> values.put(row.key, row.value));
		return values;
	}

}
