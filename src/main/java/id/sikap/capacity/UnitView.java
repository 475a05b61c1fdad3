package id.sikap.capacity;

import java.util.List;

import id.sikap.assessment.SheetRow;
import id.sikap.score.Figure;

/**
 * A companion's or a village's month.
 *
 * @param row its figures
 * @param own the indicators of its own level
 * @param team the indicators of a companion's team
 * @param villages that a companion serves
 * @param sheet where its round stands; null for readers who see scores alone
 */
public record UnitView(UnitRow row, boolean closed, List<IndicatorLine> own, List<IndicatorLine> team,
		List<ServedVillage> villages, SheetRow sheet) {

	/**
	 * @param figure its social system
	 * @param households active KPM of the companion in it
	 */
	public record ServedVillage(String code, String name, Figure figure, int households) {

	}

}
