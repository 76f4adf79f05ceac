import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// A letter that is to be printed and posted.
package struct PrintedLetter: Sendable {
  package let code: String
  package let name: String
  package let kind: LetterKind
  /// A PDF, the same whenever it is printed.
  package let bytes: [UInt8]
  fileprivate let id: UUID

  /// What it is called in a folder of letters.
  package var file: String {
    let number = id.uuidString.suffix(4).lowercased()
    return "\(code.isEmpty ? "letter" : code)-\(kind.rawValue)-\(number).pdf"
  }
}

extension Secretariat {
  /// Letters to people without a mailbox that nobody has posted yet.
  ///
  /// - Parameter codes: of those whose letters are meant; everybody's where it is nil.
  package func lettersToPost(
    to codes: [String]? = nil, _ hand: MeetingInHand
  ) async throws -> [PrintedLetter] {
    try await look(.issueInvitations, .printPapers, in: hand) {
      try $0.lettersToPost(codes, hand)
    }
  }

  /// Says that letters were posted, which are written from then on; returns which.
  package func recordPosted(
    to codes: [String]?, on day: Day, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> [PrintedLetter] {
    try await perform(.letterPost, in: hand, dryRun: dryRun) { work in
      guard day <= work.today else {
        throw Refusal.postedLater(day: day.description, today: work.today.description)
      }
      let letters = try work.store.lettersToPost(codes, hand)
      try work.store.markPosted(letters.map(\.id), on: day, of: hand.id, at: work.now)
      for letter in letters {
        work.note(
          AuditObject(.letter, letter.id), from: ["status": "to_post"],
          to: ["status": "sent", "posted on": day.description])
      }
      return letters
    }
  }
}

extension Store {
  fileprivate func lettersToPost(
    _ codes: [String]?, _ hand: MeetingInHand
  ) throws -> [PrintedLetter] {
    guard codes != [] else { throw Refusal.nobodyNamed() }
    let theirs = try letterCodes(hand)
    let wanted = codes.map { Set($0.map { $0.uppercased() }) }
    let letters = try lettersToPost(of: hand.id).filter { letter in
      wanted.map { !$0.isDisjoint(with: theirs[letter.person] ?? []) } ?? true
    }
    guard !letters.isEmpty else { throw Refusal.nothingToPost() }
    return letters.map {
      PrintedLetter(
        code: theirs[$0.person]?.first ?? "", name: $0.name, kind: $0.kind, bytes: $0.bytes,
        id: $0.id)
    }
  }
}
