/// Rows of one table of a whole meeting on its way to another desk, in which everything is called by
/// a name that holds on both.
package struct MovedPart: Sendable {
  /// What the names in a column stand for.
  package enum Reference: String, CaseIterable, Sendable {
    case account, application, invitation, organisation, person, scoring, selection
  }

  package let table: String
  /// In the order by which rows are told apart and sorted.
  package let columns: [String]
  let references: [String: Reference]

  /// - Parameter columns: in order, each with what it refers to behind a colon.
  fileprivate init(_ table: String, _ columns: String) {
    self.table = table
    let given = columns.split(whereSeparator: \.isWhitespace).map { $0.split(separator: ":") }
    self.columns = given.map { String($0[0]) }
    references = Dictionary(
      given.compactMap { parts in
        parts.count == 2
          ? Reference(rawValue: String(parts[1])).map { (String(parts[0]), $0) } : nil
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The name by which other parts call a row of the directory or an invitation; no column of theirs.
  static let key = "key"

  /// Tables that a meeting only names rows of.
  package static let ofDirectory = [
    MovedPart("account", "login name"),
    MovedPart(
      "organisation", "key external_key name country short_name names sector city original"),
    MovedPart("organisation_alias", "organisation_id:organisation name"),
    MovedPart(
      "person",
      """
      key email name country organisation_id:organisation names honorific position languages gender
      telephone post
      """),
    MovedPart("person_alias", "person_id:person email name"),
    MovedPart("forgotten", "person_id:person at"),
    MovedPart("rubric", "name version title sha256"),
    MovedPart("gate", "code position title"),
    MovedPart(
      "criterion", "code position weight principles title anchors favours_endowed"),
    MovedPart(
      "meeting",
      """
      code kind title languages zone starts ends tentative venue remote_room convener signatory
      reviewing deciding writing seating symbols masthead practical questions documents
      trial created_at published_at waiting_closed_at
      cancelled_at cancelled_reason
      """),
  ]

  /// Tables whose rows are all a meeting's own.
  package static let ofMeeting = [
    MovedPart("agenda_item", "number title"),
    MovedPart("agenda_role", "item session_key role person_id:person"),
    MovedPart("agreed_outcome", "code position kind title"),
    MovedPart("aide_memoire", "version body sha256 created_at"),
    MovedPart(
      "application",
      """
      code person_id:person track status authority gates target funding_assured_minor
      funding_assured_currency funding_expected_minor funding_expected_currency submitted_at referees
      statements own_answers apart_from apart_reason apart_at apart_by:account
      """),
    MovedPart("application_outcome", "application_id:application outcome position"),
    MovedPart("application_topic", "application_id:application position topic"),
    MovedPart("assessment", "selection_id:selection version content hash kept_at erased_hash"),
    MovedPart("candidate", "person_id:person track"),
    MovedPart(
      "cannot_judge", "application_id:application reviewer_id:person criterion standing"),
    MovedPart(
      "choice",
      """
      selection_id:selection application_id:application verdict is_in reason decided_at
      decided_by:account
      """),
    MovedPart(
      "commitment",
      """
      code who_organisation:organisation who_person:person with_organisation:organisation
      with_person:person what due status partnership added_at added_by:account settled_at
      settled_by:account settled_reason
      """),
    MovedPart(
      "conflict_of_interest",
      """
      application_id:application reviewer_id:person kind note found_at set_aside_at
      set_aside_by:account set_aside_reason
      """),
    MovedPart("country_name", "country position name member"),
    MovedPart(
      "decision", "selection_id:selection application_id:application outcome reason position"),
    MovedPart("document_author", "document person_id:person"),
    MovedPart("emblem", "picture width height hash"),
    MovedPart(
      "gate_answer",
      "application_id:application number gate is_met how recorded_at recorded_by:account"),
    MovedPart(
      "guest",
      """
      code person_id:person role decider reason declared invitation_id:invitation track at_table added_at
      added_by:account withdrawn_at withdrawn_by:account
      """),
    MovedPart(
      "invitation",
      """
      key person_id:person track wave status issued_at answered_at deadline number attends zone
      sequence replaces:invitation answerer answered_how remark
      """),
    MovedPart(
      "letter",
      """
      campaign person_id:person kind revision language status attempt tries queued_at sent_at posted_on
      """),
    MovedPart("lottery", "commitment public_value day hour form rule"),
    MovedPart(
      "lottery_draw",
      """
      selection_id:selection commitment secret public_value transcript drawn_at drawn_by:account
      closing
      """),
    MovedPart(
      "lottery_value",
      "number public_value day hour form reason announced_at announced_by:account"),
    MovedPart("meeting_revision", "number at parts"),
    MovedPart(
      "need", "application_id:application answer asset topic countries size priority note"),
    MovedPart(
      "nomination",
      """
      code person_id:person state organisation_id:organisation role capacity note note_date track
      received_at received_by:account handed_to:account acknowledged_at acknowledged_by:account
      invitation_id:invitation replaces declared withdrawn_at withdrawn_by:account
      """),
    MovedPart(
      "offer",
      "application_id:application answer asset topic countries size available_from evidence note"),
    MovedPart(
      "offer_confirmation",
      "application_id:application answer evidence remark confirmed_at confirmed_by:account"),
    MovedPart(
      "participant",
      """
      person_id:person track invitation_id:invitation capacity attendance arrived_at recorded_at
      recorded_by:account
      """),
    MovedPart(
      "partnership",
      """
      code title status measure due assured_minor assured_currency expected_minor expected_currency
      announced_at announced_by:account recognised_at recognised_by:account ended_at ended_by:account
      ended_reason
      """),
    MovedPart(
      "partnership_answer", "partnership principle answer answered_at answered_by:account"),
    MovedPart("partnership_outcome", "partnership outcome"),
    MovedPart(
      "partnership_partner",
      """
      partnership position organisation_id:organisation person_id:person role confirmed_at
      confirmed_by:account confirmed_on confirmed_how confirmed_who
      """),
    MovedPart("partnership_principle", "principle wording"),
    MovedPart(
      "partnership_report",
      "partnership number kind words told_on due partner reported_at reported_by:account"),
    MovedPart(
      "past_partnership",
      """
      application_id:application answer title partners:organisation partners_named sectors from_year
      to_year output
      """),
    MovedPart("place", "track places taken"),
    MovedPart("practice_mark", "reviewer_id:person practice criterion points given_at"),
    MovedPart("printed_sheet", "paper language hash"),
    MovedPart(
      "project",
      """
      code title outcome owner_organisation:organisation owner_person:person table_no partnership status
      added_at added_by:account settled_at settled_by:account settled_reason
      """),
    MovedPart(
      "project_lack",
      """
      project number kind asset topic filler_organisation:organisation filler_person:person filled_at
      filled_by:account
      """),
    MovedPart(
      "rating", "application_id:application reviewer_id:person criterion points answers standing"),
    MovedPart(
      "review",
      "application_id:application reviewer_id:person standing reason assigned_at due given_at"
    ),
    MovedPart("reviewer", "code person_id:person topics most account_id:account"),
    MovedPart(
      "recommendation",
      """
      number words owner_organisation:organisation owner_person:person due added_at added_by:account
      """),
    MovedPart(
      "requirement", "person_id:person diet access consent_text consent_language consented_at"),
    MovedPart("room", "key position name capacity"),
    MovedPart("round_table", "number theme topic lowest highest screen"),
    MovedPart(
      "score", "scoring_id:scoring application_id:application rank total merit parts"),
    MovedPart(
      "scoring",
      """
      number weights applications:application potential computed_at computed_by:account ratings_hash
      answers_hash
      """),
    MovedPart("seat", "session_key person_id:person role table_no seat_no is_locked by_lot during"),
    MovedPart(
      "seating",
      """
      seed objective potential_met at_random repeats repeats_minimum solved_at solved_by:account
      lot_round lot_seed lot_best lot_drawn
      """),
    MovedPart("seating_absence", "person_id:person round recorded_at recorded_by:account"),
    MovedPart("seating_rule", "one_id:person other_id:person kind reason made_at made_by:account"),
    MovedPart(
      "selection",
      """
      number revises:selection scoring_id:scoring seed objective bound cohort_potential
      top_n_potential proposed_at proposed_by:account before_freeze signed_at signed_by:account
      superseded_at superseded_by:account superseded_reason waiting_order
      """),
    MovedPart(
      "selection_closing",
      """
      number selection_id:selection published audited hash known_at closed_at closed_by:account
      reopened_at reopened_by:account reopened_reason
      """),
    MovedPart("selection_floor", "name position title attribute values lowest"),
    MovedPart(
      "session", "key kind during title room_key item topics notes listing round interpretation"),
    MovedPart(
      "standing",
      """
      selection_id:selection application_id:application verdict expected_rank half_from half_to
      most_from most_to chance calibrated floors
      """),
    MovedPart(
      "substitution",
      """
      code person_id:person track leaving_id:application invitation_id:invitation reason decided_at
      decided_by:account withdrawn_at withdrawn_by:account
      """),
    MovedPart(
      "succession",
      """
      number leaving_id:application cause entering_id:application at recorded_by:account settled
      settled_at settled_by:account
      """),
    MovedPart("topic", "key title"),
    MovedPart(
      "travel",
      """
      person_id:person arrives_on arrives_at arrives_by arrives_from departs_on departs_at departs_by
      departs_to hotel visa_letter emergency
      """),
    MovedPart(
      "wish",
      "application_id:application position person_id:person organisation_id:organisation"),
  ]

  package static let all = ofDirectory + ofMeeting

  /// What a table has and no other desk is told, or is given anew there: ids, links and messages, which
  /// could be used, and what hangs on them.
  package static func isHome(_ column: String, of table: String) -> Bool {
    switch (table, column) {
    case (_, "meeting_id"), (_, "id"), (_, "rubric_id"): true
    case ("invitation", "former_hash"), ("invitation", "link"), ("invitation", "link_key"),
      ("invitation", "token_hash"):
      true
    case ("letter", "address"), ("letter", "copy_no"), ("letter", "is_first"),
      ("letter", "leased_to"), ("letter", "link"), ("letter", "link_key"),
      ("letter", "link_of"), ("letter", "mailing_id"), ("letter", "message"),
      ("letter", "message_id"), ("letter", "next_try"), ("letter", "reader_id"),
      ("letter", "reply"), ("letter", "unconfirmed_at"), ("letter", "signed"),
      ("letter", "untold"), ("letter", "was"), ("letter", "wording"):
      true
    // What came back, what waited for somebody and what was looked at is of the letters that stay.
    case ("clearance", _), ("mail", _), ("mailbox", _), ("mailing", _), ("letter_proof", _): true
    // The form is on this house's pages, and what came by it is an application, or is none yet.
    case ("application_draft", _), ("application_form", _), ("document_file", _),
      ("document_link", _), ("nomination_draft", _), ("nomination_link", _), ("page_request", _),
      ("partnership_inquiry", _):
      true
    // Sealed for the key of this house, printed and paid by it.
    case ("passport", _), ("printed_line", _), ("travel_budget", _), ("travel_payer", _),
      ("travel_term", _):
      true
    // Offers are answered behind links of this house.
    case ("partner_consent", _), ("partner_meeting", _), ("partner_side", _), ("partner_slot", _),
      ("partner_wish", _):
      true
    // Questionnaires are answered on pages of this house, and what was answered is of nobody.
    case ("evaluation", _), ("evaluation_handed", _), ("evaluation_key", _),
      ("evaluation_tally", _), ("evaluation_text", _):
      true
    // Another meeting of the series stays where it is, and what was brought from there with it.
    case ("kept_commitment", _), ("meeting", "follows"), ("recommendation_answer", _): true
    // A door is opened by the house whose pages it is on; when people came goes with them.
    case ("arrival", _), ("door", _): true
    // The register is of the house that keeps it: its numbers count what that has.
    case ("correspondence", _), ("scan", _): true
    case ("organisation", "created_at"), ("person", "created_at"), ("rubric", "created_at"),
      ("account", "created_at"):
      true
    // By which people sign in, and where they are written to, is of this house alone.
    case ("account_mailbox", _), ("account_password", _), ("house_proxy", _),
      ("sign_in_letter", _), ("viewing", _):
      true
    case ("account", "house"), ("person", "twin"): true
    // Links lead to the pages of the house that wrote them.
    case ("seating", "shown_at"): true
    case ("reviewer", "letter_leased_to"), ("reviewer", "letter_mailing"),
      ("reviewer", "letter_sent_at"), ("reviewer", "letter_tries"),
      ("reviewer", "letter_wanted_at"), ("reviewer", "link"), ("reviewer", "link_hash"),
      ("reviewer", "link_key"):
      true
    default: false
    }
  }
}
