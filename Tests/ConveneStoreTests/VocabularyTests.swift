import ConveneCore
import ConveneSQL
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import Testing

/// The same words on both sides of the seam.
@Suite(.serialized) struct VocabularyTests {
  private static func words<Word: CaseIterable & RawRepresentable>(_ type: Word.Type) -> [String]
  where Word.RawValue == String {
    type.allCases.map(\.rawValue).sorted()
  }

  static let pairs: [(constraint: String, words: [String])] = [
    ("account_mailbox_language_known", words(Language.self)),
    ("account_role_known", words(Role.self)),
    ("agreed_outcome_kind_known", words(AgreedOutcome.Kind.self)),
    ("application_authority_known", words(Application.Authority.self)),
    ("agenda_role_role_known", words(AgendaRole.self)),
    ("application_draft_file_kind_known", words(NominationLetter.Kind.self)),
    ("application_draft_language_known", words(Language.self)),
    ("application_draft_consent_language_known", words(Language.self)),
    ("application_status_known", words(Application.Status.self)),
    ("arrival_outcome_known", words(ArrivalOutcome.self)),
    ("arrival_was_known", words(Attendance.self)),
    ("arrival_what_known", words(ArrivalNoted.What.self)),
    ("audit_line_kind_known", words(AuditObject.Kind.self)),
    ("candidate_track_known", words(Track.self)),
    ("choice_reason_known", words(ChoiceReason.self)),
    ("commitment_status_known", words(Commitment.Status.self)),
    ("conflict_of_interest_kind_known", words(Conflict.Kind.self)),
    ("credential_kind_known", words(CredentialEntry.Kind.self)),
    ("decision_reason_known", words(RegretReason.self)),
    ("guest_role_known", words(Guest.Role.self)),
    ("invitation_answered_how_known", words(AnswerWay.self)),
    ("invitation_attends_known", words(Attending.self)),
    ("invitation_status_known", words(InvitationStatus.self)),
    ("letter_kind_known", words(LetterKind.self)),
    ("letter_status_known", words(LetterStatus.self)),
    ("life_cycle_move_known", words(LifeCycle.self)),
    ("correspondence_direction_known", words(CorrespondenceDirection.self)),
    ("correspondence_way_known", words(CorrespondenceWay.self)),
    ("mail_answer_known", words(CalendarAnswer.self)),
    ("mail_kind_known", words(IncomingKind.self)),
    ("mail_reason_known", words(BounceReason.self)),
    ("meeting_kind_known", words(Meeting.Kind.self)),
    ("need_asset_known", words(Asset.self)),
    ("nomination_capacity_known", words(Capacity.self)),
    ("nomination_role_known", words(Nomination.Role.self)),
    ("offer_asset_known", words(Asset.self)),
    ("offer_evidence_known", words(Offer.Evidence.self)),
    ("organisation_sector_known", words(Sector.self)),
    ("nomination_link_capacity_known", words(Capacity.self)),
    ("document_file_language_known", words(Language.self)),
    ("session_interpretation_known", words(Language.self)),
    ("document_file_kind_known", words(DocumentFile.Kind.self)),
    ("nomination_draft_letter_kind_known", words(NominationLetter.Kind.self)),
    ("page_request_kind_known", words(PageRequest.Kind.self)),
    ("requirement_consent_language_known", words(Language.self)),
    ("passport_consent_language_known", words(Language.self)),
    ("participant_attendance_known", words(Attendance.self)),
    ("participant_capacity_known", words(Capacity.self)),
    ("evaluation_status_known", words(Evaluation.Status.self)),
    ("partner_consent_language_known", words(Language.self)),
    ("partner_meeting_status_known", words(PartnerMeeting.Status.self)),
    ("partner_side_status_known", words(PartnerMeeting.Side.Status.self)),
    ("partnership_partner_confirmed_how_known", words(Partnership.Way.self)),
    ("partnership_inquiry_stage_known", words(InquiryStage.self)),
    ("partnership_report_kind_known", words(PartnershipReport.Kind.self)),
    ("partnership_status_known", words(Partnership.Status.self)),
    ("person_gender_self_stated", words(Person.Gender.self)),
    ("place_track_known", Set(Track.allCases.compactMap(\.places?.rawValue)).sorted()),
    ("project_lack_asset_known", words(Asset.self)),
    ("project_lack_kind_known", words(ConveneCore.Project.Lack.Kind.self)),
    ("project_status_known", words(ConveneCore.Project.Status.self)),
    ("retention_kind_known", words(RetentionKind.self)),
    ("seating_rule_kind_known", words(SeatingRule.Kind.self)),
    ("selection_floor_attribute_known", words(Floor.Attribute.self)),
    ("selection_waiting_order_known", words(WaitingOrder.self)),
    ("session_kind_known", words(Session.Kind.self)),
    ("succession_cause_known", words(LeavingCause.self)),
    ("substitution_reason_known", words(SubstitutionEntry.Reason.self)),
    ("succession_settled_known", words(SuccessionEntry.Settled.self)),
    ("travel_payer_payer_known", words(Payer.self)),
  ]

  @Test(arguments: pairs)
  func `a column takes the words that the program knows`(
    constraint: String, words: [String]
  ) async throws {
    let allowed = try await TestDatabase().withRollback { connection in
      try connection.rows(
        """
        SELECT regexp_matches(pg_get_constraintdef(oid), '''([a-z_0-9]+)''', 'g') AS word
        FROM pg_constraint
        WHERE conname = $1::text
        """, constraint
      ).flatMap { try $0["word"] as [String] }
    }
    #expect(allowed.sorted() == words)
  }

  @Test func `a fixed question is cited by the numbers that the program has`() throws {
    let check = try #require(Check.all.first { $0.name == "answers_cited" })
    let list = try #require(check.text.firstMatch(of: /cited NOT IN \(([\d, ]+)\)/))
    #expect(
      list.1.matches(of: /\d+/).map { String($0.0) }
        == (Application.Question.allCases.map(\.rawValue)
        + PersonalStatement.allCases.map(\.answer)).map(String.init))
  }

  @Test func `a life cycle moves between the states of its thing`() async throws {
    let rows = try await TestDatabase().withRollback { connection in
      try connection.rows(
        Statement(name: Query.lifeCycleMoves.rawValue, sql: Query.lifeCycleMoves.sql)
      ).map { [try $0["life_cycle"], try $0["from_status"], try $0["to_status"]] as [String] }
    }
    // A thing comes in from nothing.
    let states = Dictionary(grouping: rows, by: { $0[0] })
      .mapValues { Set($0.flatMap { $0.dropFirst() }.filter { !$0.isEmpty }).sorted() }
    #expect(
      states == [
        "application": Self.words(Application.Status.self),
        "attendance": Self.words(Attendance.self),
        "commitment": Self.words(Commitment.Status.self),
        "evaluation": Self.words(Evaluation.Status.self),
        "invitation": Self.words(InvitationStatus.self),
        "letter": Self.words(LetterStatus.self),
        "partner_meeting": Self.words(PartnerMeeting.Status.self),
        "partner_side": Self.words(PartnerMeeting.Side.Status.self),
        "partnership": Self.words(Partnership.Status.self),
        "project": Self.words(ConveneCore.Project.Status.self),
      ])
  }
}
