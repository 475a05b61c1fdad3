package id.sikap.score;

/**
 * Active KPM of a companion's groups in a village on a month's last day.
 */
public record Caseload(String companion, String village, int households) {

}
