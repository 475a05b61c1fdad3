package id.sikap.p2k2;

/**
 * How well a family that came understood the topic (DOMAIN 1.4).
 */
public enum Understanding {

	LOW, GOOD, VERY_GOOD, NOT_ASSESSED

}
