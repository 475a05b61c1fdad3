package id.sikap.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import id.sikap.support.NotFoundException;

import org.springframework.security.access.AccessDeniedException;

/**
 * The rows that an account may see: all of its area for a coordinator; for a companion
 * the groups that are his today and the records that were made while he served. The one
 * place that decides it: lists take {@link #condition} into their SQL, single rows pass
 * {@link #admit}. Controllers take it as an argument.
 *
 * @param areaCode the account's area
 * @param wholeArea whether all rows of the area are seen
 * @param companionId the account's companion, null for none
 * @param groupIds the groups that this companion serves today
 */
public record AreaScope(SignedInAccount account, String areaCode, boolean wholeArea, UUID companionId,
		Set<UUID> groupIds) {

	/** The whole of an area, for reports and jobs that act for a coordinator. */
	public static AreaScope ofArea(SignedInAccount account, String areaCode) {
		return new AreaScope(account, areaCode, true, null, Set.of());
	}

	/** Five characters, "35.14", or less for an account of a province. */
	public String regencyCode() {
		return (this.areaCode.length() <= 5) ? this.areaCode : this.areaCode.substring(0, 5);
	}

	/** Whether the area lies in the account's own, whatever the role. */
	public boolean coversArea(String code) {
		return code.equals(this.areaCode) || code.startsWith(this.areaCode + ".");
	}

	public boolean covers(Scoped row) {
		return (this.wholeArea && coversArea(row.scopeArea()))
				|| (row.scopeGroup() != null && this.groupIds.contains(row.scopeGroup()))
				|| (row.scopeCompanion() != null && row.scopeCompanion().equals(this.companionId));
	}

	/**
	 * Whether the account coordinates the row's area. A kecamatan coordinator who serves
	 * a group elsewhere is there a companion like others.
	 */
	public boolean coordinates(Scoped row) {
		return this.wholeArea && coversArea(row.scopeArea());
	}

	/**
	 * For what only the area's coordinators may do.
	 * @return the row
	 * @throws NotFoundException when there is none, or none that the account may see
	 * @throws AccessDeniedException when the account sees it, but as a companion
	 */
	public <T extends Scoped> T admitCoordinator(Optional<T> row) {
		T admitted = admit(row);
		if (!coordinates(admitted)) {
			throw new AccessDeniedException("only for the area's coordinators");
		}
		return admitted;
	}

	/**
	 * @return the row
	 * @throws NotFoundException when there is none, or none that the account may see
	 */
	public <T extends Scoped> T admit(Optional<T> row) {
		return row.filter(this::covers).orElseThrow(NotFoundException::new);
	}

	/**
	 * Whether an account may read what holds for an area and tells of no family, whatever
	 * its role: all of its own area, and what holds for the areas that it lies in.
	 */
	public boolean reads(String code) {
		return coversArea(code) || this.areaCode.startsWith(code + ".");
	}

	/**
	 * For what every reader of the area sees.
	 * @throws NotFoundException when there is none, or it is another area's
	 */
	public <T extends Scoped> T admitReader(Optional<T> row) {
		return row.filter((found) -> reads(found.scopeArea()) || covers(found)).orElseThrow(NotFoundException::new);
	}

	/**
	 * For who may change what every reader sees: the area's coordinators, and the
	 * companion whose record it is.
	 * @throws NotFoundException when there is none that the account may read
	 * @throws AccessDeniedException when it reads it, but another keeps it
	 */
	public <T extends Scoped> T admitKeeper(Optional<T> row) {
		T admitted = admitReader(row);
		if (!covers(admitted)) {
			throw new AccessDeniedException("only for the area's coordinators and who recorded it");
		}
		return admitted;
	}

	/**
	 * As {@link #condition}, for rows that every reader of the area sees.
	 * @param areaColumn a column with the code of the village, kecamatan or regency that
	 * the row holds for
	 */
	public String readingCondition(String areaColumn) {
		return "(" + areaColumn + " >= :scopeFrom and " + areaColumn + " < :scopeTo or " + areaColumn
				+ " in (:scopeAbove))";
	}

	/**
	 * The condition that a list puts into its "where"; its parameters are
	 * {@link #parameters()}.
	 * @param areaColumn a column with the code of the row's village or kecamatan
	 * @param groupColumn a column with the row's group, null where it has none
	 * @param companionColumn a column with the companion whose record the row is, null
	 * where it has none
	 */
	public String condition(String areaColumn, String groupColumn, String companionColumn) {
		List<String> ways = new ArrayList<>();
		if (this.wholeArea) {
			ways.add(areaColumn + " >= :scopeFrom and " + areaColumn + " < :scopeTo");
		}
		if (groupColumn != null && !this.groupIds.isEmpty()) {
			ways.add(groupColumn + " in (:scopeGroups)");
		}
		if (companionColumn != null && this.companionId != null) {
			ways.add(companionColumn + " = :scopeCompanion");
		}
		return ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")";
	}

	public Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("scopeFrom", this.areaCode);
		parameters.put("scopeTo", this.areaCode + "/"); // '/' follows '.': see V2
		parameters.put("scopeGroups", this.groupIds);
		parameters.put("scopeCompanion", this.companionId);
		parameters.put("scopeAbove", areasAbove());
		return parameters;
	}

	/** The areas that the account's own lies in; its own where it lies in none. */
	private List<String> areasAbove() {
		List<String> above = new ArrayList<>();
		for (int dot = this.areaCode.indexOf('.'); dot > 0; dot = this.areaCode.indexOf('.', dot + 1)) {
			above.add(this.areaCode.substring(0, dot));
		}
		return above.isEmpty() ? List.of(this.areaCode) : above;
	}

}
