import ConveneCore
import ConveneDocuments
import ConvenePrint
import ConveneStore
import ConveneValues
import Foundation

/// An agenda beside an earlier version of it.
package struct AgendaComparison: Sendable {
  package let version: AgendaVersion
  package let earlier: Meeting
  package let meeting: Meeting
  /// Of items, sessions, rooms, documents and days alone.
  package let differences: [MeetingDifference]
}

extension Secretariat {
  /// As what the list of changes is written, the usual first.
  package static let formatsOfChanges: [PaperFormat] = [.text, .pdf, .html]

  /// Versions of the agenda that can be asked for, the oldest first.
  package func agendaVersions(_ hand: MeetingInHand) async throws -> [AgendaVersion] {
    try await look(.viewMeeting, in: hand) { try $0.agendaVersions(of: hand.id) }
  }

  /// Gives the agenda as it is now a name, by which later ones are compared with it.
  package func nameAgenda(
    _ name: String, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> String {
    let name = try name.keptWords(at: "name")
    guard !name.isEmpty, Int(name) == nil else { throw Refusal.noAgendaVersionName() }
    try await perform(.agendaVersion, in: hand, dryRun: dryRun) { work in
      let known = try work.store.agendaVersions(of: hand.id)
      guard !known.contains(where: { $0.name?.sameName == name.sameName }) else {
        throw Refusal.agendaVersionThere(name: name)
      }
      work.note(["version": name])
    }
    return name
  }

  /// What is otherwise on the agenda since a version: one that was named, or the number of a revision.
  ///
  /// - Parameter text: the last that was named where it is nil, or else the agenda of the call.
  package func agendaChanges(
    since text: String?, _ hand: MeetingInHand
  ) async throws -> AgendaComparison {
    try await look(.viewMeeting, in: hand) { store in
      let versions = try store.agendaVersions(of: hand.id)
      let meant =
        text.map { text in
          versions.last { $0.name?.sameName == text.sameName }
            ?? versions.last { $0.revision.map(String.init) == text }
        } ?? versions.last { $0.name != nil } ?? versions.first
      guard let meant else {
        throw Failure.notFound(
          .noSuchAgendaVersion(name: text ?? "", versions: versions.map(\.call)))
      }
      let now = try store.meeting(hand.id) ?? hand.meeting
      let earlier =
        try store.meetingFile(of: hand.id, after: meant.act).map { try MeetingFile.read($0) } ?? now
      return AgendaComparison(
        version: meant, earlier: earlier, meeting: now,
        differences: try now.differences(from: earlier).filter {
          Self.ofAgenda.contains(String($0.object.prefix { $0 != " " && $0 != "," }))
        })
    }
  }

  private static let ofAgenda: Set = [
    "agenda", "documents", "ends", "programme", "rooms", "starts",
  ]

  /// The same as a paper.
  package func agendaChangesPaper(
    since text: String?, as format: PaperFormat, in language: Language, _ hand: MeetingInHand
  ) async throws -> [UInt8] {
    let compared = try await agendaChanges(since: text, hand)
    let zone = hand.meeting.zone
    let document = Document.agendaChanges(
      of: compared.meeting, since: compared.earlier,
      version: (compared.version.call, Day(compared.version.at, inZone: zone)), in: language)
    switch format {
    case .html: return Array(HTMLPage.text(for: document).utf8)
    case .text: return Array(PlainText.text(for: document).utf8)
    default: return try PDF.data(for: document, made: Day(now(), inZone: zone))
    }
  }
}
