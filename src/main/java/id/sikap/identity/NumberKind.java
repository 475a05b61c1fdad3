package id.sikap.identity;

/**
 * The kinds of number that are kept protected. The kind goes into the hash, so that equal
 * digits of two kinds cannot be told to be equal.
 */
public enum NumberKind {

	NIK, FAMILY_CARD, BANK_ACCOUNT

}
