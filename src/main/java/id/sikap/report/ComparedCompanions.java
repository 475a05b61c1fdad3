package id.sikap.report;

import java.util.List;

/**
 * The companions of one kecamatan beside each other.
 *
 * @param name of the kecamatan, as printed above them
 */
record ComparedCompanions(String name, List<FigureLine> lines, FigureLine total) {

}
