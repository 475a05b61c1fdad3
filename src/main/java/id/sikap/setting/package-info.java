/**
 * What a regency chooses for itself, with the months that each choice holds for.
 */
package id.sikap.setting;
