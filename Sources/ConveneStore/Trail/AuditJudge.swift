import ConveneCore
import ConveneValues
import Foundation
import Postgres

/// Goes along a trail from its first entry to its end and computes every hash anew.
struct AuditJudge {
  private let trail: UUID
  private let isHouse: Bool
  private let noted: [AuditHead]
  private let end: Int
  private var next = 1
  private var previous: [UInt8]? = []
  private var last: (number: Int, hash: [UInt8]?)?
  private var witnessed: Set<AuditHead> = []
  /// Whether an entry bore a login; from then on all do.
  private var hasLogins = false
  private(set) var reading = AuditReading()
  private(set) var seen = Counts()

  struct Counts: Equatable {
    var entries = 0
    var bodies = 0
    var lines = 0
  }

  /// - Parameters:
  ///   - end: the number that the trail says it ends with.
  ///   - noted: ends of it that were kept elsewhere.
  init(_ trail: UUID, isHouse: Bool, endingAt end: Int, since noted: [AuditHead]) {
    (self.trail, self.isHouse, self.end, self.noted) = (trail, isHouse, end, noted)
  }

  private mutating func found(_ part: AuditFault.Part, at number: Int) {
    reading.faults.append(AuditFault(number: number, part: part))
  }

  mutating func judge(_ act: ChainedAct) {
    seen.entries += 1
    if act.number < next {
      found(.entry, at: act.number)
    } else if act.number > next {
      found(.gap, at: next)
      previous = nil
    }
    let isComplete =
      act.at != nil && act.actor != nil && act.act != nil && act.object != nil
      && act.bodyHash != nil && act.hash != nil && (act.login != nil || !hasLogins)
    if !isComplete { found(.blank, at: act.number) }
    if act.login != nil { hasLogins = true }
    if let at = act.at, (try? ExactInstant(postgresText: at)) == nil {
      found(.timeless, at: act.number)
    }
    let link = previous.flatMap { act.link(behind: $0, in: trail) }
    if let link, let hash = act.hash, hash != link.bytes { found(.entry, at: act.number) }
    if act.number > end { found(.beyond, at: act.number) }
    if let link, link.bytes == act.hash {
      let here = AuditHead(number: act.number, hash: link.description)
      if noted.contains(here) { witnessed.insert(here) }
    }
    previous = act.hash
    last = (act.number, act.hash)
    next = max(next, act.number) + (act.number == Int.max ? 0 : 1)
  }

  /// - Parameter body: what was said of the act; nil where the database has nothing.
  mutating func judge(_ body: ChainedAct.Body?, _ lines: [ChainedAct.Line], of act: ChainedAct) {
    seen.bodies += body == nil ? 0 : 1
    seen.lines += lines.count
    if let body {
      if !body.isOf(act) { found(.body, at: act.number) }
    } else {
      found(.bodyMissing, at: act.number)
    }
    if isHouse, let body, act.act.flatMap(Act.init)?.erases == true {
      reading.erasures.append(ErasureTold(body, of: act))
    }
    if lines.contains(where: \.isErased) {
      reading.erased += lines.count(where: \.isErased)
      reading.erasedLast = max(reading.erasedLast, act.microseconds ?? Int.max)
    }
    let isAsTold = body.map { $0.digest == lines.digest } ?? true
    if !isAsTold || !lines.isNumbered || !lines.allSatisfy(\.isWhole) {
      found(.line, at: act.number)
      return
    }
    for line in lines where line.kind == AuditObject.Kind.account.rawValue {
      // Nothing of ours erases what is said of an account.
      if line.isErased { found(.line, at: act.number) }
      guard let id = line.object else { continue }
      reading.accounts[id, default: AccountTold()].hear(line.after, inHouse: isHouse)
    }
  }

  /// Compares letters with the fingerprints that acts were written with; nil was erased.
  mutating func judge(
    _ letters: [UUID: [UInt8]], noted: [(letter: UUID, of: ChainedAct, hash: String?)]
  ) {
    for (id, act, hash) in noted {
      guard let message = letters[id] else { continue }
      if let hash {
        if SHA256(of: message).description != hash { found(.letter, at: act.number) }
      } else if !message.isEmpty {
        reading.lettersLeft.append((act.number, act.microseconds ?? Int.max))
      }
    }
  }

  /// - Parameters:
  ///   - ends: those that the trail says it has.
  ///   - counts: rows of it that there are, wherever they stand.
  mutating func finish(_ ends: [(number: Int?, hash: [UInt8]?)], _ counts: Counts) {
    let isEnd = ends.first.map { $0.number == last?.number && $0.hash == last?.hash }
    let isRight =
      last == nil ? ends.isEmpty : ends.count == 1 && isEnd == true && last?.hash != nil
    if !isRight { found(.head, at: ends.first?.number ?? last?.number ?? 0) }
    if counts != seen { found(.astray, at: 0) }
    for head in noted where !witnessed.contains(head) { found(.witness, at: head.number) }
    reading.faults = reading.faults.reduce(into: []) { kept, fault in
      if !kept.contains(fault) { kept.append(fault) }
    }
    .sorted { ($0.number, $0.part.rawValue) < ($1.number, $1.part.rawValue) }
  }
}
