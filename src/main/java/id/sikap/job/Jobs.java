package id.sikap.job;

import java.time.Instant;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Starts jobs: what a transaction asks for begins when that has committed, and not at all
 * when it has not.
 */
@Component
public class Jobs {

	/** Asked for late: its tasks may need this. */
	private final ObjectProvider<Scheduler> scheduler;

	Jobs(ObjectProvider<Scheduler> scheduler) {
		this.scheduler = scheduler;
	}

	/**
	 * @param task name of a task that a module contributes
	 * @param instance what the task is to work on; the same one may be asked for again
	 * only after it has ended
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void start(String task, String instance) {
		// due at once, whatever the clocks say
		this.scheduler.getObject().schedule(new TaskInstance<>(task, instance), Instant.EPOCH);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				Jobs.this.scheduler.getObject().triggerCheckForDueExecutions();
			}

		});
	}

}
