package id.sikap.household;

/**
 * What a member counts as in the programme (DOMAIN 2.1): ibu hamil, anak usia dini, pupil
 * of three kinds of school, lanjut usia, penyandang disabilitas berat.
 */
public enum ComponentCategory {

	BUMIL, AUD, SD, SMP, SMA, LANSIA, DISAB

}
