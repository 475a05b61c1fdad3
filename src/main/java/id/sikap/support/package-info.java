/**
 * What every feature uses and no feature owns: time, ids, formats, paging, domain errors.
 */
package id.sikap.support;
