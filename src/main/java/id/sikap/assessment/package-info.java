/**
 * The monthly round: what records say of each unit, what people say of themselves, what a
 * coordinator judges, and who verifies it.
 */
package id.sikap.assessment;
