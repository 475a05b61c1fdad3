package id.sikap.p2k2;

/**
 * A session with all that it says.
 */
public record StoredSession(P2k2Session session, SessionRecord record) {

}
