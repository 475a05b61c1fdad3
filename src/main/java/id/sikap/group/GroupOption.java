package id.sikap.group;

import java.util.UUID;

/**
 * A group to choose in a form.
 */
public record GroupOption(UUID id, String name, String villageCode) {

}
