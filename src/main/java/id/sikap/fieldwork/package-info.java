/**
 * What phones send and fetch: records that were made without a network, under the same
 * rules as those that are typed at a desk.
 */
package id.sikap.fieldwork;
