/**
 * Pendamping: who they are, when they serve, when they are on leave.
 */
package id.sikap.companion;
