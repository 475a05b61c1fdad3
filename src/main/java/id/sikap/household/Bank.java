package id.sikap.household;

/**
 * Who pays: a bank of the Himbara or the post.
 */
public enum Bank {

	BRI, BNI, MANDIRI, BTN, BSI, POS

}
