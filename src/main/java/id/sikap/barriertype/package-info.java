/**
 * What can stand in a companion's way, by group, with the level of capacity and the
 * indicators that it bears on: the list that comes with SIKAP, and what a regency adds.
 */
package id.sikap.barriertype;
