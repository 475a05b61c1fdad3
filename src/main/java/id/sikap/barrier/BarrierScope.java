package id.sikap.barrier;

/**
 * Whom a barrier holds back.
 */
public enum BarrierScope {

	COMPANION, VILLAGE, SUBDISTRICT, REGENCY

}
