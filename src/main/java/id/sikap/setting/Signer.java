package id.sikap.setting;

/**
 * @param title what the person signs as (jabatan)
 * @param name empty as long as nobody has said who it is: a line to write on takes its
 * place
 * @param nip 18 digits, or empty
 */
public record Signer(String title, String name, String nip) {

	/** The digits in the groups of an official letter: birth, start, sex, number. */
	public String spacedNip() {
		return this.nip.matches("\\d{18}") ? this.nip.replaceFirst("(\\d{8})(\\d{6})(\\d)(\\d{3})", "$1 $2 $3 $4")
				: this.nip;
	}

}
