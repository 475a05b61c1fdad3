package id.sikap.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

	/**
	 * Sessions are read and written without a transaction of their own, or in the one
	 * that is open. The application's transactions ask at their start whose account acts,
	 * which reads the session: one begun for that would ask again, and never end.
	 */
	@Bean
	TransactionOperations springSessionTransactionOperations() {
		return TransactionOperations.withoutTransaction();
	}

}
