package id.sikap.p2k2;

/**
 * A session with all that it says.
 */
record StoredSession(P2k2Session session, SessionRecord record) {

}
