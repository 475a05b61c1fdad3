package id.sikap.p2k2;

/**
 * Pemateri, as the ministry's form asks for one: a name, and the institution it comes
 * from.
 */
public record Speaker(String name, String institution) {

}
