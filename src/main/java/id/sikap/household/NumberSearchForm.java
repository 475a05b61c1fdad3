package id.sikap.household;

class NumberSearchForm {

	/** A full NIK or No KK; never in a URL, never kept. */
	String number;

}
