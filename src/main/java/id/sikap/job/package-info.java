/**
 * Work that outlasts a request: kept in the database, taken up again after a restart.
 */
package id.sikap.job;
