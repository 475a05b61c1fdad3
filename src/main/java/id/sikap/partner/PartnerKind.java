package id.sikap.partner;

public enum PartnerKind {

	PUSKESMAS,

	SCHOOL,

	/** Pemerintah desa or kelurahan. */
	VILLAGE_OFFICE,

	BANK,

	KUA,

	/** LSM, and other organisations of citizens. */
	NGO,

	OTHER;

	/**
	 * Whether families need it within reach for what the programme asks of them: health
	 * and education (L4).
	 */
	public boolean isBasicService() {
		return this == PUSKESMAS || this == SCHOOL;
	}

}
