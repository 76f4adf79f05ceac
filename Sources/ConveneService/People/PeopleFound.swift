import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// Whom a text means: an id, an address, a part of a name in any script, or the code of an
  /// application or of a reviewer in a meeting.
  ///
  /// Where several are meant they are named, and nobody is chosen.
  ///
  /// - Parameter meeting: the code of the meeting that a code is of; the only one there is without.
  package func person(_ text: String, inMeeting meeting: String? = nil) async throws -> PersonEntry
  {
    let found = try await people(text, meeting)
    guard let first = found.first else { throw Failure.notFound(.nobodySo(text: text)) }
    guard found.count == 1 else {
      let shown = found.prefix(20).map {
        Problem.mayBeMeant(at: $0.email, name: $0.name, id: $0.id.description)
      }
      throw Failure.notFound(
        .severalPeopleSo(text: text, problems: Array(shown)))
    }
    return first
  }

  private func people(_ text: String, _ meeting: String?) async throws -> [PersonEntry] {
    let code = text.uppercased()
    if code.wholeMatch(of: /[AR]-[0-9]+/) != nil {
      let hand = try await self.meeting(meeting)
      return try await look(.viewPeople, .editDirectory, in: hand) {
        try $0.people(code: code, in: hand.id)
      }
    }
    return try await look(.viewPeople, .editDirectory) { store in
      if let id = UUID(uuidString: text) {
        return [try store.person(Identifier(id))].compactMap(\.self)
      }
      let named = NamedAddress(text)
      guard !named.address.isEmpty else { return try store.people(withPart: named.name) }
      let there = try store.people(at: named.address)
      let exactly = there.filter { $0.name.sameName == named.name.sameName }
      return exactly.isEmpty || named.name.isEmpty ? there : exactly
    }
  }
}
