/**
 * Kebijakan: policies and circulars, what they mean in plain words, and who of those who
 * must know has understood them.
 */
package id.sikap.policy;
