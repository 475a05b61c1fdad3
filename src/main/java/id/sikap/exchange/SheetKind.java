package id.sikap.exchange;

import java.util.List;

/**
 * What the rows of a sheet are.
 */
enum SheetKind {

	COMPANION(List.of(SheetColumn.NAME)),

	HOUSEHOLD(List.of(SheetColumn.NAME, SheetColumn.NIK, SheetColumn.VILLAGE));

	private final List<SheetColumn> needed;

	SheetKind(List<SheetColumn> needed) {
		this.needed = needed;
	}

	/** Without these columns no row can be told from another. */
	List<SheetColumn> needed() {
		return this.needed;
	}

	/** What else a sheet may be taken for. */
	public SheetKind other() {
		return (this == COMPANION) ? HOUSEHOLD : COMPANION;
	}

}
