import ConveneCore
import ConveneDocuments
import ConveneSolvers
import ConveneStore
import ConveneValues
import Foundation

/// Who could meet whom in which slot: what the search is given, and who is behind its numbers.
struct PartnerChart {
  let problem: PairingProblem
  /// By their numbers in the problem.
  let people: [Person.ID]
  /// By their numbers in the problem.
  let slots: [PartnerSlot]
  let names: [Person.ID: String]
  let codes: [Person.ID: String]
  /// Those that stand and can be held.
  let standing: [PartnerMeeting]
  /// Those that stand and cannot be held any more.
  let broken: [PartnerMeeting]
}

/// Meetings that a search found, beside those that stand, and how good they are together.
package struct PartnerPlan: Sendable {
  /// A meeting that is to be offered.
  package struct Line: Sendable {
    package let starts: LocalTime
    package let ends: LocalTime
    package let table: Int
    package let codes: [String]
    package let names: [String]
    package let isMutual: Bool
  }

  /// New ones, in order of time and table.
  package let lines: [Line]
  /// How many stand besides.
  package let standing: Int
  /// How much of the most that all of them could be worth they are, in ten-thousandths.
  package let share: Int
  /// How many take part.
  package let people: Int
  /// How many meetings they have, of whoever has fewest and most.
  package let each: ClosedRange<Int>
  /// Codes of those who have none.
  package let without: [String]
}

