import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// Whether the day of a target was near when its partner was asked, or had passed.
package enum InquiryStage: String, CaseIterable, PostgresScalar, Sendable {
  case due
  case overdue
}

/// A partner, how it is reached, and the last letter that asked it what became of the target.
package struct PartnerReach: Sendable {
  package struct Asked: Sendable {
    package let id: UUID
    package let wantedAt: Date?
    /// What the letter asked that left last; nil where none did.
    package let sent: (due: Day, stage: InquiryStage, at: Date)?
  }

  package let partnership: String
  package let position: Int
  package let name: String
  package let email: String
  package let telephone: String
  /// False of an organisation for which nobody is named.
  package let isPerson: Bool
  /// Whether they object to being written to, or were forgotten.
  package let isNotWrittenTo: Bool
  package let asked: Asked?
}

/// A letter to a partner that is wanted.
package struct WantedInquiry: Sendable {
  package let partnership: String
  package let position: Int
  package let due: Day
  package let stage: InquiryStage

  package init(partnership: String, position: Int, due: Day, stage: InquiryStage) {
    (self.partnership, self.position) = (partnership, position)
    (self.due, self.stage) = (due, stage)
  }
}

/// A letter to a partner, in hand to be sent.
package struct ClaimedInquiry: Sendable {
  package let id: UUID
  package let partnership: String
  /// Which of the partner's links it bears, from 1.
  package let link: Int
  package let due: Day
  package let stage: InquiryStage
  package let title: String
  package let measure: String
  package let name: String
  package let names: Wording
  package let mailbox: String
  package let languages: [String]
  package let wantedAt: Date
  package let tries: Int
}

/// What the link of a partner opens.
package struct OpenedPartnership: Sendable {
  package struct Side: Decodable, Sendable {
    package let position: Int
    package let role: String
    package let person: String?
    package let personNames: Wording?
    package let organisation: String?
    package let organisationNames: Wording?
  }

  package let meeting: Meeting.ID
  package let code: String
  package let id: UUID
  /// Of whoever shows the link, among the partners.
  package let position: Int
  /// Codes of the languages that they read, the first best.
  package let languages: [String]
  package let title: String
  package let measure: String
  package let due: Day?
  package let sides: [Side]
  package let reports: [PartnershipReport]
  package let countries: [CountryName]
}

extension Store {
  package func partnersReached(of meeting: Meeting.ID) throws -> [PartnerReach] {
    try rows(.partnershipInquiryList, meeting).map { row in
      let (objects, isForgotten): (Bool, Bool) = (try row["objects"], try row["is_forgotten"])
      let (id, due, stage, sentAt): (UUID?, String?, InquiryStage?, Date?) = (
        try row["id"], try row["due"], try row["stage"], try row["letter_sent_at"]
      )
      var sent: (due: Day, stage: InquiryStage, at: Date)?
      if let day = due.flatMap({ Day($0) }), let stage, let sentAt { sent = (day, stage, sentAt) }
      let asked = try id.map {
        PartnerReach.Asked(id: $0, wantedAt: try row["letter_wanted_at"], sent: sent)
      }
      return PartnerReach(
        partnership: try row["partnership"], position: try row["position"],
        name: try row["name"], email: try row["email"], telephone: try row["telephone"],
        isPerson: try row["is_person"], isNotWrittenTo: objects || isForgotten, asked: asked)
    }
  }

  /// Has partners asked, each by a letter with a new link; the links before end as these leave.
  ///
  /// - Parameter mailing: with which they wait for somebody; nil where they go.
  package func want(
    _ inquiries: [WantedInquiry], of meeting: Meeting.ID, at instant: Date, mailing: UUID?
  ) throws {
    try execute(
      .partnershipInquiryWant, meeting, inquiries.map(\.partnership), inquiries.map(\.position),
      inquiries.map { _ in UUID() }, inquiries.map(\.due.description),
      inquiries.map(\.stage.rawValue), instant, mailing)
  }

