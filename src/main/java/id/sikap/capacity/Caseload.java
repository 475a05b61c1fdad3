package id.sikap.capacity;

/**
 * Active KPM of a companion's groups in a village on a month's last day.
 */
record Caseload(String companion, String village, int households) {

}
