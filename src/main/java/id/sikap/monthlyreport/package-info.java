/**
 * The companion's monthly report as a record: what it needs, its versions, and who
 * accepts them.
 */
package id.sikap.monthlyreport;
