package id.sikap.area;

/**
 * @param code "35", "35.14", "35.14.01" or "35.14.01.2011"
 * @param tileColumn where the tile map draws a kecamatan, from 1; null elsewhere
 * @param tileRow likewise
 */
public record Area(String code, String parentCode, String name, AreaLevel level, Integer tileColumn, Integer tileRow) {

	/** A village whose code's fourth block starts with 1 is a kelurahan. */
	public boolean isKelurahan() {
		return this.level == AreaLevel.VILLAGE && this.code.charAt(9) == '1';
	}

	public boolean contains(String areaCode) {
		return areaCode.equals(this.code) || areaCode.startsWith(this.code + ".");
	}

	/** Code of the regency that an area of or below one lies in. */
	public static String regencyOf(String areaCode) {
		return areaCode.substring(0, 5);
	}

	/** Code of the kecamatan that a village lies in. */
	public static String subdistrictOf(String areaCode) {
		return areaCode.substring(0, 8);
	}

}
