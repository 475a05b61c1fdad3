package id.sikap.training;

import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;

/**
 * A training was planned; whoever keeps its list invites these companions in the same
 * transaction.
 */
public record TrainingPlanned(UUID trainingId, List<UUID> companionIds, AreaScope scope) {

}
