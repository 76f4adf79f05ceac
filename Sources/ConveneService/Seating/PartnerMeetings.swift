import ConveneCore
import ConveneSolvers
import ConveneStore
import ConveneValues
import Foundation

/// How many moves a plan of partner meetings takes, where nobody says otherwise.
package enum PartnerSearch {
  package static let iterations = 4_000_000
}

/// What a repair of partner meetings did.
package struct PartnerRepair: Sendable {
  /// Which ended because nobody could hold them any more, or somebody was silent.
  package let ended: [PartnerMeeting]
  /// Which gave way to a better plan.
  package let gaveWay: [PartnerMeeting]
  package let plan: PartnerPlan
}

extension Secretariat {
  /// Adds slots one after the other, in one room.
  ///
  /// - Parameters:
  ///   - room: its key, or its name in a language.
  ///   - pause: minutes between two slots.
  package func addPartnerSlots(
    from start: LocalTime, count: Int, minutes: Int, pause: Int = 0, room: String, tables: Int,
    _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> [PartnerSlot] {
    guard
      let known = hand.meeting.rooms.first(where: { one in
        one.key == room || Language.allCases.contains { one.name[$0] == room }
      })
    else {
      throw Failure.notFound(
        .noSuchRoomOfMeeting(
          room: room, rooms: hand.meeting.rooms.map(\.key).joined(separator: ", ")))
    }
    guard let first = start.instant(in: hand.meeting.zone) else { return [] }
    return try await perform(.partnerMeetingSlots, in: hand, dryRun: dryRun) { work in
      let last = try work.store.lastPartnerSlot(of: hand.id)
      let slots = (0..<count).map { place in
        let begins = first.addingTimeInterval(Double(60 * place * (minutes + pause)))
        return PartnerSlot(
          number: last + 1 + place, starts: begins,
          ends: begins.addingTimeInterval(Double(60 * minutes)), room: known.key, tables: tables)
      }
      try work.store.add(slots, to: hand.id)
      work.note(["slots": "\(count)", "tables": "\(tables)", "room": known.key])
      return slots
    }
  }

  /// Takes away the slots in which nothing was ever offered; answers how many.
  package func removePartnerSlots(
    _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> Int {
    try await perform(.partnerMeetingSlots, in: hand, dryRun: dryRun) { work in
      let gone = try work.store.removePartnerSlots(of: hand.id)
      if !gone.isEmpty { work.note(["slots removed": "\(gone.count)"]) }
      return gone.count
    }
  }

  /// Takes slots away in which no meeting stands; what ended in them is still known.
  package func dropPartnerSlots(
    _ numbers: [Int], _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws {
    try await perform(.partnerMeetingSlots, in: hand, dryRun: dryRun) { work in
      let numbers = Set(numbers)
      let told = numbers.sorted().map(String.init).joined(separator: " ")
      let unknown = numbers.subtracting(try work.store.partnerSlots(of: hand.id).map(\.number))
      guard unknown.isEmpty else {
        throw Failure.notFound(.noSuchPartnerSlot(slots: unknown.sorted().map(String.init)))
      }
      let standing = try work.store.partnerMeetings(of: hand.id).filter {
        $0.isLive && numbers.contains($0.slot)
      }
      guard standing.isEmpty else {
        let used = Set(standing.map(\.slot)).sorted()
        throw Refusal.partnerSlotInUse(
          count: used.count, used: used.map(String.init),
          codes: standing.map(\.code).joined(separator: " "), slots: told)
      }
      try work.store.dropPartnerSlots(numbers.sorted(), of: hand.id)
      work.note(["slots removed": told])
    }
  }

  package func partnerSlots(_ hand: MeetingInHand) async throws -> [PartnerSlot] {
    try await look(.viewMeeting, in: hand) { try $0.partnerSlots(of: hand.id) }
  }

  /// Records that somebody takes part in partner meetings, as they said to a desk.
  ///
  /// - Parameters:
  ///   - isOwnRequest: whether they asked for it themselves, as whom a State designated must have.
  ///   - shows: whether whom they meet may read what they offer, need and care about.
  package func joinPartners(
    _ code: String, isOwnRequest: Bool, shows: Bool, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws {
    let code = code.uppercased()
    try await perform(.partnerMeetingJoin, on: code, in: hand, dryRun: dryRun) { work in
      let entry = try work.participant(code)
      let isDesignated = [.officialDelegation, .governmentDesignated].contains(entry.capacity)
      guard isOwnRequest || !isDesignated else {
        throw Refusal.partnersAtOwnRequest(code: code)
      }
      let before = try work.store.partnerConsents(of: hand.id)
        .first { $0.person == entry.person }
      guard before?.shows != shows else { return }
      try work.store.joinPartners(
        entry.person, isOwnRequest: isOwnRequest, shows: shows, in: hand.id, at: work.now)
      work.note(
        AuditObject(.participant, entry.person),
        from: before.map { ["partner meetings": $0.shows ? "shows" : "yes"] },
        to: ["partner meetings": shows ? "shows" : "yes"])
    }
  }

  /// Takes somebody out of partner meetings; what stands is declined in their name.
  package func leavePartners(
    _ code: String, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws {
    let code = code.uppercased()
    try await perform(.partnerMeetingLeave, on: code, in: hand, dryRun: dryRun) { work in
      let entry = try work.participant(code)
      let before = try work.store.partnerMeetings(of: hand.id)
      guard try work.store.leavePartners(entry.person, in: hand.id, at: work.now) else {
        throw Refusal.takesNoPartInPartners(code: code)
      }
      work.note(
        AuditObject(.participant, entry.person), from: ["partner meetings": "yes"], to: nil)
      try work.noteStanding(since: before)
    }
  }

  /// Who takes part in partner meetings, with their codes and how many meetings stand for them.
  package func partnerPeople(
    _ hand: MeetingInHand
  ) async throws -> [(code: String, consent: PartnerConsent, meetings: Int)] {
    try await look(.seatTables, in: hand) { store in
      let codes = try store.partnerCodes(of: hand.id)
      let live = try store.partnerMeetings(of: hand.id).filter(\.isLive)
      return try store.partnerConsents(of: hand.id).map { one in
        (codes[one.person] ?? "", one, live.count { $0.side(of: one.person) != nil })
      }
    }
  }

  /// All partner meetings in order of time, with the codes of those who take part.
  package func partnerMeetings(
    _ hand: MeetingInHand
  ) async throws -> (meetings: [PartnerMeeting], codes: [Person.ID: String]) {
    try await look(.seatTables, in: hand) {
      (try $0.partnerMeetings(of: hand.id), try $0.partnerCodes(of: hand.id))
    }
  }

  /// What would be offered; nothing of it is kept.
  package func proposePartnerMeetings(
    _ hand: MeetingInHand, most: Int? = nil, seed: Int = 1,
    iterations: Int = PartnerSearch.iterations, watch: SearchWatch = SearchWatch()
  ) async throws -> PartnerPlan {
    let now = now()
    let chart = try await look(.seatTables, in: hand) {
      try $0.partnerChart(hand, at: now, most: most)
    }
    let answer = try chart.solved(seed: UInt64(seed), iterations: iterations, watch)
    return chart.told(answer, chart.offers(of: answer.plan, after: 0, at: now), hand)
  }

  /// Offers meetings to both of each pair of a plan; those that stand, stay.
  ///
  /// - Parameter day: the last on which an answer counts.
  package func offerPartnerMeetings(
    answeredBy day: Day, _ hand: MeetingInHand, most: Int? = nil, seed: Int = 1,
    iterations: Int = PartnerSearch.iterations, watch: SearchWatch = SearchWatch(),
    dryRun: Bool = false
  ) async throws -> PartnerPlan {
    try require(.partnerMeetingOffer, in: hand)
    let now = now()
    let chart = try await look(.seatTables, in: hand) {
      try $0.partnerChart(hand, at: now, most: most)
    }
    let answer = try chart.solved(seed: UInt64(seed), iterations: iterations, watch)
    return try await perform(.partnerMeetingOffer, in: hand, dryRun: dryRun) { work in
      try work.requireComing(day, as: "answer-by")
      let again = try work.store.partnerChart(hand, at: now, most: most)
      guard again.problem == chart.problem, again.people == chart.people else {
        throw Refusal.participantsChanged()
      }
      let offers = try work.offer(answer.plan, of: chart, answeredBy: day)
      return chart.told(answer, offers, hand)
    }
  }

  /// Ends what nobody can hold any more, and offers anew what is free.
  ///
  /// Ended is what was not answered in time, and what somebody cannot come to: they left, did not come, or
  /// lead or sit elsewhere by now. Nobody is told why.
  ///
  /// - Parameter changes: how many of those that stand may give way to a better plan.
  package func repairPartnerMeetings(
    answeredBy day: Day, _ hand: MeetingInHand, changes: Int = 0, most: Int? = nil, seed: Int = 1,
    iterations: Int = PartnerSearch.iterations, watch: SearchWatch = SearchWatch(),
    dryRun: Bool = false
  ) async throws -> PartnerRepair {
    try require(.partnerMeetingRepair, in: hand)
    return try await perform(.partnerMeetingRepair, in: hand, dryRun: dryRun) { work in
      try work.requireComing(day, as: "answer-by")
      let today = work.today
      let late = try work.store.partnerMeetings(of: hand.id).filter {
        $0.status == .offered && ($0.answerBy < today || $0.starts <= work.now)
      }
      for one in late { try work.end(one, isLapsed: true) }
      let broken = try work.store.partnerChart(hand, at: work.now).broken
      for one in broken { try work.end(one) }
      let chart = try work.store.partnerChart(hand, at: work.now, most: most, changes: changes)
      let answer = try chart.solved(seed: UInt64(seed), iterations: iterations, watch)
      let leaving = chart.givingWay(to: answer.plan)
      for one in leaving { try work.end(one) }
      let offers = try work.offer(answer.plan, of: chart, answeredBy: day)
      return PartnerRepair(
        ended: late + broken, gaveWay: leaving, plan: chart.told(answer, offers, hand))
    }
  }

  /// Records what one of two said of a meeting that they were offered, to a desk.
  ///
  /// - Parameter who: the code of a participant.
  package func answerPartnerMeeting(
    _ code: String, by who: String, accepts: Bool, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> PartnerMeeting {
    try await perform(
      .partnerMeetingAnswer, on: who.uppercased(), in: hand, dryRun: dryRun
    ) { work in
      let one = try work.partnerMeeting(code)
      let entry = try work.participant(who.uppercased())
      guard one.side(of: entry.person) != nil else {
        throw Refusal.partnerMeetingOfOthers(code: one.code, who: who.uppercased())
      }
      guard
        try work.store.answer(
          partnerMeeting: one.id, by: entry.person, accepts: accepts, in: hand.id, at: work.now)
      else { throw Refusal.partnerMeetingEnded(code: one.code) }
      try work.noteStanding(since: [one])
      return try work.partnerMeeting(one.code)
    }
  }

  /// Takes offers and meetings back; neither of the two is told why.
  package func withdrawPartnerMeetings(
    _ codes: [String], _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> [PartnerMeeting] {
    try await perform(.partnerMeetingWithdraw, in: hand, dryRun: dryRun) { work in
      try codes.map { code in
        let one = try work.partnerMeeting(code)
        guard one.isLive else { throw Refusal.partnerMeetingEnded(code: one.code) }
        try work.end(one)
        return one
      }
    }
  }
}

extension PartnerMeeting {
  fileprivate var object: AuditObject { AuditObject(.partnerMeeting, id) }

  /// How it stands, and what both said, in the order of its sides.
  fileprivate var told: [String: String] {
    [
      "status": status.rawValue,
      "said": sides.map(\.status.rawValue).joined(separator: " "),
    ]
  }
}

extension Store {
  fileprivate func partnerCodes(of meeting: Meeting.ID) throws -> [Person.ID: String] {
    Dictionary(
      try participants(of: meeting).map { ($0.person, $0.code) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension Work {
  fileprivate func partnerMeeting(_ code: String) throws -> PartnerMeeting {
    let code = code.uppercased()
    guard let one = try store.partnerMeetings(of: meeting).first(where: { $0.code == code }) else {
      throw Failure.notFound(.noSuchPartnerMeeting(code: code))
    }
    return one
  }

  /// Notes how those stand now that stood otherwise before.
  fileprivate mutating func noteStanding(since before: [PartnerMeeting]) throws {
    let now = Dictionary(
      try store.partnerMeetings(of: meeting).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    for one in before {
      guard let after = now[one.id], after.told != one.told else { continue }
      note(one.object, from: one.told, to: after.told)
    }
  }

  fileprivate mutating func end(_ one: PartnerMeeting, isLapsed: Bool = false) throws {
    guard try store.end(partnerMeeting: one.id, isLapsed: isLapsed, in: meeting) else { return }
    try noteStanding(since: [one])
  }

  fileprivate mutating func offer(
    _ plan: [PairingProblem.Meeting], of chart: PartnerChart, answeredBy day: Day
  ) throws -> [PartnerOffer] {
    let offers = chart.offers(
      of: plan, after: try store.lastPartnerMeeting(of: meeting), at: now)
    try store.offer(offers, answeredBy: day, in: meeting, at: now)
    for one in offers {
      note(
        AuditObject(.partnerMeeting, one.id),
        to: ["status": PartnerMeeting.Status.offered.rawValue, "said": "offered offered"])
    }
    return offers
  }

  /// What was offered is taken back, and what was ended or answered stands as before.
  mutating func undoPartnerMeetings(_ past: PastAct) throws -> [Problem] {
    let all = Dictionary(
      try store.partnerMeetings(of: meeting).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    // What was offered frees its tables and people for what stood before.
    let changes = past.changes(of: .partnerMeeting)
    for (object, old, new) in changes where old == nil {
      guard let one = all[object.id] else { throw past.isOtherwise }
      try Self.requireSame(one.told == new, since: past)
      try end(one)
    }
    for (object, old, new) in changes {
      guard let old else { continue }
      let said = (old["said"] ?? "").split(separator: " ").map {
        PartnerMeeting.Side.Status(rawValue: String($0))
      }
      guard let one = all[object.id], said.count == one.sides.count,
        let status = old["status"].flatMap(PartnerMeeting.Status.init(rawValue:))
      else { throw past.isOtherwise }
      try Self.requireSame(one.told == new && one.starts > now, since: past)
      let sides = zip(one.sides, said).compactMap { side, status in
        status.map { (person: side.person, status: $0) }
      }
      _ = try store.restore(partnerMeeting: one.id, as: status, sides, in: meeting)
      try noteStanding(since: [one])
    }
    return []
  }
}
