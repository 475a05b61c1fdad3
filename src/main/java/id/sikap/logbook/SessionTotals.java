package id.sikap.logbook;

/**
 * The sums of a list's rows.
 */
record SessionTotals(int present, int permitted, int sick, int absent) {

	public int marks() {
		return this.present + this.permitted + this.sick + this.absent;
	}

}
