package id.sikap.audit;

import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.Role;
import id.sikap.account.SignedInAccount;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the trigger in the database cannot see: reads of full numbers, exports, sign-ins.
 */
@Service
public class AuditLog {

	/** The kinds of things that entries are about: the audited tables first. */
	static final List<String> SUBJECTS = List.of("account", "companion", "companion_leave", "household",
			"household_member", "household_group", "group_member", "group_assignment", "p2k2_session", "p2k2_topic",
			"p2k2_topic_retirement", "p2k2_plan", "group_month_excuse", "monthly_report", "monthly_report_version",
			"barrier", "barrier_type", "training", "training_participant", "supervision", "resource",
			"resource_handover", "coordination_meeting", "meeting_attendance", "meeting_decision", "partner",
			"partner_activity", "joint_programme", "policy", "policy_understanding", "policy_question",
			"community_reception", "assessment", "assessment_score", "capacity_override", "capacity_setting",
			"capacity_month", "capacity_score", "development_goal", "issued_report", "regency_setting", "report",
			"area", "import", "export");

	private final JdbcClient jdbc;

	private final AuditListRepository list;

	AuditLog(JdbcClient jdbc, AuditListRepository list) {
		this.jdbc = jdbc;
		this.list = list;
	}

	@Transactional(readOnly = true)
	Slice<AuditEntry> list(AuditFilter filter, AreaScope scope, Pageable page) {
		Slice<AuditEntry> found = this.list.find(filter, scope, page);
		return scope.account().has(Role.REGENCY_COORDINATOR) ? found : found.map(AuditEntry::withoutScores);
	}

	/**
	 * Joins the transaction of what it records: no entry, no read.
	 * @param subject table or kind of thing, as in the entries of the trigger
	 * @param subjectId the row, null where many are meant
	 * @param purpose in the person's own words, or what was exported; never a number that
	 * identifies somebody
	 */
	@Transactional
	public void record(AuditAction action, String subject, UUID subjectId, String areaCode, String purpose) {
		SignedInAccount account = SignedInAccount.current();
		recordFor((account != null) ? account.id() : null, action, subject, subjectId, areaCode, purpose);
	}

	@Transactional
	public void recordFor(UUID accountId, AuditAction action, String subject, UUID subjectId, String areaCode,
			String purpose) {
		this.jdbc.sql("""
				insert into audit_entry (account_id, action, subject, subject_id, area_code, purpose)
				values (:account, :action, :subject, :subjectId, :area, :purpose)
				""")
			.param("account", accountId)
			.param("action", action.name())
			.param("subject", subject)
			.param("subjectId", subjectId)
			.param("area", areaCode)
			.param("purpose", purpose)
			.update();
	}

	/**
	 * For work that goes on after the request: what the rest of this transaction changes
	 * is written down as done by the account.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void actFor(UUID accountId) {
		this.jdbc.sql("select set_config('sikap.account', :account, true)")
			.param("account", accountId.toString())
			.query(String.class)
			.single();
	}

}
