package id.sikap.exchange;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportTasks {

	static final String IMPORT = "import";

	private static final Duration TRIED_AGAIN_AFTER = Duration.ofSeconds(10);

	@Bean
	OneTimeTask<Void> importTask(ImportRunner runner) {
		return Tasks.oneTime(IMPORT)
			.onFailure(new FailureHandler.OnFailureRetryLater<>(TRIED_AGAIN_AFTER))
			.execute((instance, context) -> runner.run(instance.getId()));
	}

	@Bean
	RecurringTask<Void> importExpiry(ImportService imports) {
		return Tasks.recurring("import-expiry", FixedDelay.ofMinutes(30))
			.execute((instance, context) -> imports.expire());
	}

}
