package id.sikap.report;

/**
 * A session of a module and how often it was taught in the month.
 */
record TopicTaught(String moduleCode, String moduleName, int sessionNumber, String title, int sessions, int groups) {

}
