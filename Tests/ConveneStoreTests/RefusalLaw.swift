/// Rules of the schema whose breach no command can cause, each with the reason; what can be caused, also
/// by two at once, is a refusal.
enum RefusalLaw {
  /// Every unique and exclusion rule, with those that are indexes alone.
  static let onceOnly = """
    SELECT conname::text AS name
    FROM pg_constraint
    WHERE contype IN ('p', 'u', 'x') AND connamespace = 'public'::regnamespace
    UNION
    SELECT indexrelid::regclass::text
    FROM pg_index
    JOIN pg_class ON pg_class.oid = indrelid
    WHERE indisunique AND relnamespace = 'public'::regnamespace
    ORDER BY 1
    """

  /// Every foreign key, and what it points to.
  static let references = """
    SELECT conname::text AS name, confrelid::regclass::text AS pointed
    FROM pg_constraint
    WHERE contype = 'f' AND connamespace = 'public'::regnamespace
    ORDER BY 1
    """

  static let unbroken: [String: String] = {
    let reasons = [
      "an id is drawn anew for each row, and a secret from 160 bits": [
        "account_pkey", "application_draft_pkey", "application_pkey", "commitment_id_once",
        "credential_hash_once", "credential_pkey", "document_link_pkey", "evaluation_key_pkey",
        "evaluation_text_pkey",
        "partner_meeting_id_once",
        "correspondence_id_once",
        "guest_invitation_once",
        "handover_pkey",
        "invitation_pkey", "invitation_token_once", "letter_pkey", "mail_pkey", "mailing_pkey",
        "meeting_pkey",
        "nomination_draft_pkey", "nomination_invitation_once", "nomination_link_pkey",
        "organisation_pkey", "project_id_once", "recommendation_answer_pkey",
        "recommendation_id_once", "partnership_id_once",
        "partnership_inquiry_id_once", "person_pkey",
        "rubric_pkey",
        "scan_pkey", "scoring_pkey", "seating_rule_pkey", "selection_pkey", "sign_in_letter_pkey",
      ],
      "migrations alone write it, one program after the other": [
        "country_alpha3_once", "country_pkey", "house_pkey", "life_cycle_move_pkey",
        "schema_migration_pkey",
      ],
      "the trail is numbered under the lock of its head": [
        "audit_body_pkey", "audit_entry_pkey", "audit_head_pkey", "audit_line_pkey",
      ],
      "a meeting is checked whole, whether its file or a command changes it": [
        "agenda_item_pkey", "agreed_outcome_pkey", "aide_memoire_pkey", "country_name_pkey",
        "criterion_pkey", "gate_pkey", "meeting_revision_pkey", "place_pkey", "room_pkey",
        "round_table_pkey", "selection_floor_pkey", "session_pkey", "session_round_once",
        "topic_pkey",
      ],
      "a rubric is looked for under the lock of the directory": ["rubric_version_once"],
      "an application is checked whole when it is read": [
        "application_outcome_pkey", "application_topic_once", "application_topic_pkey",
        "need_pkey", "offer_pkey", "past_partnership_pkey", "wish_pkey",
      ],
      "what is there is left, or written over": [
        "recommendation_answer_once",
        "account_mailbox_pkey", "account_password_pkey", "account_role_once",
        "application_form_pkey", "assessment_pkey", "cannot_judge_pkey",
        "conflict_of_interest_pkey",
        "evaluation_handed_pkey", "evaluation_pkey", "evaluation_tally_pkey", "forgotten_pkey",
        "holiday_pkey", "house_emblem_pkey", "house_proxy_pkey",
        "letter_proof_pkey", "mailbox_pkey",
        "not_twins_pkey",
        "nomination_link_sender_once", "objection_pkey",
        "organisation_alias_pkey", "page_request_pkey", "partner_consent_pkey",
        "partner_wish_pkey", "partnership_answer_pkey", "partnership_inquiry_pkey",
        "partnership_outcome_pkey",
        "partnership_principle_pkey",
        "person_alias_pkey", "practice_mark_pkey", "printed_sheet_pkey", "rating_pkey",
        "passport_pkey", "printed_line_pkey", "requirement_pkey", "retention_pkey", "review_pkey",
        "seating_pkey", "travel_pkey", "travel_budget_pkey", "travel_payer_pkey",
        "travel_term_pkey", "viewing_pkey",
      ],
      "the program computes the whole list, of one selection, scoring or plan": [
        "choice_pkey", "decision_pkey", "decision_position_once", "score_pkey", "score_rank_once",
        "partner_side_pkey", "partner_slot_pkey", "seat_once", "seat_pkey", "standing_pkey",
      ],
      "acts on a meeting come one after the other, and each looks before it writes": [
        "agenda_role_once", "arrival_number_once", "arrival_pkey", "clearance_pkey",
        "commitment_pkey", "partner_meeting_pkey", "correspondence_letter_once",
        "correspondence_mail_once",
        "correspondence_nomination_once", "correspondence_pkey", "document_author_pkey",
        "document_file_pkey", "document_link_person_once",
        "door_pkey", "emblem_pkey", "gate_answer_pkey", "guest_pkey", "invitation_number_once",
        "invitation_replaces_once", "lottery_value_pkey", "mail_hash_once", "mail_number_once",
        "selection_closing_pkey",
        "taken_in_pkey",
        "nomination_pkey", "nomination_replaces_once", "offer_confirmation_pkey",
        "participant_pkey", "partnership_partner_pkey", "partnership_pkey",
        "partnership_report_pkey", "project_lack_pkey", "project_pkey", "project_table_once",
        "recommendation_pkey", "kept_commitment_pkey",
        "scan_one_of_entry", "scan_one_of_letter", "scoring_number_once",
        "substitution_invitation_once", "substitution_pkey",
        "substitution_standing_once", "substitution_standing_person", "succession_pkey",
      ],
      "whoever is put together with a twin is gone by the same function": ["merged_pkey"],
      "foreign keys alone ask for it; the primary key has fewer columns": [
        "candidate_track", "invitation_of_track", "lottery_commitment", "meeting_rubric",
        "partner_meeting_time", "partner_slot_time",
        "nomination_of_organisation", "nomination_of_state", "review_standing", "session_time",
        "standing_verdict",
      ],
    ]
    return Dictionary(
      reasons.flatMap { reason, names in names.map { ($0, reason) } },
      uniquingKeysWith: { first, _ in first })
  }()

  /// Why nobody finds that what a row points to is not there.
  static let stays: [String: String] = {
    let reasons = [
      "never taken away, and looked for by the act that points to it": [
        "account", "country", "organisation", "person",
      ],
      "who waited for a meeting that was taken away is told that it is gone": ["meeting"],
      "a draft is changed by whoever has the meeting's turn, and what people refer to stays": [
        "agenda_item", "agreed_outcome", "criterion", "room", "round_table", "rubric", "session",
        "topic",
      ],
      "of the meeting whose turn it is, and looked for in that turn": [
        "application", "application_form", "candidate", "correspondence", "door", "evaluation",
        "invitation",
        "letter",
        "lottery", "mail", "partner_meeting", "partner_slot",
        "mailing", "nomination", "nomination_link", "offer", "participant", "partnership",
        "partnership_partner", "project", "review", "reviewer", "scoring", "selection",
        "selection_closing",
        "standing",
      ],
      "written by the same function": ["audit_entry"],
    ]
    return Dictionary(
      reasons.flatMap { reason, names in names.map { ($0, reason) } },
      uniquingKeysWith: { first, _ in first })
  }()
}
