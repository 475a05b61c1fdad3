package id.sikap.area;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.sikap.support.NotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * All areas, held in memory: a few hundred rows a regency, read on nearly every page,
 * changed by migrations, and once in a long while by an administrator.
 */
@Service
public class AreaService {

	private final JdbcClient jdbc;

	private volatile Map<String, Area> areas;

	private volatile Map<String, List<Area>> children;

	/** Of the rows that are held. */
	private volatile String fingerprint;

	AreaService(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<Area> find(String code) {
		return Optional.ofNullable(areas().get(code));
	}

	/**
	 * @throws NotFoundException when there is no such area
	 */
	public Area get(String code) {
		return find(code).orElseThrow(NotFoundException::new);
	}

	/** The name, or the code itself for an area that this installation does not know. */
	public String name(String code) {
		return find(code).map(Area::name).orElse(code);
	}

	/** The areas right below one, by code. */
	public List<Area> children(String code) {
		areas();
		return this.children.getOrDefault(code, List.of());
	}

	/** All areas of a level, by code. */
	public List<Area> all(AreaLevel level) {
		return areas().values().stream().filter((area) -> area.level() == level).toList();
	}

	/** All areas of a level in an area (itself included), by code. */
	public List<Area> within(String code, AreaLevel level) {
		Area area = get(code);
		return areas().values()
			.stream()
			.filter((candidate) -> candidate.level() == level && area.contains(candidate.code()))
			.toList();
	}

	private Map<String, Area> areas() {
		Map<String, Area> loaded = this.areas;
		if (loaded == null) {
			// before the rows: one that comes between them is then seen by the next look
			this.fingerprint = storedFingerprint();
			List<Area> rows = this.jdbc
				.sql("select code, parent_code, name, level, tile_column, tile_row from area order by code")
				.query(Area.class)
				.list();
			this.children = rows.stream()
				.filter((area) -> area.parentCode() != null)
				.collect(Collectors.groupingBy(Area::parentCode));
			loaded = rows.stream()
				.collect(Collectors.toMap(Area::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
			this.areas = loaded;
		}
		return loaded;
	}

	/** For the few who add areas: what is held in memory is read anew. */
	public void reload() {
		this.areas = null;
	}

	/** The same, when the transaction that adds them has ended. */
	void reloadAfterCommit() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				reload();
			}
		});
	}

	/** Another node may have changed them. */
	@Scheduled(fixedDelay = 60, initialDelay = 60, timeUnit = TimeUnit.SECONDS)
	void reloadWhenChanged() {
		if (this.areas != null && !storedFingerprint().equals(this.fingerprint)) {
			reload();
		}
	}

	private String storedFingerprint() {
		return this.jdbc
			.sql("""
					select count(*) || ' ' || coalesce(sum(hashtextextended(concat(code, ' ', name, ' ', tile_column, ' ', tile_row), 0)), 0)
					from area
					""")
			.query(String.class)
			.single();
	}

}
