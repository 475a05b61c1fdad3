package id.sikap.score;

/**
 * Who or what had a place in a month.
 *
 * @param key a companion's id, a kecamatan's or a village's code
 * @param subdistrictCode the kecamatan that it belonged to
 * @param name of a companion, null for areas
 * @param households active KPM of a village on the month's last day, 0 for others
 */
public record Unit(UnitKind kind, String key, String subdistrictCode, String name, int households) {

}
