package id.sikap.demo;

import java.util.List;

import id.sikap.area.Area;

/**
 * How much a kecamatan gets.
 *
 * @param companions in service today, the kecamatan coordinator among them
 * @param eventful whether its companions have the fates of {@link Part}; elsewhere all
 * but the coordinator are ordinary
 */
record SubdistrictPlan(Area area, List<Area> villages, int companions, int households, int groups, boolean eventful) {

	/** Companions have these parts in their order, and then ordinary ones. */
	Part part(int companion) {
		Part[] parts = Part.values();
		boolean special = companion == 0 || (this.eventful && companion < Part.ORDINARY.ordinal());
		return special ? parts[companion] : Part.ORDINARY;
	}

}
