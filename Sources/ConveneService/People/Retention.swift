import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// Personal data whose time ends.
package struct Expiry: Sendable {
  package let kind: RetentionKind
  /// The code of the meeting; empty for people.
  package let meeting: String
  /// In how many places it is; of people how many they are.
  package let places: Int
  /// The first day on which it is erased.
  package let day: Day
}

extension Secretariat {
  /// How many days kinds of personal data are kept after the last day of a meeting.
  package func retention() async throws -> [RetentionKind: Int] {
    try await look(.viewPeople, .erasePeople) { try $0.retention() }
  }

  /// - Parameter days: nil to keep the kind until somebody erases it.
  package func keep(_ kind: RetentionKind, for days: Int?) async throws {
    if let days, !(1...36_500 ~= days) { throw Refusal.notAPeriod(days: "\(days)") }
    try await perform(.retentionSet) { work in
      let before = try work.store.retention()[kind]
      guard before != days else { return }
      try work.store.keep(kind, for: days)
      work.note([
        "kind": kind.rawValue, "before": before.map { "\($0)" } ?? "no end",
        "after": days.map { "\($0)" } ?? "no end",
      ])
    }
  }

  /// What the clocks erase and when, also what has time still; the same work as `eraseExpired`, rolled
  /// back.
  package func expiries() async throws -> [Expiry] {
    try await unheard.perform(.retentionRun, dryRun: true) { work in
      try work.expire(through: nil)
    }
  }

  /// Erases what has had its time; after a restore of an older backup once more.
  package func eraseExpired(dryRun: Bool = false) async throws -> [Expiry] {
    try await perform(.retentionRun, dryRun: dryRun) { work in
      guard try !work.store.retention().isEmpty else { throw Refusal.noPeriodSet() }
      let expired = try work.expire(through: work.today)
      if !expired.isEmpty { try work.store.eraseStatistics() }
      return expired
    }
  }
}

extension Work {
  /// Erases anew what clocks erased elsewhere; returns in how many places it was.
  package mutating func expireAgain(_ expired: [Erasures.Expired]) throws -> Int {
    let store = store
    let erased = try store.inEachMeeting { meeting in
      try expired.filter { $0.meeting == meeting.code }.map {
        ($0.particular, try store.erase($0.kind, of: meeting.id))
      }
    }.flatMap(\.self)
    for (particular, places) in erased { note([particular: "\(places)"]) }
    return erased.reduce(0) { $0 + $1.1 }
  }

  /// Erases what is due on a day, or where none is given all that any clock is set for.
  fileprivate mutating func expire(through day: Day?) throws -> [Expiry] {
    let store = store
    let periods = try store.retention()
    let ends = try store.lastDays()
    func isDue(_ due: Day) -> Bool { day.map { due <= $0 } ?? true }
    var expiries = try store.inEachMeeting { meeting -> [Expiry] in
      guard let end = ends[meeting.id] else { return [] }
      return try RetentionKind.allCases.filter { $0 != .people }.compactMap { kind in
        guard let days = periods[kind] else { return nil }
        let due = Day(number: end.number + days + 1)
        let places = isDue(due) ? try store.erase(kind, of: meeting.id) : 0
        return places == 0
          ? nil : Expiry(kind: kind, meeting: meeting.code, places: places, day: due)
      }
    }.flatMap(\.self)
    for one in expiries {
      note([Erasures.Expired(one.kind, of: one.meeting).particular: "\(one.places)"])
    }
    guard let days = periods[.people] else { return expiries }
    let due = try store.idle(ends).map { ($0.person, Day(number: $0.since.number + days + 1)) }
      .filter { isDue($0.1) }
    if day != nil {
      for (person, _) in due { _ = try forget(person, because: "the period for people") }
    }
    let byDay = Dictionary(grouping: due, by: \.1)
    expiries += byDay.keys.sorted().map { day in
      Expiry(kind: .people, meeting: "", places: byDay[day]?.count ?? 0, day: day)
    }
    return expiries
  }
}

extension Store {
  /// People who took part in no meeting and reviewed for none, each with the last day of the last
  /// meeting that considered them, or else with the day when they came in.
  fileprivate func idle(_ ends: [Meeting.ID: Day]) throws -> [(person: Person.ID, since: Day)] {
    var last: [Person.ID: Day] = [:]
    var busy: Set<Person.ID> = []
    _ = try inEachMeeting { meeting in
      for one in try considered(in: meeting.id) {
        if one.tookPart { busy.insert(one.person) }
        if let end = ends[meeting.id] { last[one.person] = max(last[one.person] ?? end, end) }
      }
    }
    return try peopleSince().filter { !busy.contains($0.person) }.map {
      ($0.person, last[$0.person] ?? Day($0.at, inZone: nil))
    }
  }
}
