package id.sikap.attachment;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sweeps up what was uploaded for forms that nobody saved. Several instances may do so at
 * once.
 */
@Service
@EnableScheduling
class UnclaimedAttachments {

	static final Duration KEPT = Duration.ofDays(1);

	private static final Logger log = LoggerFactory.getLogger(UnclaimedAttachments.class);

	private final AttachmentRepository attachments;

	private final Clock clock;

	UnclaimedAttachments(AttachmentRepository attachments, Clock clock) {
		this.attachments = attachments;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	@Transactional
	public void remove() {
		int removed = this.attachments.deleteUnclaimed(this.clock.instant().minus(KEPT));
		if (removed > 0) {
			log.info("Removed {} uploads that no form claimed", removed);
		}
	}

}
