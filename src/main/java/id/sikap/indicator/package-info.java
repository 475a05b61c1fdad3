/**
 * What is measured and how a value becomes a score: levels, indicators, anchors and rules
 * with the months they hold for. Features that own the records measure them here.
 */
package id.sikap.indicator;
