/**
 * xlsx files, in and out: refused when they are not what they say or too large to be
 * opened, read and written row by row. Knows nothing of what stands in them.
 */
package id.sikap.workbook;
