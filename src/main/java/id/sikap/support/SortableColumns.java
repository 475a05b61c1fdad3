package id.sikap.support;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * The columns a list may be sorted by: the name in the URL to the expression in SQL.
 * Anything else in a URL is ignored, so that no text of a request ever reaches a
 * statement.
 */
public final class SortableColumns {

	private final Map<String, String> expressions;

	private final String tieBreaker;

	private SortableColumns(Map<String, String> expressions, String tieBreaker) {
		this.expressions = expressions;
		this.tieBreaker = tieBreaker;
	}

	/**
	 * @param tieBreaker a unique expression that makes the order, and so the pages,
	 * stable
	 * @param namesAndExpressions pairs; the first pair is the order of a list that asks
	 * for none
	 */
	public static SortableColumns of(String tieBreaker, String... namesAndExpressions) {
		Map<String, String> expressions = new LinkedHashMap<>();
		for (int i = 0; i < namesAndExpressions.length; i += 2) {
			expressions.put(namesAndExpressions[i], namesAndExpressions[i + 1]);
		}
		return new SortableColumns(expressions, tieBreaker);
	}

	/** " order by ... limit ... offset ..." for the page that is asked for. */
	public String orderAndPage(Pageable page) {
		return orderBy(page.getSort()) + " limit " + page.getPageSize() + " offset " + page.getOffset();
	}

	/** " order by ..." for the order that is asked for; empty values come last. */
	public String orderBy(Sort sort) {
		String order = sort.stream()
			.filter((wanted) -> this.expressions.containsKey(wanted.getProperty()))
			.map((wanted) -> this.expressions.get(wanted.getProperty()) + (wanted.isAscending() ? " asc" : " desc")
					+ " nulls last, ")
			.collect(Collectors.joining());
		String first = this.expressions.values().iterator().next();
		return " order by " + (order.isEmpty() ? first + " asc nulls last, " : order) + this.tieBreaker;
	}

}