extension Store {
  /// What the search for partner meetings is given.
  ///
  /// Nobody is in it who attends remotely, was recorded not to have come, or left.
  ///
  /// - Parameters:
  ///   - most: meetings of one person; as many as there are slots otherwise.
  ///   - changes: how many of those that stand may give way.
  func partnerChart(
    _ hand: MeetingInHand, at now: Date, most: Int? = nil, changes: Int = 0
  ) throws -> PartnerChart {
    let slots = try partnerSlots(of: hand.id)
    guard !slots.isEmpty else { throw Refusal.noPartnerSlots() }
    let consents = try partnerConsents(of: hand.id)
    let asked = Set(consents.map(\.person))
    let absent = Set(
      try attendance(of: hand.id).filter { $0.attendance == .noShow }.map(\.person))
    let entries = try participants(of: hand.id)
    let taking = entries.filter {
      asked.contains($0.person) && $0.attends == .inPerson && !absent.contains($0.person)
    }
    let people = taking.map(\.person)
    let number = Dictionary(
      people.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let known = try peopleByID(people)
    let byPerson = Dictionary(
      try applications(of: hand.id).map { ($0.person, $0.id) },
      uniquingKeysWith: { first, _ in first })
    let taken = try takenInPartnerSlots(of: hand.id)
    var problem = PairingProblem(
      potential: try seatingPotential(
        of: taking.map { ($0, byPerson[$0.person]) }, try declaring(of: hand.id), hand),
      isFree: slots.map { slot in
        people.map { slot.starts > now && taken[slot.number]?.contains($0) != true }
      }, tables: slots.map(\.tables), limit: most)
    func bar(_ one: Person.ID, _ other: Person.ID) {
      guard let one = number[one], let other = number[other] else { return }
      problem.bar(one, other)
    }
    for (place, one) in people.enumerated() {
      for other in people[..<place] {
        if let home = known[one]?.organisation, home == known[other]?.organisation {
          bar(one, other)
        }
      }
    }
    for rule in try seatingRules(of: hand.id) where rule.kind == .apart {
      bar(rule.one, rule.other)
    }
    for wish in try mutualWishes(in: hand.id) {
      guard let one = number[wish.one], let other = number[wish.other] else { continue }
      problem.wish(one, other)
    }
    let place = Dictionary(
      slots.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
    var (standing, broken): ([PartnerMeeting], [PartnerMeeting]) = ([], [])
    for one in try partnerMeetings(of: hand.id) where one.sides.count == 2 {
      let pair = one.sides.map(\.person)
      guard one.isLive else {
        // Who declined, or was silent, is not asked about the same person again.
        if one.sides.contains(where: { $0.status != .withdrawn }) { bar(pair[0], pair[1]) }
        continue
      }
      guard let slot = place[one.slot] else { continue }
      // What is over is no more a matter of a plan, and neither are the two.
      if one.starts <= now {
        bar(pair[0], pair[1])
      } else if let first = number[pair[0]], let second = number[pair[1]],
        problem.mayMeet(first, second), problem.isFree[slot][first], problem.isFree[slot][second]
      {
        standing.append(one)
        problem.standing.append(.init(slot: slot, first, second))
      } else {
        broken.append(one)
      }
    }
    problem.changes = changes
    return PartnerChart(
      problem: problem, people: people, slots: slots,
      names: Dictionary(consents.map { ($0.person, $0.name) }, uniquingKeysWith: { $1 }),
      codes: Dictionary(entries.map { ($0.person, $0.code) }, uniquingKeysWith: { $1 }),
      standing: standing, broken: broken)
  }
}

extension PartnerChart {
  func solved(seed: UInt64, iterations: Int, _ watch: SearchWatch) throws -> PairingAnswer {
    guard people.count > 1 else { throw Refusal.tooFewPartners(people: people.count) }
    return problem.solve(
      seed: seed, budget: SearchBudget(iterations: iterations, watch: watch))
  }

  private func meeting(_ one: PartnerMeeting) -> PairingProblem.Meeting? {
    guard let slot = slots.firstIndex(where: { $0.number == one.slot }), one.sides.count == 2,
      let first = people.firstIndex(of: one.sides[0].person),
      let second = people.firstIndex(of: one.sides[1].person)
    else { return nil }
    return .init(slot: slot, first, second)
  }

  /// Those that stand and for which a plan has no room.
  func givingWay(to plan: [PairingProblem.Meeting]) -> [PartnerMeeting] {
    let planned = Set(plan)
    return standing.filter { one in meeting(one).map { !planned.contains($0) } ?? true }
  }

  /// What of a plan is new, at tables that nobody has.
  func offers(
    of plan: [PairingProblem.Meeting], after last: Int, at now: Date
  ) -> [PartnerOffer] {
    let leaving = Set(givingWay(to: plan).map(\.id))
    let staying = standing.filter { !leaving.contains($0.id) }
    let known = Set(staying.compactMap(meeting))
    var used: [Int: Set<Int>] = [:]
    for one in staying { used[one.slot, default: []].insert(one.table) }
    var number = last
    return plan.filter { !known.contains($0) }.map { one in
      let slot = slots[one.slot]
      let table = (1...slot.tables).first { used[slot.number]?.contains($0) != true } ?? 1
      used[slot.number, default: []].insert(table)
      number += 1
      return PartnerOffer(
        id: Secretariat.newUUID(at: now), code: PartnerMeeting.code(number), slot: slot.number,
        table: table, one: people[one.one], other: people[one.other])
    }
  }

  /// What a plan is told as.
  func told(
    _ answer: PairingAnswer, _ offers: [PartnerOffer], _ hand: MeetingInHand
  ) -> PartnerPlan {
    var meetings = Array(repeating: 0, count: people.count)
    for one in answer.plan {
      meetings[one.one] += 1
      meetings[one.other] += 1
    }
    let number = Dictionary(
      people.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let zone = hand.meeting.zone
    let lines = offers.compactMap { one -> PartnerPlan.Line? in
      guard let slot = slots.first(where: { $0.number == one.slot }),
        let starts = LocalTime(slot.starts, in: zone), let ends = LocalTime(slot.ends, in: zone),
        let first = number[one.one], let second = number[one.other]
      else { return nil }
      let pair = [one.one, one.other]
      return PartnerPlan.Line(
        starts: starts, ends: ends, table: one.table, codes: pair.map { codes[$0] ?? "" },
        names: pair.map { names[$0] ?? "" },
        isMutual: problem.wishes.contains([min(first, second), max(first, second)]))
    }
    return PartnerPlan(
      lines: lines, standing: answer.plan.count - offers.count, share: answer.share,
      people: people.count, each: (meetings.min() ?? 0)...(meetings.max() ?? 0),
      without: zip(people, meetings).filter { $0.1 == 0 }.map { codes[$0.0] ?? "" })
  }
}

extension Store {
  /// Partner meetings that both accepted, by the code of each of the two, as they read them.
  func heldPartnerMeetings(_ hand: MeetingInHand) throws -> [String: [OwnPartnerMeeting]] {
    let held = try partnerMeetings(of: hand.id).filter { $0.status == .agreed }
    guard !held.isEmpty else { return [:] }
    let people = Dictionary(
      try listedParticipants(hand).map { ($0.person, $0.participant) }, uniquingKeysWith: { $1 })
    let told = Dictionary(
      grouping: try partnerGrounds(in: hand.id), by: { "\($0.code) \($0.person)" })
    let zone = hand.meeting.zone
    var found: [String: [OwnPartnerMeeting]] = [:]
    for one in held {
      for side in one.sides {
        guard let reader = people[side.person],
          let other = one.other(than: side.person).flatMap({ people[$0.person] }),
          let starts = LocalTime(one.starts, in: zone), let ends = LocalTime(one.ends, in: zone)
        else { continue }
        let why = told["\(one.code) \(side.person)"]?.first
        found[reader.code, default: []].append(
          OwnPartnerMeeting(
            id: one.id, starts: starts, ends: ends,
            room: hand.meeting.rooms.first { $0.key == one.room }?.name ?? [:], table: one.table,
            answerBy: one.answerBy, standing: .agreed, name: other.name,
            organisation: other.organisation, country: other.country,
            grounds: why?.grounds ?? [], isMutual: why?.isMutual ?? false))
      }
    }
    return found
  }
}
