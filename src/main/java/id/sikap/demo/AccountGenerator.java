package id.sikap.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

import id.sikap.account.Role;

/**
 * The accounts: five that the sign-in page shows, and one for each companion and for each
 * further regency; who has left the service is locked out. All have one password, which
 * exists in the demo alone.
 */
final class AccountGenerator {

	static final String COORDINATOR = "Retno Cendana";

	private static final String FIRST_REGENCY = "35.14";

	private static final String FIRST_SUBDISTRICT = "35.14.01";

	private final CopyWriter rows;

	private final Timeline timeline;

	private final String passwordHash;

	AccountGenerator(CopyBatch batch, Timeline timeline, String passwordHash) {
		this.rows = batch.into(Table.ACCOUNT);
		this.timeline = timeline;
		this.passwordHash = passwordHash;
	}

	/**
	 * The people of a regency's office.
	 * @return id of the coordinator's account
	 */
	UUID writeOffice(String regencyCode) {
		boolean first = regencyCode.equals(FIRST_REGENCY);
		String suffix = first ? "" : "-" + regencyCode.replace(".", "");
		if (first) {
			write(id("admin", regencyCode), "admin", "Administrator Demo", regencyCode, null, null, Role.ADMIN);
		}
		UUID coordinator = id("koordinator", regencyCode);
		write(coordinator, "koordinator" + suffix, COORDINATOR, regencyCode, null, null, Role.REGENCY_COORDINATOR);
		write(id("dinsos", regencyCode), "dinsos" + suffix, "Dinas Sosial (Demo)", regencyCode, null, null,
				Role.VIEWER);
		return coordinator;
	}

	void write(DemoCompanion companion) {
		Role[] roles = companion.isCoordinator() ? new Role[] { Role.SUBDISTRICT_COORDINATOR, Role.COMPANION }
				: new Role[] { Role.COMPANION };
		Instant lockedAt = (companion.serviceTo != null) ? this.timeline.at(companion.serviceTo, LocalTime.of(17, 0))
				: null;
		write(companion.accountId, username(companion), companion.name, companion.subdistrictCode, companion.id,
				lockedAt, roles);
	}

	private static String username(DemoCompanion companion) {
		boolean shown = companion.subdistrictCode.equals(FIRST_SUBDISTRICT);
		if (shown && companion.part == Part.COORDINATOR) {
			return "korcam";
		}
		return (shown && companion.part == Part.SIGN_IN) ? "pendamping" : CompanionGenerator.username(companion);
	}

	private void write(UUID id, String username, String displayName, String area, UUID companionId, Instant lockedAt,
			Role... roles) {
		this.rows.plain(id)
			.text(username)
			.text(displayName)
			.plain(area)
			.text(Arrays.stream(roles).map(Role::name).collect(Collectors.joining(",", "{", "}")))
			.plain(companionId)
			.text(this.passwordHash)
			.time(lockedAt)
			.time(created())
			.end();
	}

	private UUID id(String username, String regencyCode) {
		return Chance.of("account", username, regencyCode).id(created());
	}

	private Instant created() {
		return this.timeline.at(this.timeline.first(), LocalTime.of(8, 0));
	}

}
