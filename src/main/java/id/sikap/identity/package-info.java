/**
 * The numbers that identify a person (NIK, No KK, bank account): what makes one valid,
 * and how one is kept so that it can be searched for but not read from a stolen table.
 */
package id.sikap.identity;
