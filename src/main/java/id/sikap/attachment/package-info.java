/**
 * Photos and files: told by their bytes, made smaller, kept in the database, claimed by
 * the row they belong to.
 */
package id.sikap.attachment;
