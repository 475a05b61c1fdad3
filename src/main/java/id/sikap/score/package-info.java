/**
 * What a unit scores in a month: which facts count, the arithmetic, closing the month and
 * keeping its figures, and what was before.
 */
package id.sikap.score;
