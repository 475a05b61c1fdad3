package id.sikap.p2k2;

/**
 * A family's attendance: Hadir, Izin, Sakit, Alpa. The ministry's form knows no Izin.
 */
public enum Mark {

	PRESENT, PERMITTED, SICK, ABSENT

}
