package id.sikap.demo;

import java.util.Locale;

/** The tables that the demo writes, each before those that refer to it. */
enum Table {

	AREA("code, parent_code, name, level, tile_column, tile_row"),

	REGENCY_SETTING("id, regency_code, area_code, name, value, valid_from"),

	COMPANION("id, regency_code, subdistrict_code, name, nip, nik_cipher, nik_hash, nik_last4, phone, email, education,"
			+ " position, service_from, service_to, service_end_reason, active_households, group_count"),

	ACCOUNT("id, username, display_name, area_code, roles, companion_id, password_hash, locked_at, created_at"),

	COMPANION_LEAVE("id, companion_id, subdistrict_code, from_day, to_day, reason, note"),

	ATTACHMENT("id, regency_code, kind, file_name, content_type, content, byte_count, sha256, width, height,"
			+ " exif_taken_at, exif_latitude, exif_longitude, uploaded_by, uploaded_at, claimed_at"),

	HOUSEHOLD("id, regency_code, village_code, head_name, nik_cipher, nik_hash, nik_last4, nik_valid, birth_date, sex,"
			+ " phone, family_card_cipher, family_card_hash, family_card_last4, pkh_number, address, rt, rw, bank,"
			+ " account_number_cipher, account_number_hash, account_number_last4, card_holder, card_holder_name,"
			+ " card_checked_on, status, status_since, declared_components, group_id, group_name"),

	HOUSEHOLD_MEMBER("id, household_id, village_code, name, birth_date, sex, category"),

	HOUSEHOLD_STATUS_CHANGE(
			"id, household_id, village_code, from_status, to_status, on_day, reason, recorded_at, recorded_by"),

	HOUSEHOLD_GROUP(
			"id, regency_code, village_code, name, normalised_name, head_household_id, meeting_place, usual_day,"
					+ " usual_time"),

	GROUP_MEMBER("id, group_id, household_id, village_code, from_day, to_day"),

	GROUP_ASSIGNMENT("id, group_id, companion_id, village_code, kind, from_day, to_day, reason"),

	P2K2_SESSION("id, regency_code, village_code, group_id, companion_id, held_on, start_time, end_time, place,"
			+ " activity_name, siks_category, payment_from, payment_to, summary, obstacles, follow_up,"
			+ " attendance_marked_at_once, status, cancel_reason, double_state, double_note, recorded_by, recorded_at,"
			+ " changed_by, changed_at, version"),

	P2K2_SESSION_TOPIC("session_id, topic_id"),

	P2K2_SPEAKER("session_id, position, name, institution"),

	P2K2_PHOTO("session_id, attachment_id, position"),

	ATTENDANCE("held_on, session_id, household_id, regency_code, mark, reason, understanding"),

	P2K2_SESSION_VERSION("session_id, version, content, changed_by, changed_at, change, reason"),

	P2K2_PLAN("id, regency_code, village_code, group_id, month, planned_on, start_time, place, topic_id,"
			+ " not_held_reason, not_held_note"),

	GROUP_MONTH_EXCUSE("id, regency_code, village_code, group_id, month, reason, note, requested_by, requested_at,"
			+ " state, decided_by, decided_at, decision_note"),

	TRAINING(
			"id, regency_code, area_code, kind, title, mode, place, organiser, starts_on, ends_on, day_hours, capacity,"
					+ " topic_codes, registered_for, cancelled_at, cancel_reason, recorded_by, recorded_at"),

	TRAINING_PARTICIPANT("id, training_id, companion_id, subdistrict_code, state, reason, invited_by, invited_at,"
			+ " decided_by, decided_at, attended_days, pre_test, post_test, certificate_number, certificate_from,"
			+ " certificate_to"),

	POLICY("id, regency_code, area_code, kind, number, title, issuer, issued_on, in_force_from, in_force_to, explanation,"
			+ " support, subdistrict_codes, replaces_id, recorded_by, recorded_at"),

	POLICY_UNDERSTANDING("id, policy_id, companion_id, subdistrict_code, understood_at"),

