package id.sikap.support;

import java.beans.PropertyEditorSupport;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
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
		binder.initDirectFieldAccess();
		binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
		for (String secret : new String[] { "password", "repeated", "current" }) {
			binder.registerCustomEditor(String.class, secret, new AsTyped());
		}
	}

	private static final class AsTyped extends PropertyEditorSupport {

		@Override
		public void setAsText(String text) {
			setValue(text);
		}

	}

}
