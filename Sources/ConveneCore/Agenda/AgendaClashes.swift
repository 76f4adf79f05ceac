import ConveneValues
import Foundation

/// Who leads a part of the programme, by the name that is told.
package struct AgendaLeading: Hashable, Sendable {
  package let post: AgendaPost
  package let person: Person.ID
  package let name: String

  package init(_ post: AgendaPost, _ person: Person.ID, name: String) {
    (self.post, self.person, self.name) = (post, person, name)
  }
}

/// What does not go together in a programme whose parts each are sound.
package struct AgendaClashes: Hashable, Sendable {
  /// With which nothing is published.
  package var hard: [Problem] = []
  /// What is told and left to the organiser.
  package var soft: [Problem] = []
}

extension Meeting {
  /// Who is in two places at once, and what is hard on those who come, in the order of the programme.
  ///
  /// One room twice, a room that is too small and an hour that the clocks leave out are found with the
  /// parts of the meeting themselves, by `problems`.
  package func clashes(ledBy leaders: [AgendaLeading]) -> AgendaClashes {
    AgendaClashes(
      hard: naming(twiceLed(by: leaders)),
      soft: naming(namedTwice + outsideHours + longWithoutBreak + longInterpreted + doubledHours))
  }

  /// Pairs of sessions at one time, the later one first, each pair once.
  package static func pairs(of sessions: [Session]) -> [(Session, Session)] {
    var open: [Session] = []
    var found: [(Session, Session)] = []
    for session in sessions.filter({ !$0.stretch.isEmpty }).sorted(by: Session.isBefore) {
      let begins = session.stretch.lowerBound
      open.removeAll { $0.stretch.upperBound <= begins }
      found += open.map { (session, $0) }
      open.append(session)
    }
    return found
  }

  private func twiceLed(by leaders: [AgendaLeading]) -> [Problem] {
    let bySession = Dictionary(
      programme.map { ($0.key, [$0]) }, uniquingKeysWith: { first, _ in first })
    let byItem = Dictionary(grouping: programme.filter { $0.item != nil }, by: { $0.item ?? 0 })
    let byPerson = Dictionary(grouping: leaders, by: \.person)
    var found: Set<Problem> = []
    for posts in byPerson.values {
      var parts: [String: Set<AgendaPost.Part>] = [:]
      var led: [String: Session] = [:]
      for part in Set(posts.map(\.post.part)) {
        let sessions =
          switch part {
          case .item(let number): byItem[number] ?? []
          case .session(let key): bySession[key] ?? []
          }
        for session in sessions {
          led[session.key] = session
          parts[session.key, default: []].insert(part)
        }
      }
      // Whoever leads an item leads it wherever it is held at once.
      for (one, other) in Self.pairs(of: Array(led.values))
      where (parts[one.key] ?? []).union(parts[other.key] ?? []).count > 1 {
        found.insert(
          .inTwoAtOnce(
            at: "programme (\(one.key))", name: posts.first?.name ?? "",
            other: name(of: other)))
      }
    }
    return inOrder(found)
  }

  /// Names that a schedule of somebody else's has twice at one time; a name is no person.
  private var namedTwice: [Problem] {
    var byName: [String: [Session]] = [:]
    for session in programme {
      for name in Set((session.listing?.speakers ?? []).map(\.sameName)) {
        byName[name, default: []].append(session)
      }
    }
    let found = byName.flatMap { key, sessions in
      Self.pairs(of: sessions).map { one, other in
        Problem.namedTwoAtOnce(
          at: "programme (\(one.key))",
          name: one.listing?.speakers?.first { $0.sameName == key } ?? "",
          other: name(of: other))
      }
    }
    return inOrder(Set(found))
  }

  private var outsideHours: [Problem] {
    guard let opens = venue.opens, let closes = venue.closes, opens < closes else { return [] }
    return programme.filter {
      $0.start < opens || $0.endsNextDay || $0.end > closes
    }.sorted(by: Session.isBefore).map {
      .outsideOpeningHours(
        at: "programme (\($0.key))", opens: opens.description, closes: closes.description)
    }
  }

  /// Longer than this people are not asked to sit.
  private static let longestSitting = 90
  /// A stop shorter than this is no break.
  private static let shortestBreak = 10

  private var longWithoutBreak: [Problem] {
    Self.sittings(of: programme.filter(\.kind.isSatThrough)).compactMap { first, last in
      let minutes = last.stretch.upperBound - first.stretch.lowerBound
      guard minutes > Self.longestSitting else { return nil }
      return .noBreakUntil(
        at: "programme (\(first.key))", minutes: minutes, other: name(of: last),
        end: "\(last.end)")
    }
  }

