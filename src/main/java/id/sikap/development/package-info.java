/**
 * What scores lead to: the needs list by training topic, and each companion's development
 * plan.
 */
package id.sikap.development;
