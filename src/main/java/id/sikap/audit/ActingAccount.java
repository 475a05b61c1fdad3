package id.sikap.audit;

import javax.sql.DataSource;

import id.sikap.account.SignedInAccount;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells the database, at the start of each transaction that may write, whose account acts
 * in it: the audit trigger writes it into every entry.
 */
@Component
class ActingAccount implements TransactionExecutionListener {

	private final JdbcTemplate jdbc;

	ActingAccount(DataSource dataSource) {
		this.jdbc = new JdbcTemplate(dataSource);
	}

	@Override
	public void afterBegin(TransactionExecution transaction, Throwable beginFailure) {
		SignedInAccount account = SignedInAccount.current();
		if (beginFailure == null && account != null && !transaction.isReadOnly()) {
			this.jdbc.queryForObject("select set_config('sikap.account', ?, true)", String.class,
					account.id().toString());
		}
	}

}
