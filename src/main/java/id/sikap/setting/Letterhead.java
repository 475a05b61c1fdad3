package id.sikap.setting;

/**
 * The head of a letter (kop), line by line; an empty line is left out.
 */
public record Letterhead(String government, String office, String unit, String address) {

}
