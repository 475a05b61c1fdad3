package id.sikap.policy;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A policy that a companion must know, and what he has said to it.
 */
public record PolicyForCompanion(UUID id, String title, PolicyKind kind, LocalDate issuedOn, String explanation,
		PolicyAnswer answer, int version) {

}