  /// Takes back letters that wait and that nobody tried to send; returns of which partners.
  package func takeBackInquiries(
    of partnership: String, to positions: [Int], in meeting: Meeting.ID
  ) throws -> [Int] {
    try rows(.partnershipInquiryTakeBack, meeting, partnership, positions).map {
      try $0["position"]
    }
  }

  package func inquiriesWait(in meeting: Meeting.ID, at instant: Date) throws -> Bool {
    try rows(.partnershipInquiryWaits, meeting, instant).first?["is_waiting"] ?? false
  }

  package func claimInquiries(
    of meeting: Meeting.ID, at instant: Date, leaseUntil: Date, atMost most: Int
  ) throws -> [ClaimedInquiry] {
    try rows(.partnershipInquiryClaim, meeting, instant, leaseUntil, most).compactMap { row in
      let due: String = try row["due"]
      guard let day = Day(due) else { return nil }
      return ClaimedInquiry(
        id: try row["id"], partnership: try row["partnership"], link: try row["link"], due: day,
        stage: try row["stage"], title: try row["title"], measure: try row["measure"],
        name: try row["name"], names: try Self.wording(try row["names"]),
        mailbox: try row["email"], languages: try row["languages"],
        wantedAt: try row["letter_wanted_at"], tries: try row["letter_tries"])
    }
  }

  /// Keeps by what the link is known that a letter bears, from when the one before opens nothing; false
  /// where another was wanted meanwhile, or none is any more.
  package func keepLink(
    _ link: AnswerLink, of letter: ClaimedInquiry, in meeting: Meeting.ID
  ) throws -> Bool {
    try !rows(
      .partnershipInquiryLink, meeting, letter.id, letter.link, link.key.id,
      link.hash.description
    ).isEmpty
  }

  /// - Parameter instant: when it went; nil where it is given up.
  package func written(
    _ letter: ClaimedInquiry, of meeting: Meeting.ID, at instant: Date?
  ) throws {
    try execute(.partnershipInquiryWritten, meeting, letter.id, letter.link, instant)
  }

  package func putOff(_ letter: ClaimedInquiry, of meeting: Meeting.ID, until: Date) throws {
    try execute(.partnershipInquiryPutOff, meeting, letter.id, letter.link, until)
  }

  /// What the link of a partner opens, which the transaction has in hand from then on; nil where it opens
  /// nothing.
  package func openedPartnership(by link: SHA256) throws -> OpenedPartnership? {
    struct Told: Decodable {
      let number: Int
      let kind: String
      let words: String
      let day: String
      let due: String?
      let partner: Int?
    }
    return try rows(.partnershipInquiryOpen, link.description).first.map { row in
      let due: String? = try row["due"]
      let reports: [Told] = try Self.value(try row["reports"])
      return OpenedPartnership(
        meeting: try row["meeting"], code: try row["partnership"], id: try row["id"],
        position: try row["position"], languages: try row["languages"], title: try row["title"],
        measure: try row["measure"], due: due.flatMap { Day($0) },
        sides: try Self.value(try row["partners"]),
        reports: reports.compactMap { told in
          guard let kind = PartnershipReport.Kind(rawValue: told.kind), let day = Day(told.day)
          else { return nil }
          return PartnershipReport(
            number: told.number, kind: kind, words: told.words, day: day,
            due: told.due.flatMap { Day($0) }, partner: told.partner)
        },
        countries: try Self.value(try row["countries"]))
    }
  }

  /// Keeps what the partner whose link is in hand tells; nil where the partnership has ended.
  package func tellByPage(
    _ kind: PartnershipReport.Kind, _ words: String, on day: Day, due: Day?, at instant: Date
  ) throws -> Int? {
    try rows(
      .partnershipReportByPage, kind, words, day.description, due?.description, instant
    ).first?["number"]
  }
}
