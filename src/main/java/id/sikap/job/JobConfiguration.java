package id.sikap.job;

import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * A module contributes its jobs as beans of type {@link Task}. What is scheduled in a
 * transaction is scheduled when that commits.
 */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

	/** Memory is sized for so many at once. */
	private static final int THREADS = 2;

	private static final Duration POLLING = Duration.ofSeconds(1);

	/** A job whose application died is taken up again after four of these. */
	private static final Duration HEARTBEAT = Duration.ofSeconds(10);

	private static final int MISSED_HEARTBEATS = 4;

	private static final Duration SHUTDOWN_WAIT = Duration.ofSeconds(10);

	@Bean(destroyMethod = "stop")
	Scheduler scheduler(DataSource dataSource, List<Task<?>> tasks) {
		List<Task<?>> recurring = tasks.stream().filter(OnStartup.class::isInstance).toList();
		return Scheduler
			.create(new TransactionAwareDataSourceProxy(dataSource),
					tasks.stream().filter((task) -> !recurring.contains(task)).toList())
			.startTasks(startTasks(recurring))
			.threads(THREADS)
			.pollingInterval(POLLING)
			.heartbeatInterval(HEARTBEAT)
			.missedHeartbeatsLimit(MISSED_HEARTBEATS)
			.shutdownMaxWait(SHUTDOWN_WAIT)
			.build();
	}

	@SuppressWarnings("unchecked")
	private static <T extends Task<?> & OnStartup> List<T> startTasks(List<Task<?>> tasks) {
		return (List<T>) (List<?>) tasks;
	}

	@Bean
	JobStart jobStart(Scheduler scheduler) {
		return new JobStart(scheduler);
	}

	/** Jobs run when everything that they use is there. */
	record JobStart(Scheduler scheduler) {

		@EventListener(ApplicationReadyEvent.class)
		void start() {
			this.scheduler.start();
		}

	}

}
