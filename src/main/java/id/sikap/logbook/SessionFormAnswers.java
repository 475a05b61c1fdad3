package id.sikap.logbook;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import id.sikap.account.AreaScope;
import id.sikap.p2k2.P2k2Session;
import id.sikap.p2k2.P2k2SessionService;
import id.sikap.p2k2.SessionQuestionException;
import id.sikap.p2k2.SessionRefusedException;
import id.sikap.p2k2.StoredSession;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * What happens to the form of a session that is sent: stored; or back with every problem
 * at its field (422); or back with a question (422); or back beside what is stored now
 * (409). What was typed stays in each.
 */
@Component
class SessionFormAnswers {

	static final String FORM = "p2k2";

	private final SessionFormPages pages;

	private final P2k2SessionService sessions;

	private final SessionDifferences differences;

	private final SessionDetails details;

	SessionFormAnswers(SessionFormPages pages, P2k2SessionService sessions, SessionDifferences differences,
			SessionDetails details) {
		this.pages = pages;
		this.sessions = sessions;
		this.differences = differences;
		this.details = details;
	}

	/**
	 * @param stored the session that is corrected, null for a new one
	 */
	ModelAndView show(SessionForm form, StoredSession stored, AreaScope scope) {
		return show(form, stored, scope, HttpStatus.OK);
	}

	ModelAndView handle(SessionForm form, BindingResult errors, StoredSession stored, AreaScope scope,
			Supplier<P2k2Session> action) {
		form.fillUpSpeakers(); // an error may name any of them
		if (errors.hasErrors()) {
			return show(form, stored, scope, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			return new ModelAndView("redirect:/p2k2/" + action.get().getId());
		}
		catch (SessionRefusedException refused) {
			refused.problems().forEach((problem) -> problem.reportTo(errors));
			return show(form, stored, scope, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (RuleViolation violation) {
			violation.reportTo(errors);
			return show(form, stored, scope, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (SessionQuestionException question) {
			return ask(question, form, stored, scope);
		}
		catch (StaleVersionException ex) {
			return showBoth(form, errors, scope);
		}
	}

	private ModelAndView ask(SessionQuestionException question, SessionForm form, StoredSession stored,
			AreaScope scope) {
		ModelAndView page = show(form, stored, scope, HttpStatus.UNPROCESSABLE_CONTENT);
		page.addObject("unmarked", question.unmarked());
		if (question.otherSessionId() != null) {
			// of the group and day that the account was just admitted to
			page.addObject("other", this.details.brief(question.otherSessionId()));
		}
		return page;
	}

	/**
	 * The form has become a correction of what is stored now: who sends it once more has
	 * seen both.
	 */
	private ModelAndView showBoth(SessionForm form, BindingResult errors, AreaScope scope) {
		UUID id = form.id;
		StoredSession stored = this.sessions.load(id, scope);
		errors.reject("p2k2.error.stale");
		form.version = stored.session().getVersion();
		ModelAndView page = show(form, stored, scope, HttpStatus.CONFLICT);
		page.addObject("changes",
				this.differences.between(List.of(form.record(), stored.record()), stored.session().getRegencyCode())
					.get(0));
		return page;
	}

	private ModelAndView show(SessionForm form, StoredSession stored, AreaScope scope, HttpStatus status) {
		ModelAndView page = new ModelAndView("logbook/form", status);
		page.addObject(FORM, form);
		page.addObject("page", this.pages.of(form, stored, scope));
		page.addObject("stored", (stored == null) ? null : stored.session());
		return page;
	}

}
