import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// A reviewer, and how far the letter is that bears the link to their page.
package struct ReviewerLetter: Sendable {
  package let person: Person.ID
  package let code: String
  package let name: String
  package let email: String
  /// Counts the links that were made for them; 0 where none was.
  package let link: Int
  /// Whether a link of theirs opens their page.
  package let isOpen: Bool
  package let wantedAt: Date?
  package let sentAt: Date?
  /// Whether they object to being written to, or were forgotten.
  package let isNotWrittenTo: Bool
}

/// A letter to a reviewer, in hand to be sent.
package struct ClaimedReviewerLetter: Sendable {
  package let person: Person.ID
  /// Which of the reviewer's links it bears, from 1.
  package let link: Int
  package let name: String
  package let names: Wording
  package let mailbox: String
  package let languages: [String]
  package let wantedAt: Date
  package let tries: Int
}

extension Store {
  package func reviewerLetters(of meeting: Meeting.ID) throws -> [ReviewerLetter] {
    try rows(.reviewerLetterList, meeting).map { row in
      let (objects, isForgotten): (Bool, Bool) = (try row["objects"], try row["is_forgotten"])
      return ReviewerLetter(
        person: try row["person_id"], code: try row["code"], name: try row["name"],
        email: try row["email"], link: try row["link"], isOpen: try row["is_open"],
        wantedAt: try row["letter_wanted_at"], sentAt: try row["letter_sent_at"],
        isNotWrittenTo: objects || isForgotten)
    }
  }

  /// Has letters with new links written; the links before end as these leave.
  ///
  /// - Parameter mailing: with which they wait for somebody; nil where they go.
  package func wantLetters(
    to reviewers: [Person.ID], of meeting: Meeting.ID, at instant: Date, mailing: UUID?
  ) throws -> [(person: Person.ID, link: Int)] {
    try rows(.reviewerLetterWant, meeting, reviewers.map(\.uuid), instant, mailing).map {
      (try $0["person_id"], try $0["link"])
    }
  }

  /// Ends links, and takes back letters that wait; returns whose.
  package func endLinks(
    of reviewers: [Person.ID], in meeting: Meeting.ID
  ) throws -> [Person.ID] {
    try rows(.reviewerLinkEnd, meeting, reviewers.map(\.uuid)).map { try $0["person_id"] }
  }

  /// Whether no points of the meeting change any more.
  package func reviewingIsOver(_ meeting: Meeting.ID) throws -> Bool {
    try rows(.reviewerLinksOver, meeting).first?["is_over"] ?? false
  }

  package func reviewersWait(in meeting: Meeting.ID, at instant: Date) throws -> Bool {
    try rows(.reviewerLetterWaits, meeting, instant).first?["is_waiting"] ?? false
  }

  package func claimReviewerLetters(
    of meeting: Meeting.ID, at instant: Date, leaseUntil: Date, atMost most: Int
  ) throws -> [ClaimedReviewerLetter] {
    try rows(.reviewerLetterClaim, meeting, instant, leaseUntil, most).map { row in
      ClaimedReviewerLetter(
        person: try row["person_id"], link: try row["link"], name: try row["name"],
        names: try Self.wording(try row["names"]), mailbox: try row["email"],
        languages: try row["languages"], wantedAt: try row["letter_wanted_at"],
        tries: try row["letter_tries"])
    }
  }

  /// Keeps by what the link is known that a letter bears, from when the one before opens nothing; false
  /// where another was wanted meanwhile.
  package func keepLink(
    _ link: AnswerLink, of letter: ClaimedReviewerLetter, in meeting: Meeting.ID
  ) throws -> Bool {
    try !rows(
      .reviewerLetterLink, meeting, letter.person, letter.link, link.key.id,
      link.hash.description
    ).isEmpty
  }

  /// - Parameter instant: when it went; nil where it is given up.
  package func written(
    _ letter: ClaimedReviewerLetter, of meeting: Meeting.ID, at instant: Date?
  ) throws {
    try execute(.reviewerLetterWritten, meeting, letter.person, letter.link, instant)
  }

  package func putOff(
    _ letter: ClaimedReviewerLetter, of meeting: Meeting.ID, until: Date
  ) throws {
    try execute(.reviewerLetterPutOff, meeting, letter.person, letter.link, until)
  }
}
