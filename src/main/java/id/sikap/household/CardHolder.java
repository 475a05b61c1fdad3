package id.sikap.household;

/**
 * In whose hands the KKS card is. The family itself must hold it (DOMAIN 5).
 */
public enum CardHolder {

	SELF, OTHER, UNKNOWN

}
