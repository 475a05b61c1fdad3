package id.sikap.capacity;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A companion's indicator that lies so far below the target that it asks for training.
 *
 * @param gap to the target
 * @param hindered whether an open barrier bears on it: then the barrier comes first
 */
public record Need(UUID companionId, String companionName, String subdistrictCode, String indicator, int score,
		BigDecimal gap, boolean hindered) {

}
