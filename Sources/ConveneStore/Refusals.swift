import ConveneValues
import Postgres

extension Refusal {
  /// What a broken constraint means to the organiser; nil when it means a bug of ours.
  package init?(_ error: PostgresError) {
    guard let constraint = error.constraint else { return nil }
    switch constraint {
    case "meeting_code_once": self = .meetingExists()
    case "organisation_external_key_once": self = .organisationExists()
    case "person_once": self = .personExists()
    case "candidate_pkey", "application_person_once": self = .consideredAlready()
    case "application_code_once", "application_code_shape": self = .applicationCodeTaken()
    case "merged_alike": self = .twinsUnlike()
    case "person_email_usable": self = .addressesUnusable()
    case "reviewer_code_once", "reviewer_pkey": self = .reviewersChanged()
    case "rating_criterion_known", "cannot_judge_criterion_known": self = .unknownCriterion()
    case "application_is_open", "nomination_is_nominated": self = .otherTrack()
    case "nomination_standing_once", "guest_standing_once": self = .consideredAlready()
    case "nomination_one_head": self = .oneHeadOfDelegation()
    case "session_room_once": self = .roomTaken()
    case "rating_by_assigned_reviewer": self = .ratingNotAssigned()
    case "rating_free_of_conflict": self = .ratingInConflict()
    case "cannot_judge_by_assigned_reviewer": self = .cannotJudgeNotAssigned()
    case "application_outcome_outcome_known": self = .unknownOutcome()
    case "reviewer_account_once": self = .accountTaken()
    case "cannot_judge_under_published_rubric", "rating_under_published_rubric",
      "scoring_under_published_rubric":
      self = .otherRubric()
    case "account_role_portal_alone": self = .pagesServedAlone()
    case "credential_made_at_desk": self = .secretMadeAtDesk()
    case "credential_name_length", "credential_token_held": self = .tokenNameUnusable()
    case "credential_term": self = .tokenTermUnusable()
    case "account_mailbox_once": self = .addressOfAnotherAccount()
    case "account_mailbox_usable": self = .addressesUnusable()
    case "account_password_set_soon": self = .passwordSetSoon()
    case "credential_of_somebody": self = .accountSignsInNowhere()
    case "act_told_by_page", "invitation_answered_by_page", "invitation_answered_in_time",
      "invitation_answered_through_link", "invitation_numbered_by_page", "invitation_seat_given",
      "place_taken_by_page":
      self = .pageAnswersNoMore()
    case "review_given_through_link": self = .pageReviewTaken()
    case "reviewer_letter_asks_for_two": self = .lettersAskForTwo()
    case "partnership_inquiry_asks_for_two": self = .lettersAskForTwo()
    case "partnership_inquiry_to_nobody": self = .partnerMayNotBeWrittenTo()
    case "passport_by_right": self = .passportNotByRight()
    case "reviewer_letter_to_nobody": self = .reviewerMayNotBeWrittenTo()
    case "arrival_append_only", "arrival_door_known", "arrival_through_link", "door_on_day":
      self = .pageDoorShut()
    case "evaluation_questions_stay": self = .evaluationQuestionsStay()
    case "meeting_has_room": self = .placesTaken()
    case "seat_person_once": self = .alreadySeated()
    case "seat_participant_known": self = .onlyParticipantsSit()
    case "seating_rule_pair_once": self = .seatingRuleExists()
    case "seating_rule_of_two": self = .seatingRuleOfTwo()
    case "partner_slot_during_bounded", "partner_slot_on_days", "partner_slot_room_free",
      "partner_slot_once", "partner_slot_tables_few":
      self = .partnerSlotNotFree()
    case "partner_slot_room_known": self = .partnerSlotsInRoom()
    case "partner_slot_in_the_way": self = .partnerSlotInTheWay()
    case "partner_slot_empty": self = .partnerMeetingsChanged()
    case "partner_consent_at_request", "partner_consent_of_participant", "partner_side_consented":
      self = .partnersAskedThemselves()
    case "partner_meeting_of_two", "partner_meeting_table_known", "partner_meeting_table_once",
      "partner_side_allowed", "partner_side_free", "partner_side_pair_once",
      "partner_side_person_once":
      self = .partnerMeetingsChanged()
    case "seating_absence_pkey": self = .absentAlready()
    case "selection_signed_once", "decision_frozen", "assessment_frozen",
      "selection_after_signature", "selection_signature_stays":
      self = .signedForGood()
    case "selection_by_two_people": self = .needsTwoPeople()
    case "rating_frozen": self = .ratingsFrozen(as: error.message)
    case "application_by_decision": self = .decidedAlready()
    case "application_answers_frozen", "application_late_after_signature":
      self = .signedForGood()
    case "review_not_held", "score_not_held", "selection_not_held":
      self = .applicationHeldMeanwhile()
    case "application_apart_reason_short": self = .apartReasonTooLong()
    case "guest_decider_short", "guest_reason_short": self = .guestReasonTooLong()
    case "commitment_settled_reason_short", "commitment_what_short", "partnership_answer_short",
      "partnership_ended_reason_short", "partnership_measure_short",
      "partnership_partner_confirmed_who_short", "partnership_report_words_short",
      "partnership_partner_role_short",
      "partnership_title_short":
      self = .partnershipWordsTooLong()
    case "recommendation_answer_note_short", "recommendation_words_short":
      self = .recommendationWordsTooLong()
    case "recommendation_answer_project_known", "recommendation_answer_session_known":
      self = .recommendationRefersThere()
    case "kept_commitment_of_known", "meeting_follows_known", "recommendation_answer_of_known":
      self = .seriesStays()
    case "project_settled_reason_short": self = .projectWordsTooLong()
    case "project_lack_topic_known", "project_outcome_known", "project_table_known":
      self = .projectRefersThere()
    case "partnership_confirmed_by_all", "partnership_frozen", "partnership_of_two",
      "partnership_principles_answered", "partnership_stays":
      self = .partnershipChangedMeanwhile()
    case "gate_answer_how_short": self = .howTooLong()
    case "offer_confirmation_remark_short": self = .confirmationTooLong()
    case "selection_after_draw", "lottery_draw_pkey", "selection_closing_drawn":
      self = .drawnAndSigned()
    case "selection_list_closed", "lottery_value_before_closing", "selection_closing_once":
      self = .listIsClosed()
    case "selection_closing_before_value", "selection_closing_of_new_value",
      "selection_closing_of_latest", "selection_closing_reopened_once", "lottery_draw_from_closed",
      "lottery_draw_after_value", "lottery_draw_value_in_form", "lottery_value_to_come",
      "lottery_value_needed":
      self = .drawnOutOfTurn()
    case "selection_number_once": self = .proposedMeanwhile()
    case "meeting_seating_before_call": self = .seatingAnnouncedInCall()
    case "seating_lot_announced": self = .seatsByLotNotAnnounced()
    case "lottery_before_call", "lottery_pkey": self = .lotteryAnnouncedInCall()
    case "meeting_frozen", "place_frozen", "rubric_frozen", "selection_floor_frozen":
      self = .frozenByCall()
    case "choice_in_band", "choice_within_band": self = .decidedByRatings()
    case "application_within_places", "invitation_within_places": self = .openPlacesTaken()
    case "application_by_succession": self = .outOfTurn()
    case "application_waiting_closed": self = .waitingClosedMeanwhile()
    case "succession_settled_once": self = .seatFollowedOn()
    case "succession_written_to": self = .followerWrittenTo()
    case "invitation_offered_once", "succession_entering_once", "succession_leaving_once":
      self = .offeredAlready()
    case "invitation_remote_has_room": self = .remoteWithoutRoom()
    case "invitation_zone_known": self = .zoneUnknownToServer()
    case "meeting_remote_room_stays": self = .remoteRoomStays()
    case "invitation_before_meeting": self = .answersDueBefore()
    case "invitation_one_active": self = .invitedAlready()
    case "application_move_allowed", "attendance_move_allowed", "commitment_move_allowed",
      "evaluation_move_allowed",
      "invitation_move_allowed",
      "letter_move_allowed",
      "partner_meeting_move_allowed", "partner_side_move_allowed", "partnership_move_allowed",
      "project_move_allowed",
      "letter_signed_back", "letter_signed_first", "clearance_in_order", "mailing_cleared_first",
      "scan_of_standing":
      self = .moveNotAllowed()
    case "act_in_time": self = .clockAstray()
    case "selection_signed_by_right", "account_kept_by_right", "account_told_by_right",
      "act_told_by_right", "erased_by_right", "meeting_trial_by_right", "merged_by_right",
      "letter_signed_by_right", "mailing_approved_by_right", "succession_by_right",
      "clearance_by_holder", "partnership_recognised_by_right":
      self = .rightGone()
    case "account_login_once": self = .loginHasAccount(as: error.message)
    case "account_name_free": self = .nameOfColleague()
    case "account_role_administrator_stays": self = .lastAdministrator(as: error.message)
    case "letter_once", "letter_message_id_once": self = .letterQueuedByAnother()
    case "letter_sealed": self = .lettersAreSealed()
    case "letter_asks_for_two": self = .lettersAskForTwo()
    case "letter_to_nobody": self = .letterToNobody()
    case "letter_to_objector": self = .letterToObjector()
    case "audit_append_only": self = .auditAppendOnly()
    case "handover_took_writes": self = .handedOver(as: error.message)
    case "handover_open_once": self = .handedOverAlready()
    default: return nil
    }
  }

