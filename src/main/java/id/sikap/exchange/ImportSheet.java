package id.sikap.exchange;

import java.util.List;

/**
 * How a sheet of a job was understood.
 *
 * @param reading of {@link SheetSurvey.Reading}
 * @param headerRow 0 where none was found
 * @param ignored headers that none of our columns answers to
 */
record ImportSheet(int position, String name, String reading, int headerRow, List<String> ignored) {
}
