package id.sikap.logbook;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import id.sikap.p2k2.AttendanceMark;
import id.sikap.p2k2.SessionRecord;
import id.sikap.support.Formats;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What a record says, as the reader's language writes it; nothing is an empty text.
 */
@Component
class SessionWords {

	private final Formats formats;

	private final MessageSource messages;

	SessionWords(Formats formats, MessageSource messages) {
		this.formats = formats;
		this.messages = messages;
	}

	String day(SessionRecord record) {
		return (record.heldOn() == null) ? "" : this.formats.weekday(record.heldOn());
	}

	String time(SessionRecord record) {
		return (record.startTime() == null || record.endTime() == null) ? ""
				: this.formats.time(record.startTime()) + "–" + this.formats.time(record.endTime());
	}

	String period(YearMonth from, YearMonth to) {
		if (from == null || to == null) {
			return "";
		}
		return from.equals(to) ? this.formats.month(from) : this.formats.month(from) + " – " + this.formats.month(to);
	}

	String topics(SessionRecord record, Map<UUID, String> labels) {
		return record.teaching()
			.topicIds()
			.stream()
			.map((topic) -> labels.getOrDefault(topic, "–"))
			.sorted()
			.collect(Collectors.joining("; "));
	}

	String speakers(SessionRecord record) {
		return record.speakers()
			.stream()
			.map((speaker) -> text(speaker.name()) + " (" + text(speaker.institution()) + ")")
			.collect(Collectors.joining("; "));
	}

	String photos(List<UUID> photoIds) {
		return photoIds.isEmpty() ? "" : message("p2k2.photos.number", photoIds.size());
	}

	String mark(AttendanceMark mark) {
		if (mark == null || mark.mark() == null) {
			return "";
		}
		StringBuilder words = new StringBuilder(message("p2k2.mark." + mark.mark()));
		if (mark.understanding() != null) {
			words.append(", ").append(message("p2k2.understanding." + mark.understanding()));
		}
		if (mark.reason() != null) {
			words.append(": ").append(mark.reason());
		}
		return words.toString();
	}

	String text(String value) {
		return (value == null) ? "" : value;
	}

	String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
