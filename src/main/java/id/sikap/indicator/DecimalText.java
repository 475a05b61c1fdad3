package id.sikap.indicator;

import java.math.BigDecimal;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Decimal numbers in fields: shown with the comma of the reader's language, taken with
 * comma or point.
 */
final class DecimalText {

	/** At most two digits before and two after the sign. */
	static final String PATTERN = "\\d{1,2}([.,]\\d{1,2})?";

	private DecimalText() {
	}

	static String of(BigDecimal number) {
		String plain = number.stripTrailingZeros().toPlainString();
		return LocaleContextHolder.getLocale().getLanguage().equals("en") ? plain : plain.replace('.', ',');
	}

	/** As it is stored. */
	static String stored(String typed) {
		return new BigDecimal(typed.replace(',', '.')).stripTrailingZeros().toPlainString();
	}

}
