package id.sikap.fieldwork;

import java.util.UUID;

/**
 * What the record depends on has not arrived.
 */
class DependencyException extends RuntimeException {

	private final UUID dependsOn;

	DependencyException(UUID dependsOn) {
		super("not here yet: " + dependsOn);
		this.dependsOn = dependsOn;
	}

	UUID dependsOn() {
		return this.dependsOn;
	}

}
