package id.sikap.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.aopalliance.intercept.MethodInterceptor;

import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * The statements that a piece of work sends to the database, the session store's own
 * aside: {@code statements.of(() -> mvc.perform(get("/kpm")...))}. Tests compare the
 * number at N and at 2N rows.
 */
@Component
public class Statements implements BeanPostProcessor, QueryExecutionListener {

	private final ThreadLocal<List<String>> recorded = new ThreadLocal<>();

	/** What was executed in this thread, in its order. */
	public List<String> of(Callable<?> work) throws Exception {
		List<String> statements = new ArrayList<>();
		this.recorded.set(statements);
		try {
			work.call();
		}
		finally {
			this.recorded.remove();
		}
		return statements;
	}

	/** Still of the pool's own class, which Spring Boot asks for its URL. */
	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		if (!(bean instanceof DataSource dataSource) || !beanName.equals("dataSource")) {
			return bean;
		}
		DataSource listening = ProxyDataSourceBuilder.create(dataSource).listener(this).build();
		ProxyFactory proxy = new ProxyFactory(dataSource);
		proxy.setProxyTargetClass(true);
		proxy.addAdvice((MethodInterceptor) (
				call) -> (call.getMethod().getName().equals("getConnection") && call.getArguments().length == 0)
						? listening.getConnection() : call.proceed());
		return proxy.getProxy();
	}

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		// only what has been done is counted
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		List<String> statements = this.recorded.get();
		if (statements != null) {
			queries.stream()
				.map(QueryInfo::getQuery)
				.filter((sql) -> !sql.toUpperCase().contains("SPRING_SESSION"))
				.forEach(statements::add);
		}
	}

}
