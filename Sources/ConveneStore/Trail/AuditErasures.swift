import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// What an act that erases tells: how many lines of which trail said nothing any more before it, and
/// how many after it.
struct ErasureTold: Hashable, Sendable {
  /// Microseconds, as entries are chained by.
  let at: Int?
  /// By trail, and that of the house always; none where an older version erased.
  let lines: [UUID: Lines]

  struct Lines: Hashable, Sendable {
    let before: Int
    let after: Int
  }

  init(_ body: ChainedAct.Body, of act: ChainedAct) {
    at = act.microseconds
    let told = body.particulars.compactMap { particular, text -> (UUID, Lines)? in
      let trail = particular.wholeMatch(of: /lines of (.+)/).map { String($0.1) }
      guard let id = trail.flatMap(UUID.init(uuidString:)),
        let numbers = text.wholeMatch(of: /(\d+) → (\d+)/), let before = Int(numbers.1),
        let after = Int(numbers.2)
      else { return nil }
      return (id, Lines(before: before, after: after))
    }
    lines = Dictionary(told, uniquingKeysWith: { first, _ in first })
  }
}

extension Store {
  /// How many lines of each trail say nothing any more.
  package func erasedLines() throws -> [UUID: Int] {
    func count(_ trail: UUID) throws -> (UUID, Int) {
      (trail, try rows(.auditErased, trail).first?["lines"] ?? 0)
    }
    let counts = try inEachMeeting { try count(Self.chain(of: $0.id)) }
    return Dictionary(
      counts + [try count(Self.chain(of: nil))], uniquingKeysWith: { first, _ in first })
  }

  /// As an act that erased between two counts notes it.
  package static func particulars(
    ofErasing before: [UUID: Int], _ after: [UUID: Int]
  ) -> [String: String] {
    let told = after.filter { $0.key == chain(of: nil) || $0.value != before[$0.key, default: 0] }
    return Dictionary(
      told.map { trail, lines in
        (
          "lines of \(trail.uuidString.lowercased())",
          "\(before[trail, default: 0]) → \(lines)"
        )
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension AuditReading {
  /// What is erased of the trail of a meeting, or of the house, and no act tells of.
  ///
  /// Of what older versions erased there is no number; what is later than their last act is compared.
  ///
  /// - Parameter house: the trail of the house, in which acts that erase stand.
  package func erasureFaults(in meeting: Meeting.ID?, toldBy house: Self?) -> [AuditFault] {
    let erasures = house?.erasures ?? []
    let older = erasures.prefix { $0.lines.isEmpty }
    let since = older.compactMap(\.at).max() ?? Int.min
    var known = older.isEmpty ? 0 : nil
    var isTold = true
    for told in erasures.compactMap({ $0.lines[Store.chain(of: meeting)] }) {
      if let known, known != told.before { isTold = false }
      known = told.after
    }
    if known.map({ $0 != erased }) ?? (erasedLast > since) { isTold = false }
    let letters = Set(lettersLeft.filter { $0.at > since }.map(\.number)).sorted()
    return (isTold ? [] : [AuditFault(number: 0, part: .erased)])
      + letters.map { AuditFault(number: $0, part: .letter) }
  }
}
