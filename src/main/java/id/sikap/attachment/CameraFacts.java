package id.sikap.attachment;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * What a camera wrote into a picture, as somebody else has read it.
 *
 * @param takenAt by the camera's own clock, null when it says nothing
 * @param latitude null together with the longitude
 */
public record CameraFacts(LocalDateTime takenAt, BigDecimal latitude, BigDecimal longitude) {

}