  /// A team of interpreters works no longer than this at one stretch, in minutes.
  private static let longestInterpreted = 180

  /// The same of those who interpret in a room.
  private var longInterpreted: [Problem] {
    let byRoom = Dictionary(
      grouping: programme.filter { $0.interpretation != nil }, by: { $0.room ?? "" })
    let sittings = byRoom.values.flatMap(Self.sittings).sorted {
      Session.isBefore($0.first, $1.first)
    }
    return sittings.compactMap { first, last in
      let minutes = last.stretch.upperBound - first.stretch.lowerBound
      guard minutes > Self.longestInterpreted else { return nil }
      return .interpretedTooLong(
        at: "programme (\(first.key))", minutes: minutes, most: Self.longestInterpreted)
    }
  }

  /// Sessions that follow on one another without a break, by the first and the last of each.
  private static func sittings(of sessions: [Session]) -> [(first: Session, last: Session)] {
    var sittings: [(first: Session, last: Session)] = []
    for session in sessions.filter({ !$0.stretch.isEmpty }).sorted(by: Session.isBefore) {
      guard let sitting = sittings.last,
        session.stretch.lowerBound < sitting.last.stretch.upperBound + Self.shortestBreak
      else {
        sittings.append((session, session))
        continue
      }
      if session.stretch.upperBound > sitting.last.stretch.upperBound {
        sittings[sittings.count - 1].last = session
      }
    }
    return sittings
  }

  /// Sessions that begin or end in an hour that the clocks of the place leave out.
  package var skippedHours: [Problem] {
    ends(with: .skipped).map { session, time in
      .sessionInSkippedHour(at: "programme (\(session.key))", time: time.description, zone: zone)
    }
  }

  /// The same in an hour that the clocks show twice.
  private var doubledHours: [Problem] {
    ends(with: .doubled).map { session, time in
      .sessionInDoubledHour(at: "programme (\(session.key))", time: time.description, zone: zone)
    }
  }

  private enum ClockFault { case skipped, doubled }

  private func ends(with fault: ClockFault) -> [(Session, ClockTime)] {
    guard let clock = TimeZone(identifier: zone) else { return [] }
    let before = Date(timeIntervalSince1970: Double(starts.number - 2) * 86_400)
    let after = Date(timeIntervalSince1970: Double(ends.number + 3) * 86_400)
    guard let turn = clock.nextDaylightSavingTimeTransition(after: before), turn < after else {
      return []
    }
    return programme.sorted(by: Session.isBefore).flatMap { session in
      let midnight = starts.adding(session.day - 1).number * 86_400
      let times = [
        (session.start, midnight), (session.end, midnight + (session.endsNextDay ? 86_400 : 0)),
      ]
      return times.filter { time, day in
        Self.fault(of: day + time.minutes * 60, by: clock) == fault
      }.prefix(1).map { (session, $0.0) }
    }
  }

  /// What is wrong with a time by the clocks of a zone, in seconds since 1970 as they show it.
  private static func fault(of local: Int, by clock: TimeZone) -> ClockFault? {
    let around = [-86_400, 86_400].map { shift in
      clock.secondsFromGMT(for: Date(timeIntervalSince1970: Double(local + shift)))
    }
    let instants = Set(around).map { local - $0 }.filter { instant in
      instant + clock.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant))) == local
    }
    return instants.isEmpty ? .skipped : instants.count > 1 ? .doubled : nil
  }

  private func inOrder(_ problems: Set<Problem>) -> [Problem] {
    let places = Dictionary(
      programme.sorted(by: Session.isBefore).enumerated().map {
        ("programme (\($0.element.key))", $0.offset)
      }, uniquingKeysWith: { first, _ in first })
    func words(_ value: Refusal.Value) -> String {
      if case .session(let session) = value { session.key } else { "\(value)" }
    }
    return problems.map { problem in
      let said = problem.values.sorted { $0.key < $1.key }.map { words($0.value) }
      return (problem, places[problem.at] ?? 0, said.joined(separator: " "))
    }
    .sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map(\.0)
  }
}

extension Session {
  /// In the order of the programme.
  package static func isBefore(_ one: Session, _ other: Session) -> Bool {
    (one.stretch.lowerBound, one.stretch.upperBound, one.key)
      < (other.stretch.lowerBound, other.stretch.upperBound, other.key)
  }
}
