/**
 * What the chart fragments draw: places and lengths are worked out here, words and
 * figures are given ready to read. Knows no feature.
 */
package id.sikap.chart;
