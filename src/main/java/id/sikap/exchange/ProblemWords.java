package id.sikap.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import id.sikap.support.Formats;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Says in the reader's language what {@link ProblemLog} noted. Templates call it as
 * {@code @problemWords}.
 */
@Component("problemWords")
public class ProblemWords {

	private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private final MessageSource messages;

	private final Formats formats;

	ProblemWords(MessageSource messages, Formats formats) {
		this.messages = messages;
		this.formats = formats;
	}

	public String of(String reason, List<String> arguments) {
		return this.messages.getMessage(reason, arguments.stream().map(this::argument).toArray(), locale());
	}

	/** The reason without what is special to one row. */
	public String shortly(String reason) {
		return this.messages.getMessage(reason + ".short", null, of(reason, List.of("…", "…", "…")), locale());
	}

	private Object argument(String text) {
		if (text.startsWith("@")) {
			return new DefaultMessageSourceResolvable(new String[] { text.substring(1) }, text.substring(1));
		}
		return ISO_DAY.matcher(text).matches() ? this.formats.day(LocalDate.parse(text)) : text;
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
