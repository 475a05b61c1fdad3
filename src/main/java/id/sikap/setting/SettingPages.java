package id.sikap.setting;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.support.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the pages of the settings show.
 */
@Service
@Transactional(readOnly = true)
class SettingPages {

	/**
	 * @param history all values ever set; the newest of each setting first
	 */
	record Overview(YearMonth month, ReportSettings report, List<SubdistrictSigner> subdistricts,
			List<RegencySetting> history) {
	}

	record SubdistrictSigner(Area subdistrict, Signer signer) {
	}

	private final SettingService settings;

	private final AreaService areas;

	private final Clock clock;

	SettingPages(SettingService settings, AreaService areas, Clock clock) {
		this.settings = settings;
		this.areas = areas;
		this.clock = clock;
	}

	Overview show(Area regency) {
		SettingsOfRegency all = this.settings.of(regency.code());
		YearMonth month = YearMonth.now(this.clock);
		List<SubdistrictSigner> signers = this.areas.within(regency.code(), AreaLevel.SUBDISTRICT)
			.stream()
			.map((subdistrict) -> new SubdistrictSigner(subdistrict,
					all.report(subdistrict.code(), month).subdistrictCoordinator()))
			.toList();
		return new Overview(month, all.report(regency.code(), month), signers, all.rows());
	}

	LetterheadForm letterhead(Area regency) {
		YearMonth from = usualMonth(regency.code(), SettingName.LETTERHEAD);
		return LetterheadForm.of(this.settings.report(regency.code(), from).letterhead(), from,
				this.settings.version(regency.code(), SettingName.LETTERHEAD));
	}

	SignersForm signers(Area regency) {
		YearMonth from = usualMonth(regency.code(), SettingName.SIGNERS);
		return SignersForm.of(this.settings.report(regency.code(), from), from,
				this.settings.version(regency.code(), SettingName.SIGNERS));
	}

	SubdistrictSignerForm subdistrictSigner(Area subdistrict) {
		YearMonth from = usualMonth(subdistrict.code(), SettingName.SUBDISTRICT_SIGNER);
		return SubdistrictSignerForm.of(this.settings.report(subdistrict.code(), from).subdistrictCoordinator(), from,
				this.settings.version(subdistrict.code(), SettingName.SUBDISTRICT_SIGNER));
	}

	/** A kecamatan of the account's area. */
	Area subdistrict(String code, AreaScope scope) {
		return this.areas.find(code)
			.filter((area) -> area.level() == AreaLevel.SUBDISTRICT && scope.coversArea(area.code()))
			.orElseThrow(NotFoundException::new);
	}

	/** The first entry holds from the beginning, a change from the running month on. */
	private YearMonth usualMonth(String areaCode, Set<SettingName> names) {
		boolean first = this.settings.version(areaCode, names) == 0;
		return first ? this.settings.months(areaCode, names).first() : YearMonth.now(this.clock);
	}

}
