package id.sikap.supervision;

/**
 * How many companions of a kecamatan in service on the month's last day were supervised
 * in it.
 */
record SupervisedShare(String subdistrictCode, int companions, int supervised) {

	/** For drawing only. */
	public double length() {
		return 100.0 * this.supervised / this.companions;
	}

}
