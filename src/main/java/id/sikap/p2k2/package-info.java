/**
 * P2K2 sessions: what was held, for whom, who came. Each version is kept.
 */
package id.sikap.p2k2;
