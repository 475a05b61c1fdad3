/**
 * The pages on which administrators and coordinators keep the accounts of their area.
 */
package id.sikap.administration;
