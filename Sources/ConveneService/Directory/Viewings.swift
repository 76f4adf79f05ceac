import ConveneCore
import ConveneStore

extension Secretariat {
  /// Keeps that whoever signed in here looks at a page of a meeting; nothing where they are nothing in it.
  ///
  /// No act, as it changes nothing: it is asked for where it matters who saw what.
  package func noteViewing(of code: String, page: String) async throws {
    try await archive.write { try $0.noteViewing(of: code, page: page) }
  }

  /// Who looked at pages of a meeting, the latest first.
  package func viewings(
    _ hand: MeetingInHand, atMost most: Int = 500
  ) async throws -> [ViewingEntry] {
    try await look(.viewAudit, in: hand) { try $0.viewings(of: hand.id, atMost: most) }
  }
}
