package id.sikap.p2k2;

/**
 * What the person has answered to {@link SessionQuestionException}: nothing at first.
 *
 * @param keepDouble "tetap simpan": the group has another session on the day
 * @param keepUnmarked families of the roster stay without a mark
 */
public record SessionAnswers(boolean keepDouble, boolean keepUnmarked) {

	public static final SessionAnswers NONE = new SessionAnswers(false, false);

}
