/**
 * The capacity pages of regency, kecamatan, companion and village: figures with
 * everything that explains them, and who needs what training. What a unit scores,
 * {@code score} knows.
 */
package id.sikap.capacity;
