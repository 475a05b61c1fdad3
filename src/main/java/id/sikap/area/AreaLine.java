package id.sikap.area;

/**
 * One line of a list of areas, as it stands there.
 *
 * @param file name of the list
 * @param number of the line, from 1
 * @param tileColumn where the tile map draws it, null when the list does not say
 * @param tileRow likewise
 */
public record AreaLine(String file, int number, String code, String name, Integer tileColumn, Integer tileRow) {
}
