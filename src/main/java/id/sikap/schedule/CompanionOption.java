package id.sikap.schedule;

import java.util.UUID;

/**
 * A companion to choose in a form.
 */
record CompanionOption(UUID id, String name, String subdistrictCode) {

}
