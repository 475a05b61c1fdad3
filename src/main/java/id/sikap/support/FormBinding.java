package id.sikap.support;

import java.beans.PropertyEditorSupport;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Forms are plain fields, bound as such: no accessors that do nothing. Text is stripped,
 * and an empty text is null; passwords are taken as they were typed.
 */
@ControllerAdvice
class FormBinding {

	@InitBinder
	void bindFields(WebDataBinder binder) {
		if (!isRecord(binder)) {
			binder.initDirectFieldAccess();
		}
		binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
		for (String secret : new String[] { "password", "repeated", "current" }) {
			binder.registerCustomEditor(String.class, secret, new AsTyped());
		}
	}

	/**
	 * Filters are records: their constructor takes everything, and nothing is set
	 * afterwards.
	 */
	private static boolean isRecord(WebDataBinder binder) {
		ResolvableType type = binder.getTargetType();
		return (type != null && type.toClass().isRecord())
				|| (binder.getTarget() != null && binder.getTarget().getClass().isRecord());
	}

	private static final class AsTyped extends PropertyEditorSupport {

		@Override
		public void setAsText(String text) {
			setValue(text);
		}

	}

}
