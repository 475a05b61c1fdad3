/**
 * Who saw or changed what.
 */
package id.sikap.audit;
