package id.sikap.supervision;

import jakarta.validation.constraints.Size;

/**
 * What the companion answers.
 */
class AnswerForm {

	@Size(max = 1000)
	String remark;

	/** Of what he read. */
	int version;

	static AnswerForm of(Supervision supervision) {
		AnswerForm form = new AnswerForm();
		form.remark = supervision.getRemark();
		form.version = supervision.getVersion();
		return form;
	}

}
