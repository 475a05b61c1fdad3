package id.sikap.support;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Forms are plain fields, bound as such: no accessors that do nothing. Text is stripped,
 * and an empty text is null.
 */
@ControllerAdvice
class FormBinding {

	@InitBinder
	void bindFields(WebDataBinder binder) {
		binder.initDirectFieldAccess();
		binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
	}

}
