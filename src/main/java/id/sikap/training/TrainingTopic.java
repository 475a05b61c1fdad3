package id.sikap.training;

import java.util.List;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What a training is about.
 *
 * @param indicators codes of the indicators of capacity that it strengthens
 */
public record TrainingTopic(String code, String name, String englishName, List<String> indicators) {

	/** The name in the reader's language. */
	public String label() {
		return LocaleContextHolder.getLocale().getLanguage().equals("en") ? this.englishName : this.name;
	}

}
