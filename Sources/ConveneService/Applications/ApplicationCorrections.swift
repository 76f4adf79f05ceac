import ConveneCore
import ConveneStore
import ConveneTables
import ConveneValues
import ConveneWords
import Foundation

/// What was put right in an application, or would be.
package struct ApplicationCorrection: Sendable {
  package let differences: [ApplicationDifference]
  /// Reviewers, by code, who gave their points before.
  package let readBy: [String]
  /// Whether the scores rest on what it said before.
  package let isScored: Bool
}

extension Secretariat {
  /// Puts topics, offers, needs, statements, gates and answers to questions of the meeting's own right,
  /// until somebody signs.
  ///
  /// - Parameters:
  ///   - cells: what is otherwise, by the columns of a table of applications.
  ///   - gates: `G2=yes`; each is recorded with how it was answered, by whoever acts.
  package func correctApplication(
    _ code: String, _ cells: [String: String], gates: [String] = [], how: String = "",
    _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> ApplicationCorrection {
    try require(.applicationEdit, in: hand)
    return try await Self.ofOneRow {
      let change = try Failure.ofInput {
        try ApplicationChange(
          cells.isEmpty ? nil : CSV.ofOneRow(cells.merging(["code": code]) { $1 }), gates: gates,
          for: hand.meeting, countries: .printed)
      }
      guard change.gates.isEmpty || !how.allSatisfy(\.isWhitespace) else {
        throw Refusal.gateWithoutHow()
      }
      return try await perform(.applicationEdit, in: hand, dryRun: dryRun) { work in
        try work.store.refuseClosed(hand)
        return try work.correct(code.uppercased(), change, how: how)
      }
    }
  }

  /// Takes applications out at the wish of who applied, as long as nothing is decided on them.
  ///
  /// Reviews that nobody began are taken back.
  package func withdrawApplications(
    _ codes: [String], because reason: String = "", _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws {
    try await perform(.applicationWithdraw, in: hand, dryRun: dryRun) { work in
      try work.store.refuseDrawn(hand)
      let wanted = try work.store.applications(codes, hand)
      try wanted.refuseNotToWithdraw()
      try work.withdraw(wanted.map { ($0, reason) })
    }
  }

  /// Takes a withdrawn application back, or a late one in where an error was admitted in what is
  /// signed.
  ///
  /// - Returns: as what it is there from now on, which is late under a signature, and whether whoever
  ///   applied had withdrawn it on its page.
  package func reopenApplication(
    _ code: String, because reason: String, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> (status: Application.Status, leftByPage: Bool) {
    guard !reason.allSatisfy(\.isWhitespace) else { throw Refusal.noReasonGiven() }
    return try await perform(.applicationReopen, in: hand, dryRun: dryRun) { work in
      let (store, code) = (work.store, code.uppercased())
      try store.refuseClosed(hand)
      let one = try store.applications([code], hand)[0]
      let status = try work.newcomerStatus()
      switch one.status {
      case .late where status == .late: throw Refusal.lateStays(code: code)
      case .late, .withdrawn: break
      default: throw Refusal.notToReopen(code: code, status: one.status.rawValue)
      }
      guard try !store.isSignedOn(one.id, in: hand.id) else {
        throw Refusal.seatDecidedUpon(code: code)
      }
      guard try !store.forgottenList().forgotten.contains(where: { $0.person == one.person }) else {
        throw Refusal.applicantForgotten(code: code)
      }
      let guests = try store.guests(of: hand.id)
      if let guest = guests.first(where: { $0.person == one.person && $0.stands }) {
        throw Refusal.isGuestAlready(code: guest.code)
      }
      try work.move(one, to: status, because: reason)
      let leftByPage = try store.drafts(of: hand.id).contains {
        $0.code == code && $0.state == .withdrawn
      }
      return (status, leftByPage)
    }
  }
}

extension Store {
  /// The applications of these codes, in their order.
  func applications(_ codes: [String], _ hand: MeetingInHand) throws -> [Application] {
    let byCode = Dictionary(
      try applications(of: hand.id).map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    return try codes.map { code in
      guard let found = byCode[code.uppercased()] else {
        throw Failure.notFound(.noSuchApplication(code: code.uppercased()))
      }
      return found
    }
  }
}

extension [Application] {
  /// Names the right way out of whoever has another.
  func refuseNotToWithdraw() throws(Refusal) {
    let problems = compactMap { one -> Problem? in
      switch one.status {
      case .draft, .submitted, .underReview, .late: nil
      case .selected: .applicationIsSelected(at: one.code)
      case .waitlisted: .applicationIsWaitlisted(at: one.code)
      case .notSelected: .applicationIsNotSelected(at: one.code)
      case .withdrawn: .applicationIsWithdrawn(at: one.code)
      }
    }
    guard !problems.isEmpty else { return }
    if let seat = first(where: { [.selected, .waitlisted].contains($0.status) }) {
      throw .leavesBySeat(code: seat.code, problems: problems)
    }
    throw .nothingToWithdraw(problems: problems)
  }
}

extension Work {
  fileprivate mutating func move(
    _ one: Application, to status: Application.Status, because reason: String
  ) throws {
    try store.move([one.id], of: meeting, from: one.status, to: status)
    var after = ["status": status.rawValue]
    if !reason.isEmpty { after["because"] = reason }
    note(AuditObject(.application, one.id), from: ["status": one.status.rawValue], to: after)
  }

  /// Takes applications out, each for its reason, and reviews of them that nobody began.
  mutating func withdraw(_ wanted: [(application: Application, reason: String)]) throws {
    guard !wanted.isEmpty else { return }
    for (one, reason) in wanted { try move(one, to: .withdrawn, because: reason) }
    let gone = Set(wanted.map(\.application.id))
    try takeBack(
      try store.reviews(of: meeting).filter {
        gone.contains($0.entry.application) && $0.rated + $0.unjudged == 0 && !$0.isGiven
      }.map(\.entry), [])
  }

  fileprivate mutating func correct(
    _ code: String, _ change: ApplicationChange, how: String
  ) throws -> ApplicationCorrection {
    let before = try store.applications([code], hand)[0]
    try Self.refuse(
      change, of: before, newcomers: newcomerStatus(),
      ratings: store.ratings(of: meeting, on: [before.id]), in: hand)
    let differences = try correct(before, by: change, how: how)
    return ApplicationCorrection(
      differences: differences,
      readBy: try differences.isEmpty
        ? []
        : store.reviews(of: meeting).filter { $0.application == code && $0.isGiven }
          .map(\.reviewer),
      isScored: try before.status != .late && !differences.allSatisfy(\.isOfOwnQuestion)
        && store.latestScoringID(of: meeting) != nil)
  }

  /// Writes what is put right; answers what reads otherwise.
  mutating func correct(
    _ before: Application, by change: ApplicationChange, how: String
  ) throws -> [ApplicationDifference] {
    var after = before.changed(by: change)
    if let partners = change.partners {
      let finder = try PartnerFinder(partners.joined(), in: store)
      let country = try store.people([before.person]).first?.country
      // In the order in which they are given, which need not be that of their numbers.
      let given = finder.settle(
        change.past ?? after.pastPartnerships, partners, country: country
      ).partnerships
      for one in given.prefix(partners.count) {
        let place = after.pastPartnerships.firstIndex { $0.title.sameName == one.title.sameName }
        guard let place else { continue }
        after.pastPartnerships[place].partners = one.partners
        after.pastPartnerships[place].named = one.named
      }
    }
    let bodies = try store.organisationsByID(
      (before.pastPartnerships + after.pastPartnerships).flatMap(\.partners))
    let differences = before.differences(to: after) { bodies[$0]?.name ?? $0.description }
    let unconfirmed = before.confirmedNoMore(in: after)
    if !differences.isEmpty {
      try store.unconfirm(unconfirmed, of: before.id, in: meeting)
      try store.rewrite(after, of: meeting)
      if after.ownAnswers != before.ownAnswers {
        try store.rewriteOwnAnswers(after, of: meeting)
      }
    }
    try store.record(change.gates, how: how, on: before.id, of: meeting, at: now)
    let said = differences.filter { $0.part != "gates" }
    var (old, new) = ([:], [:]) as ([String: String], [String: String])
    for one in said { (old[one.part], new[one.part]) = (one.before, one.after) }
    for offer in before.offers where unconfirmed.contains(offer.answer) {
      old["offer \(offer.answer)"] = offer.counted.rawValue
      new["offer \(offer.answer)"] = Offer.Evidence.asserted.rawValue
    }
    for given in change.gates {
      old["gate \(given.gate)"] = before.gates.contains(given.gate) ? "yes" : "no"
      new["gate \(given.gate)"] = given.isMet ? "yes" : "no"
      new["how"] = how
    }
    if change.own != nil, !differences.isEmpty, !how.isEmpty { new["how"] = how }
    if old != new { note(AuditObject(.application, before.id), from: old, to: new) }
    return differences
  }

  /// Refuses a change of what was signed on or is withdrawn, and of answers that points rest on.
  ///
  /// - Parameters:
  ///   - newcomers: as what whoever applies now comes in.
  ///   - ratings: of the application.
  static func refuse(
    _ change: ApplicationChange, of before: Application, newcomers: Application.Status,
    ratings: [Rating], in hand: MeetingInHand
  ) throws(Refusal) {
    guard before.status != .withdrawn else { throw .withdrawnStays(code: before.code) }
    guard before.status == .late || newcomers != .late else {
      throw .signedAnswersStay(code: before.code, meeting: hand.meeting.code)
    }
    let unasked = change.own?.problems(after: before.ownAnswers) ?? []
    guard unasked.isEmpty else { throw .ownAnswersUnasked(code: before.code, problems: unasked) }
    try refuseCited(
      before.answersGone(in: before.changed(by: change)), by: ratings, of: before.code)
  }

  /// Refuses to take an answer away that points rest on.
  private static func refuseCited(
    _ gone: [Int], by ratings: [Rating], of code: String
  ) throws(Refusal) {
    let problems = ratings.flatMap { rating in
      rating.answers.filter(gone.contains).map {
        Problem.pointsRestOn(at: "\(rating.reviewer), \(rating.criterion)", answer: $0)
      }
    }
    guard !problems.isEmpty else { return }
    throw .answersCited(code: code, problems: problems)
  }
}
