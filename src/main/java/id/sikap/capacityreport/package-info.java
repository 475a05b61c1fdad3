/**
 * What the monthly reports say on capacity: levels and indicators, barriers, trainings,
 * needs, plans and what was decided.
 */
package id.sikap.capacityreport;
