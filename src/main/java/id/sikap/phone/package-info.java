/**
 * The page that works without a network: its shell, its service worker and what a phone
 * needs to install it. They hold nothing of anybody; all that is private comes through
 * the interface for phones, after the sign-in.
 */
package id.sikap.phone;
