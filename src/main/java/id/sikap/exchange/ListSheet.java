package id.sikap.exchange;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

import id.sikap.workbook.SheetWriter;
import id.sikap.workbook.SheetWriter.Heading;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * A list as the one sheet of an xlsx, in the words of the reader's language.
 */
@Component
class ListSheet {

	private static final int WIDTH = 22;

	private final MessageSource messages;

	ListSheet(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * @param title key of the sheet's name
	 * @param columns keys of their heads
	 * @param rows writes them one after the other
	 */
	void write(OutputStream out, String title, List<String> columns, Consumer<SheetWriter> rows) {
		SheetWriter sheet = new SheetWriter(out);
		sheet.sheet(words(title), columns.stream().map((column) -> new Heading(words(column), WIDTH)).toList());
		rows.accept(sheet);
		sheet.finish();
	}

	/** The words of a key; a text that is no key stands for itself. */
	String words(String key) {
		return this.messages.getMessage(key, null, key, LocaleContextHolder.getLocale());
	}

}
