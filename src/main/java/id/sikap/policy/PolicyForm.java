package id.sikap.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

class PolicyForm {

	@NotNull
	PolicyKind kind;

	@NotBlank
	@Size(max = 100)
	String number;

	@NotBlank
	@Size(max = 200)
	String title;

	@NotBlank
	@Size(max = 100)
	String issuer;

	@NotNull
	LocalDate issuedOn;

	@NotNull
	LocalDate inForceFrom;

	LocalDate inForceTo;

	/**
	 * What it means for the work, in plain words: who only files it has not explained it.
	 */
	@NotBlank
	@Size(max = 3000)
	String explanation;

	@NotNull
	PolicySupport support = PolicySupport.NONE;

	/** Where it holds. */
	@NotBlank
	String areaCode;

	/** Whose companions must know what holds in the regency; empty for all. */
	List<String> subdistrictCodes = new ArrayList<>();

	UUID fileId;

	UUID replacesId;

	/** Whether what was understood before has changed, so that all must read it anew. */
	boolean again;

	int version;

	static PolicyForm of(Policy policy) {
		PolicyForm form = new PolicyForm();
		form.kind = policy.getKind();
		form.number = policy.getNumber();
		form.title = policy.getTitle();
		form.issuer = policy.getIssuer();
		form.issuedOn = policy.getIssuedOn();
		form.inForceFrom = policy.getInForceFrom();
		form.inForceTo = policy.getInForceTo();
		form.explanation = policy.getExplanation();
		form.support = policy.getSupport();
		form.areaCode = policy.getAreaCode();
		form.subdistrictCodes = new ArrayList<>(policy.getSubdistrictCodes());
		form.fileId = policy.getFileId();
		form.replacesId = policy.getReplacesId();
		form.version = policy.getVersion();
		return form;
	}

}
