/**
 * How a person gets in: signing in, the first password, a forgotten one, the set-up of an
 * empty installation.
 */
package id.sikap.signin;
