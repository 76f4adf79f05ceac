import ConveneValues
import Postgres

extension Refusal {
  /// What a broken constraint means to the organiser; nil when it means a bug of ours.
  package init?(_ error: PostgresError) {
    guard let constraint = error.constraint else { return nil }
    switch constraint {
    case "meeting_code_once":
      self.init(
        "meeting-exists", "A meeting with this code is here already",
        advice: "Change `code` in the file, or look at `convene meeting list`")
    case "organisation_external_key_once":
      self.init(
        "organisation-exists", "An organisation with this key is in the directory already",
        advice: "Leave it out of the file, or change its key")
    case "person_once":
      self.init(
        "person-exists", "This person is in the directory already, with the same mailbox",
        advice: "Use the person who is there: `convene person list`")
    case "candidate_pkey", "application_person_once":
      self.init(
        "applied-already", "This person is considered for the meeting already",
        advice: "Withdraw the earlier application first, or leave this one out")
    case "application_code_once", "application_code_shape":
      self.init(
        "code-taken", "A code of these applications is taken, or is no code such as A-0012",
        advice: "Import the file again, or leave the column code out: `convene application list`")
    case "person_email_usable", "person_email_shape":
      self.init(
        "unusable-address", "No letter can be sent to an address of these people",
        advice: "Correct it and import the file again")
    case "reviewer_code_once", "reviewer_pkey":
      self.init(
        "reviewers-changed", "Somebody else enlisted reviewers at the same moment",
        advice: "Import the file again: `convene review enlist`")
    case "rating_criterion_known", "cannot_judge_criterion_known":
      self.init(
        "unknown-criterion", "A rating is on a criterion that the meeting's rubric does not have",
        advice: "See which there are: `convene review sheet`")
    case "application_is_open", "nomination_is_nominated":
      self.init(
        "other-track", "Nominated seats are not applied for, scored or drawn",
        advice: "Leave the nominated person out of the applications")
    case "session_room_once":
      self.init(
        "room-taken", "Two sessions are in one room at the same time",
        advice: "Move one of them in the meeting file, or give it another room there")
    case "rating_by_assigned_reviewer":
      self.init(
        "not-assigned", "A rating comes from a reviewer who is not assigned to the application",
        advice: "Assign the reviewer, or leave ratings with a conflict of interest out")
    case "rating_free_of_conflict":
      self.init(
        "conflict-of-interest", "A rating comes from a reviewer in a conflict of interest",
        advice: "Leave it out; somebody else must review: convene review conflicts")
    case "cannot_judge_by_assigned_reviewer":
      self.init(
        "not-assigned", "A reviewer who is not assigned to the application cannot judge it",
        advice: "Assign the reviewer, or leave this out")
    case "application_outcome_outcome_known":
      self.init(
        "unknown-outcome", "An application cites an outcome that the meeting does not list",
        advice: "Cite a code of `agreedOutcomes` in the meeting file")
    case "reviewer_account_once":
      self.init(
        "account-taken", "One account cannot be two reviewers of a meeting",
        advice: "Give each reviewer a login of their own")
    case "rating_under_published_rubric":
      self.init(
        "other-rubric", "The ratings were given under another rubric than the meeting's",
        advice: "Rate again under the rubric that was published")
    case "meeting_has_room":
      self.init(
        "meeting-full", "All places are taken",
        advice: "Wait until somebody declines, or change the number of places")
    case "seat_person_once":
      self.init(
        "already-seated", "Somebody would be in two seats at the same time",
        advice: "Free the earlier seat first: `convene seating show`")
    case "seat_participant_known":
      self.init(
        "not-a-participant", "Only people who accepted can be seated",
        advice: "Record the acceptance first: `convene invitation record`")
    case "seating_rule_pair_once":
      self.init(
        "seating-rule-exists", "There is a rule for these two already",
        advice: "Take it back first: `convene seating release`")
    case "seating_rule_of_two":
      self.init(
        "seating-rule-of-two", "A rule is for two different participants",
        advice: "Name somebody else beside the first")
    case "seating_absence_pkey":
      self.init(
        "absent-already", "This absence is recorded already",
        advice: "Close the gap: `convene seating repair`; take it back: --undo")
    case "selection_signed_once", "decision_frozen", "assessment_frozen",
      "selection_after_signature", "selection_signature_stays":
      self.init(
        "selection-signed", "The selection is signed and does not change any more",
        advice: "Fill free places: `convene invitation follow --deadline DAY`; "
          + "admit an error: `convene selection supersede --reason TEXT`")
    case "selection_by_two_people":
      self.init(
        "two-people", "The meeting asks for two people: who proposes does not sign",
        advice: "Ask somebody else who may sign: `convene selection sign`")
    case "rating_frozen":
      self.init(
        "selection-signed", error.message,
        advice: "Admit an error in it: `convene selection supersede --reason TEXT`")
    case "application_by_decision":
      self.init(
        "decided-already", "Only a signed selection moves who is decided upon",
        advice: "Admit an error in it: `convene selection supersede --reason TEXT`")
    case "selection_after_draw", "lottery_draw_pkey":
      self.init(
        "lottery-drawn", "The lottery was drawn, and what was drawn is signed as it is",
        advice: "A person with the right to: `convene selection sign`")
    case "selection_number_once":
      self.init(
        "proposed-meanwhile", "Somebody else changed the proposal at the same moment",
        advice: "Look at it and decide again: `convene selection list`")
    case "lottery_before_call", "lottery_pkey":
      self.init(
        "lottery-announced-in-call", "A lottery is announced once, before the call is published",
        advice: "Decide in the band by a written reason: `convene selection decide`")
    case "choice_in_band", "choice_within_band":
      self.init(
        "outside-band", "The ratings decide on this application",
        advice: "See which they leave open: `convene selection list`")
    case "application_within_places", "invitation_within_places":
      self.init(
        "meeting-full", "All open places are taken or offered",
        advice: "Wait until somebody declines, or change the number of places")
    case "application_by_succession":
      self.init(
        "out-of-turn", "Free seats go to the waiting list in its order",
        advice: "Record who left, then: `convene invitation follow --deadline DAY`")
    case "succession_settled_once":
      self.init(
        "seat-taken", "Somebody follows on this seat already",
        advice: "See who was invited: `convene invitation status`")
    case "invitation_offered_once", "succession_entering_once", "succession_leaving_once":
      self.init(
        "offered-already", "This person was offered an open seat before",
        advice: "Nobody is offered a seat twice; look at it: `convene invitation status`")
    case "invitation_before_meeting":
      self.init(
        "answer-too-late", "Answers are due before the meeting begins",
        advice: "Give an earlier day: --deadline; or leave the seat free")
    case "invitation_one_active":
      self.init(
        "invited-already", "This person has an invitation already",
        advice: "Look at it: `convene invitation status`")
    case "application_move_allowed", "invitation_move_allowed", "letter_move_allowed":
      self.init(
        "move-not-allowed", "It stands at a point from which this is not possible",
        advice: "Look where it stands: `convene invitation status`")
    case "audit_append_only":
      self.init(
        "audit-append-only", "The audit trail cannot be changed",
        advice: "Record what corrects it as an act of its own")
    case "handover_took_writes":
      self.init(
        "handed-over", "This database was \(error.message) and takes no writes",
        advice: "Work where it went; if it never arrived: convene database handover --call-back")
    case "handover_open_once":
      self.init(
        "handed-over", "This database is handed over already",
        advice: "Write its file again: convene database handover FILE")
    default:
      return nil
    }
  }
}
