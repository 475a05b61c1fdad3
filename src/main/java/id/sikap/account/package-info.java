/**
 * Who signs in, with which roles, and what an account may see.
 */
package id.sikap.account;
