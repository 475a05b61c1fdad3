package id.sikap.support;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Names are searched as people type them: a part of a name, or one that is like it
 * ({@code name ilike :contains or :q <% name}; both use the trigram index).
 */
public final class NameSearch {

	/**
	 * Share of the typed trigrams that a name must have. At PostgreSQL's own 0.6, one
	 * letter left out of a short name ("ngatmi") already hides it.
	 */
	private static final String LIKENESS = "0.5";

	private NameSearch() {
	}

	/** Before the search and in its transaction: how much is forgiven. */
	public static void forgiveTyping(JdbcClient jdbc) {
		jdbc.sql("select set_config('pg_trgm.word_similarity_threshold', :likeness, true)")
			.param("likeness", LIKENESS)
			.query(String.class)
			.single();
	}

	/**
	 * A pattern for ilike that takes percent and underscore as the letters they are.
	 * @param text null for none
	 */
	public static String contains(String text) {
		return (text == null) ? null : "%" + startsWith(text);
	}

	/** As {@link #contains}, at the beginning. */
	public static String startsWith(String text) {
		return (text == null) ? null : text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
	}

}