  /// As `frozen_guard` says it, which names the meeting.
  private static func ratingsFrozen(as words: String) -> Refusal {
    guard let told = words.wholeMatch(of: /The selection of (.+) is signed; .+/) else {
      return .signedForGood()
    }
    return .ratingsFrozen(code: String(told.1))
  }

  /// As `administrator_guard` says it, which names the login.
  private static func lastAdministrator(as words: String) -> Refusal {
    let told = words.wholeMatch(of: /(.+) is the only administrator/)
    let login = told.map { String($0.1) } ?? words
    return .lastAdministrator(login: login)
  }

  /// As `account_add` says it, which names the login.
  private static func loginHasAccount(as words: String) -> Refusal {
    let told = words.wholeMatch(of: /(.+) has an account/)
    let login = told.map { String($0.1) } ?? words
    return .loginHasAccount(login: login)
  }

  /// As `handover_guard` says it: where the meetings went, if that was named, and when.
  private static func handedOver(as words: String) -> Refusal {
    guard let told = words.wholeMatch(of: /handed over to (.+) at (.+) UTC/) else {
      return .handedOverAlready()
    }
    let (place, time) = (String(told.1), String(told.2))
    return place == "another machine"
      ? .handedOverElsewhere(time: time) : .handedOverTo(place: place, time: time)
  }
}
