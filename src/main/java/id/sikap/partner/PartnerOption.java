package id.sikap.partner;

import java.util.UUID;

/**
 * An active institution to choose.
 */
public record PartnerOption(UUID id, PartnerKind kind, String name) {

}
