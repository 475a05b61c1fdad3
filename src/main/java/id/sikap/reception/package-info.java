/**
 * Penerimaan masyarakat: how villages receive the meetings, as it was seen on dated
 * occasions.
 */
package id.sikap.reception;
