package id.sikap.support;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.springframework.beans.ConfigurablePropertyAccessor;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * What happens to every form that is sent: a valid one goes on to its action and a
 * redirect; one that a rule or a constraint refuses comes back with status 422 and its
 * errors; one that was made from an older version of the row comes back with status 409
 * and shows both. What was typed stays.
 */
public final class FormSubmission {

	private static final String VERSION = "version";

	private FormSubmission() {
	}

	/**
	 * A field in which the form and the stored row differ.
	 *
	 * @param labelKey key of the field's label: folder of the form's view, a dot, name of
	 * the field
	 */
	public record Difference(String labelKey, Object typed, Object stored) {
	}

	/**
	 * Reads fields that a person may have written in many ways (numbers, dates, areas),
	 * so that all that is wrong is told at once.
	 * @param readings each throws a {@link RuleViolation} for what it cannot read
	 */
	public static void read(BindingResult errors, Supplier<?>... readings) {
		for (Supplier<?> reading : readings) {
			try {
				reading.get();
			}
			catch (RuleViolation violation) {
				violation.reportTo(errors);
			}
		}
	}

	/**
	 * @param formView where the form is shown again
	 * @param action calls the service and says where to go
	 */
	public static ModelAndView handle(BindingResult errors, String formView, Supplier<String> action) {
		return handle(errors, formView, action, null);
	}

	/**
	 * @param stored makes the form from the row as it is stored now; it has the field
	 * "version"
	 */
	public static ModelAndView handle(BindingResult errors, String formView, Supplier<String> action,
			Supplier<?> stored) {
		return handle(errors, action, formView, () -> showBoth(errors, formView, stored.get()));
	}

	private static ModelAndView handle(BindingResult errors, Supplier<String> action, String formView,
			Supplier<ModelAndView> stale) {
		if (errors.hasErrors()) {
			return new ModelAndView(formView, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			return new ModelAndView(action.get());
		}
		catch (RuleViolation violation) {
			violation.reportTo(errors);
			return new ModelAndView(formView, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (StaleVersionException | OptimisticLockingFailureException ex) {
			return stale.get();
		}
	}

	/**
	 * For a form of many rows, which shows itself what is stored beside what was typed.
	 * @param both puts that into the page, and the new versions into the form
	 */
	public static ModelAndView handleRows(BindingResult errors, String formView, Supplier<String> action,
			Consumer<ModelAndView> both) {
		return handle(errors, action, formView, () -> {
			errors.reject("form.stale");
			ModelAndView page = new ModelAndView(formView, HttpStatus.CONFLICT);
			both.accept(page);
			return page;
		});
	}

	private static ModelAndView showBoth(BindingResult errors, String formView, Object storedForm) {
		Object typedForm = Objects.requireNonNull(errors.getTarget());
		ConfigurablePropertyAccessor typed = PropertyAccessorFactory.forDirectFieldAccess(typedForm);
		ConfigurablePropertyAccessor stored = PropertyAccessorFactory.forDirectFieldAccess(storedForm);
		String labels = formView.substring(0, formView.indexOf('/')) + ".";
		List<Difference> differences = new ArrayList<>();
		for (Field field : typedForm.getClass().getDeclaredFields()) {
			Object typedValue = Modifier.isStatic(field.getModifiers()) ? null
					: typed.getPropertyValue(field.getName());
			if (!field.getName().equals(VERSION) && !Modifier.isStatic(field.getModifiers())
					&& !Objects.equals(typedValue, stored.getPropertyValue(field.getName()))) {
				differences.add(
						new Difference(labels + field.getName(), typedValue, stored.getPropertyValue(field.getName())));
			}
		}
		errors.reject("form.stale");
		// who sends the form once more has seen the other version
		typed.setPropertyValue(VERSION, stored.getPropertyValue(VERSION));
		ModelAndView page = new ModelAndView(formView, HttpStatus.CONFLICT);
		page.addObject("differences", differences);
		return page;
	}

}
