/**
 * What P2K2 teaches: modules, their sessions, and the categories of the ministry's form,
 * as master data with validity.
 */
package id.sikap.topic;
