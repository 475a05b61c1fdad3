package id.sikap.logbook;

import id.sikap.p2k2.Speaker;

class SpeakerRow {

	String name;

	String institution;

	static SpeakerRow of(Speaker speaker) {
		SpeakerRow row = new SpeakerRow();
		row.name = speaker.name();
		row.institution = speaker.institution();
		return row;
	}

	boolean isEmpty() {
		return this.name == null && this.institution == null;
	}

	Speaker speaker() {
		return new Speaker(this.name, this.institution);
	}

}
