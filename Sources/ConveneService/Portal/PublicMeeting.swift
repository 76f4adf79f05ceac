import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation

/// What everybody may see of a published meeting.
package struct PublicMeeting: Sendable {
  /// As its papers are made of it: without the address of the room for those who attend remotely, without
  /// how it is reviewed, decided and written, and without names of countries and agreed outcomes.
  let meeting: Meeting
  /// How often it changed since its call was published, and whether it was called off.
  package let state: MeetingState
  /// Until when applications come in by its form; nil where it never had one.
  package var form: FormTerm?

  package var code: String { meeting.code }
  package var kind: Meeting.Kind { meeting.kind }
  package var title: Wording { meeting.title }
  /// In which its papers appear; the first is the main one.
  package var languages: [Language] { meeting.languages }
  /// IANA name of the zone in which its clock times are meant.
  package var zone: String { meeting.zone }
  package var starts: Day { meeting.starts }
  package var ends: Day { meeting.ends }
  /// Whether the days are still "in principle".
  package var tentative: Bool { meeting.tentative }
  package var venue: Venue { meeting.venue }
  /// Who holds it, with mailbox and telephone for whoever has a question.
  package var convener: Convener { meeting.convener }
  package var isTrial: Bool { meeting.isTrial }

  /// What is said of it in a language, with its own names of months.
  package func phrases(in language: Language) -> Phrases { meeting.phrases(in: language) }

  /// The agenda and organization of work, with its symbol, its revision and whether it was called off.
  package func agenda(in language: Language) throws(Refusal) -> Document {
    try paper(.agenda, in: language)
  }

  /// The aide-memoire, in the same way.
  package func aideMemoire(in language: Language) throws(Refusal) -> Document {
    try paper(.aideMemoire, in: language)
  }

  private func paper(_ paper: Paper, in language: Language) throws(Refusal) -> Document {
    try PressRoom(
      meeting: meeting, participants: [], decision: nil, made: Date(timeIntervalSince1970: 0),
      state: state
    ).document(paper, in: language)
  }
}

extension Secretariat {
  /// A meeting whose call is published, by its code.
  ///
  /// - Throws: `Failure.notFound` where there is none, or it is not published: the two are told alike.
  package func publicMeeting(_ code: String) async throws -> PublicMeeting {
    let now = now()
    return try await look(.servePages) { store in
      guard let found = try store.publishedMeeting(code) else {
        throw Failure.notFound(.noSuchMeeting(code: code))
      }
      try store.turn(to: found.id)
      guard let page = try store.pageMeeting(found.id) else {
        throw Failure.notFound(.noSuchMeeting(code: code))
      }
      return PublicMeeting(
        meeting: page.meeting, state: page.state, form: try store.formOfPage(found.id, at: now))
    }
  }

  /// Meetings whose calls are published, those that begin last first.
  package func publicMeetings() async throws -> [MeetingEntry] {
    try await look(.servePages) { try $0.publishedMeetings() }
  }
}
