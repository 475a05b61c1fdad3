/**
 * What came in from phones: when it was made and when it arrived, what is late, what may
 * be recorded twice; and the files that phones could not send.
 */
package id.sikap.arrival;
