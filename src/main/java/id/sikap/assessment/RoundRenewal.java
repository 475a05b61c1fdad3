package id.sikap.assessment;

import java.time.Clock;
import java.time.YearMonth;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Renews open rounds in the night, so that nobody waits for it in the morning. Several
 * instances may try: who comes second finds the round fresh.
 */
@Service
class RoundRenewal {

	private final RoundRepository repository;

	private final RoundService rounds;

	private final Clock clock;

	RoundRenewal(RoundRepository repository, RoundService rounds, Clock clock) {
		this.repository = repository;
		this.rounds = rounds;
		this.clock = clock;
	}

	@Scheduled(cron = "0 15 2 * * *", zone = "Asia/Jakarta")
	public void renew() {
		YearMonth now = YearMonth.now(this.clock);
		for (String regency : this.repository.regencies()) {
			this.rounds.freshen(regency, now.minusMonths(1));
			this.rounds.freshen(regency, now);
		}
	}

}
