/**
 * What each role sees first, and the way down from a regency to a group.
 */
package id.sikap.dashboard;
