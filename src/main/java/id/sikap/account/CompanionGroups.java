package id.sikap.account;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * The port through which an account learns what a companion may see; the group module,
 * which knows the dated assignments, implements it.
 */
public interface CompanionGroups {

	/** The groups that the companion serves on a day, as holder or as cover. */
	Set<UUID> servedBy(UUID companionId, LocalDate day);

}
