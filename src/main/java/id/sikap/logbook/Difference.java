package id.sikap.logbook;

/**
 * Where two versions of a session differ, in words.
 *
 * @param labelKey key of the field's name
 * @param subject the family whose mark it is, null for other fields
 * @param before empty for nothing
 */
record Difference(String labelKey, String subject, String before, String after) {

}
