package id.sikap.fieldwork;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import id.sikap.SikapApplication;
import id.sikap.account.AreaScope;
import id.sikap.fieldwork.Handshake.Month;
import id.sikap.fieldwork.Handshake.Owner;
import id.sikap.indicator.ClosedMonths;

import org.springframework.stereotype.Service;

@Service
class HandshakeService {

	/** This month and those before it that a session may still be told of. */
	private static final int MONTHS = 3;

	private final FieldKeys keys;

	private final FieldRosterService rosters;

	private final ClosedMonths closedMonths;

	private final Clock clock;

	HandshakeService(FieldKeys keys, FieldRosterService rosters, ClosedMonths closedMonths, Clock clock) {
		this.keys = keys;
		this.rosters = rosters;
		this.closedMonths = closedMonths;
		this.clock = clock;
	}

	Handshake with(AreaScope scope, Map<String, String> csrf, Locale language) {
		YearMonth month = YearMonth.now(this.clock);
		List<Month> months = IntStream.range(0, MONTHS)
			.mapToObj(month::minusMonths)
			.map((one) -> new Month(one, !this.closedMonths.isClosed(scope.regencyCode(), one)))
			.toList();
		String build = SikapApplication.class.getPackage().getImplementationVersion();
		return new Handshake(new Owner(scope.account().id(), scope.account().displayName()), scope.companionId(),
				Base64.getEncoder().encodeToString(this.keys.storeKey(scope.account().id())), this.keys.exportKey(),
				csrf, this.rosters.of(scope).version(), months, this.clock.instant(), language.getLanguage(),
				(build == null) ? "" : build);
	}

}
