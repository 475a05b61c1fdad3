/**
 * Supervision of companions: what a coordinator saw in the field or talked over, how it
 * stands against the anchors of I5 and I6, and what the companion answered.
 */
package id.sikap.supervision;