	POLICY_QUESTION(
			"id, policy_id, companion_id, subdistrict_code, question, asked_at, answer, answered_by," + " answered_at"),

	PARTNER("id, regency_code, area_code, kind, name, address, contact_name, contact_position, contact_phone,"
			+ " agreement_number, agreement_on, agreement_to, inactive_since, inactive_reason, companion_id,"
			+ " recorded_by, recorded_at"),

	PARTNER_ACTIVITY("id, partner_id, village_code, held_on, what, participants, people, result, companion_id,"
			+ " recorded_by, recorded_at"),

	JOINT_PROGRAMME("id, regency_code, subdistrict_code, title, aim, village_codes, from_day, to_day, budget_source,"
			+ " state, started_on, finished_on, households, result, cancel_reason, companion_id, recorded_by,"
			+ " recorded_at"),

	JOINT_PROGRAMME_COMPANION("programme_id, companion_id"),

	JOINT_PROGRAMME_PARTNER("programme_id, partner_id"),

	COMMUNITY_RECEPTION("id, regency_code, village_code, observed_on, level, informant, source, note, companion_id,"
			+ " recorded_by, recorded_at"),

	MONTHLY_REPORT("id, regency_code, subdistrict_code, companion_id, month"),

	MONTHLY_REPORT_VERSION("id, report_id, number, note, submitted_by, submitted_at, submitted_on, state, decided_by,"
			+ " decided_at, reason"),

	SUPERVISION("id, regency_code, subdistrict_code, companion_id, held_on, manner, session_id, teaching_score,"
			+ " teaching_evidence, social_score, social_evidence, went_well, to_improve, agreed_step, step_due_on,"
			+ " supervisor_id, recorded_at, read_at, remark"),

	RESOURCE("id, regency_code, subdistrict_code, kind, name, identification, note, holder_id, held_since, condition,"
			+ " state, ended_on, end_reason"),

	RESOURCE_HANDOVER("id, resource_id, regency_code, subdistrict_code, day, first, from_id, from_subdistrict, to_id,"
			+ " condition, note, recorded_by, recorded_at"),

	COORDINATION_MEETING("id, regency_code, area_code, held_on, start_time, end_time, place, agenda, minutes,"
			+ " recorded_by, recorded_at"),

	MEETING_ATTENDANCE("id, meeting_id, subdistrict_code, companion_id, presence"),

	MEETING_DECISION("id, meeting_id, regency_code, area_code, decision, owner_companion_id, owner_account_id, due_on,"
			+ " state, closed_on, closed_by, outcome"),

	ASSESSMENT("id, regency_code, subdistrict_code, level, unit, companion_id, period, state, self_scored_by,"
			+ " self_scored_at, submitted_by, submitted_at, verified_by, verified_at, dialogue_note"),

	ASSESSMENT_SCORE("id, assessment_id, subdistrict_code, indicator, self_score, self_remark, score, not_assessed,"
			+ " evidence, scored_by, scored_at"),

	DEVELOPMENT_GOAL("id, regency_code, subdistrict_code, companion_id, indicator, goal, action, due_on, state,"
			+ " proposed_by, proposed_at, agreed_by, agreed_at, score_before, month_before, ended_at, result"),

	BARRIER("id, regency_code, scope, area_code, companion_id, type_id, severity, description, session_id, reported_by,"
			+ " reported_at, reported_on, due_on, state, open_since, ended_on, outcome, owner_kind, owner_area,"
			+ " owner_companion_id, confirmed_by, confirmed_at"),

	BARRIER_STATE("barrier_id, from_day, to_day, state"),

	BARRIER_OWNER("barrier_id, from_day, to_day, kind, area_code, companion_id"),

	BARRIER_STEP("id, barrier_id, kind, on_day, note, owner_area, owner_companion_id, due_on, by_account, at");

	private final String columns;

	Table(String columns) {
		this.columns = columns;
	}

	String columns() {
		return this.columns;
	}

	int columnCount() {
		return this.columns.split(",").length;
	}

	String copyStatement() {
		return "copy " + this + " (" + this.columns + ") from stdin";
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
