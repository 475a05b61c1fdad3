package id.sikap.meeting;

enum Presence {

	PRESENT, EXCUSED, ABSENT

}
