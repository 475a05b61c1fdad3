package id.sikap.supervision;

/**
 * What the reader may do with a supervision.
 */
record SupervisionRights(boolean correct, boolean withdraw, boolean answer) {

}
