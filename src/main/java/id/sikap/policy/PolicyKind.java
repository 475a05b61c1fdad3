package id.sikap.policy;

public enum PolicyKind {

	/** Undang-undang, peraturan menteri, peraturan daerah, peraturan desa. */
	REGULATION,

	/** Surat keputusan. */
	DECREE,

	/** Surat edaran. */
	CIRCULAR,

	/** Pedoman, petunjuk teknis. */
	GUIDELINE,

	/** APBDes, or another budget that pays for the work. */
	VILLAGE_BUDGET,

	OTHER

}
