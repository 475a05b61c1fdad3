/**
 * Where the data lives: an embedded PostgreSQL server when none is given, and the two
 * roles (owner of the tables, application) on whichever server it is. Nothing outside
 * this package knows which of the two is used.
 */
package id.sikap.database;
