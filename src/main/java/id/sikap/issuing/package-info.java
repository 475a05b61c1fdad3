/**
 * Issues the reports of a closed month in one go, in the background.
 */
package id.sikap.issuing;
