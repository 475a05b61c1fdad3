package id.sikap.training;

/**
 * The kinds of training in use (DOMAIN 3.5, jenis_diklat).
 */
public enum TrainingKind {

	DIKLAT_P2K2, E_LEARNING_P2K2, BIMTEK, PEMANTAPAN, SERTIFIKASI, RAKOR_PENGUATAN, PELATIHAN_LOKAL, MANDIRI

}
