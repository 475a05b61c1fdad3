package id.sikap.support;

import java.time.YearMonth;

import org.springframework.http.HttpStatus;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * A month that cannot be read is told by name, with what was typed: people shorten and
 * change addresses by hand.
 */
@ControllerAdvice
class MonthInAddress {

	private static final String PARAMETER = "bulan";

	@ExceptionHandler
	ModelAndView unknown(UnknownMonthException ex) {
		return page(ex.typed());
	}

	@ExceptionHandler
	ModelAndView unreadable(MethodArgumentTypeMismatchException ex) throws MethodArgumentTypeMismatchException {
		if (ex.getRequiredType() != YearMonth.class) {
			throw ex;
		}
		return page(String.valueOf(ex.getValue()));
	}

	@ExceptionHandler
	ModelAndView unreadable(MethodArgumentNotValidException ex) throws MethodArgumentNotValidException {
		FieldError month = ex.getBindingResult().getFieldError(PARAMETER);
		if (month == null) {
			throw ex;
		}
		return page(String.valueOf(month.getRejectedValue()));
	}

	private static ModelAndView page(String typed) {
		ModelAndView page = new ModelAndView("error/month", HttpStatus.BAD_REQUEST);
		page.addObject("typed", typed);
		return page;
	}

}
