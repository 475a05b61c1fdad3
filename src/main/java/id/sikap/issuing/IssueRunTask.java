package id.sikap.issuing;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IssueRunTask {

	static final String NAME = "issue-reports";

	private static final Duration TRIED_AGAIN_AFTER = Duration.ofSeconds(10);

	@Bean
	OneTimeTask<Void> issueReportsTask(IssueRunner runner) {
		return Tasks.oneTime(NAME)
			.onFailure(new FailureHandler.OnFailureRetryLater<>(TRIED_AGAIN_AFTER))
			.execute((instance, context) -> runner.run(instance.getId()));
	}

}
