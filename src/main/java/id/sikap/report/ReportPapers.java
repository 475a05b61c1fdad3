package id.sikap.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;

import id.sikap.companion.Companion;
import id.sikap.setting.ReportSettings;
import id.sikap.setting.SettingService;
import id.sikap.setting.Signer;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Service;

/**
 * Letterhead, titles and signers, as they were in force in the month reported on.
 */
@Service
class ReportPapers {

	private final SettingService settings;

	private final Clock clock;

	private final boolean demo;

	ReportPapers(SettingService settings, Clock clock, Environment environment) {
		this.settings = settings;
		this.clock = clock;
		this.demo = environment.acceptsProfiles(Profiles.of("demo"));
	}

	ReportPaper of(ReportOrder order) {
		return of(order, this.settings.report(order.area().code(), order.month()));
	}

	/**
	 * @param inForce the settings of the month, read before
	 */
	ReportPaper of(ReportOrder order, ReportSettings inForce) {
		return switch (order.kind()) {
			case COMPANION -> paper(order, inForce, "Laporan bulanan pendamping", order.companion().getName(),
					order.area().name(), companion(order.companion(), inForce), witness(order, inForce));
			case SUBDISTRICT -> paper(order, inForce, "Laporan bulanan kecamatan", "Kecamatan " + order.area().name(),
					order.area().name(), subdistrict(order, inForce), inForce.regencyCoordinator());
			case REGENCY -> paper(order, inForce, "Laporan bulanan kabupaten/kota", order.area().name(),
					inForce.place(), inForce.regencyCoordinator(), inForce.divisionHead());
		};
	}

	private ReportPaper paper(ReportOrder order, ReportSettings inForce, String title, String subject, String place,
			Signer maker, Signer witness) {
		boolean running = order.month().equals(YearMonth.now(this.clock));
		return new ReportPaper(title, subject, order.month(), running, inForce.letterhead(), place,
				LocalDate.now(this.clock), maker, witness, null, null, this.demo);
	}

	private static Signer companion(Companion companion, ReportSettings inForce) {
		String title = (companion.getPosition() == null) ? inForce.companionTitle() : companion.getPosition();
		return new Signer(title, companion.getName(), (companion.getNip() == null) ? "" : companion.getNip());
	}

	/**
	 * The kecamatan's coordinator; over him, when the caseload reported on is his own.
	 */
	private static Signer witness(ReportOrder order, ReportSettings inForce) {
		Signer coordinator = subdistrict(order, inForce);
		boolean own = coordinator.nip().isEmpty() ? coordinator.name().equalsIgnoreCase(order.companion().getName())
				: coordinator.nip().equals(order.companion().getNip());
		return own ? inForce.regencyCoordinator() : coordinator;
	}

	private static Signer subdistrict(ReportOrder order, ReportSettings inForce) {
		Signer coordinator = inForce.subdistrictCoordinator();
		return new Signer(coordinator.title() + " " + order.area().name(), coordinator.name(), coordinator.nip());
	}

}
