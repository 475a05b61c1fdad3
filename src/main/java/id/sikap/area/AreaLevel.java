package id.sikap.area;

public enum AreaLevel {

	PROVINCE, REGENCY, SUBDISTRICT, VILLAGE

}
