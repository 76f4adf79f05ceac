import ConveneCore
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation

/// Who is to be a partner, as a command names them, and as what.
package struct NewPartner: Hashable, Sendable {
  /// The code of somebody in the meeting, or a part of the name of an organisation or a person.
  package let who: String
  package let role: String

  package init(who: String, role: String) { (self.who, self.role) = (who, role) }

  /// Reads `Hill Incubator: houses the firms`; nil where no role is said.
  package init?(_ text: String) {
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let who = text[..<colon].trimmingCharacters(in: .whitespaces)
    let role = text[text.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    guard !who.isEmpty, !role.isEmpty else { return nil }
    self.init(who: who, role: role)
  }
}

/// A partnership with what is asked of it and what is missing.
package struct PartnershipPage: Sendable {
  package let partnership: Partnership
  /// As the meeting asks them, else in the usual words of a language.
  package let principles: [Principle: Wording]
  package let missing: [Problem]
  /// What its partners told of their target since, in that order; none for whoever may not see it.
  package var reports: [PartnershipReport] = []

  package func asks(_ principle: Principle, _ phrases: Phrases) -> String {
    principles[principle]?.byLanguage[phrases.language] ?? phrases.asks(principle)
  }
}

/// What is said to a principle; what is nil stays.
package struct PrincipleSaid: Sendable {
  package var answer: String?
  /// Codes of the meeting's catalogue; empty where none is named anew.
  package var outcomes: [String] = []
  package var measure: String?
  package var due: Day?
  package var assured: Money?
  package var expected: Money?

  package init(_ answer: String?) { self.answer = answer }

  /// To which principle it belongs beside words; nil where it is words alone.
  var particulars: Set<Principle> {
    var told: Set<Principle> = []
    if !outcomes.isEmpty { told.insert(.agreedOutcome) }
    if measure != nil || due != nil { told.insert(.target) }
    if assured != nil || expected != nil { told.insert(.funding) }
    return told
  }
}

extension Secretariat {
  /// All partnerships that came of a meeting, those that ended too, each with what is missing.
  package func partnerships(_ hand: MeetingInHand) async throws -> [PartnershipPage] {
    let hears =
      actor.may(.keepPartnerships, in: hand.id) || actor.may(.recognisePartnerships, in: hand.id)
    return try await look(.viewMeeting, in: hand) { store in
      try store.partnershipPages(hand, withReports: hears)
    }
  }

  package func partnership(_ code: String, _ hand: MeetingInHand) async throws -> PartnershipPage {
    let found = try await partnerships(hand).first { $0.partnership.code == code.uppercased() }
    guard let found else { throw Failure.notFound(.noSuchPartnership(code: code.uppercased())) }
    return found
  }

  /// Announces a partnership between two or more of the directory, each in a role of its own.
  ///
  /// - Parameters:
  ///   - commitment: whose two sides are partners already, in the role of what was promised.
  ///   - project: whose owner is a partner already, and whoever fills what it lacked, each in that role.
  package func announcePartnership(
    _ title: String, of partners: [NewPartner], from commitment: String? = nil,
    ofProject project: String? = nil, advancing outcomes: [String] = [], _ hand: MeetingInHand,
    dryRun: Bool = false
  ) async throws -> Partnership {
    let title = try title.keptWords(at: "title")
    guard !title.isEmpty else { throw Refusal.partnershipWithoutTitle() }
    return try await perform(.partnershipAnnounce, in: hand, dryRun: dryRun) { work in
      let source = try commitment.map { try work.commitment($0) }
      if let source, let known = source.partnership {
        throw Refusal.partnershipOfCommitment(code: source.code, partnership: known)
      }
      let planned = try project.map { try work.projectToCarry($0) }
      let known = (source?.partners ?? []).joined(by: planned?.partners(Phrases(hand.mainLanguage)))
      let found = try work.partners(partners, behind: known)
      guard found.count > 1 else { throw Refusal.partnershipOfTwo() }
      let outcomes =
        outcomes.contains(planned?.outcome ?? "")
        ? outcomes : outcomes + [planned?.outcome].compactMap(\.self)
      try work.requireOutcomes(outcomes)
      let code = Partnership.code(try work.store.lastPartnership(of: hand.id) + 1)
      let one = Partnership(
        id: Self.newUUID(at: work.now), code: code, title: title, status: .announced,
        partners: found, outcomes: outcomes, announcedAt: work.now)
      try work.store.announce(one, in: hand.id)
      if !outcomes.isEmpty { try work.store.cite(outcomes, by: code, in: hand.id) }
      var told = ["partnership": code, "title": title, "status": one.status.rawValue]
      for partner in found {
        told["partner \(partner.position)"] = "\(partner.name): \(partner.role)"
      }
      if !outcomes.isEmpty { told["outcomes"] = outcomes.joined(separator: " ") }
      work.note(one.object, to: told)
      if let source {
        try work.store.become(commitment: source.code, code, in: hand.id)
        work.note(source.object, from: [:], to: ["partnership": code])
      }
      if let planned { try work.carry(planned, by: code) }
      return one
    }
  }

  /// Records that partners take their roles, each for itself; once all do, the partnership is confirmed.
  ///
  /// - Parameter partners: numbers, or parts of names.
  package func confirmPartnership(
    _ code: String, partners: [String], _ said: Partnership.Confirmation, _ hand: MeetingInHand,
    dryRun: Bool = false
  ) async throws -> Partnership {
    let who = try said.who.keptWords(at: "by")
    guard !who.isEmpty else { throw Refusal.confirmedByNobody() }
    let said = Partnership.Confirmation(who: who, day: said.day, how: said.how)
    return try await perform(.partnershipConfirm, in: hand, dryRun: dryRun) { work in
      let one = try work.partnership(code)
      try one.requireOpen()
      guard said.day <= work.today else {
        throw Refusal.confirmedLater(
          day: said.day.description, today: work.today.description)
      }
      try work.requireSaid(on: said.day, of: one)
      for partner in try one.partners(meantBy: partners) {
        guard
          try work.store.confirm(
            partner.position, of: one.code, said, in: hand.id, at: work.now)
        else {
          throw Refusal.partnerConfirmedAlready(code: one.code, name: partner.name)
        }
        work.note(
          one.object, from: [:],
          to: ["confirmed \(partner.position)": said.told])
      }
      return try work.settle(one)
    }
  }

  /// Records what the partners say to a principle, until it is recognised.
  package func answerPrinciple(
    _ principle: Principle, _ said: PrincipleSaid, of code: String, _ hand: MeetingInHand,
    dryRun: Bool = false
  ) async throws -> Partnership {
    let stray = said.particulars.subtracting([principle]).min { $0.rawValue < $1.rawValue }
    if let stray {
      throw Refusal.particularOfOther(given: principle.rawValue, other: stray.rawValue)
    }
    let answer = try said.answer.map { try $0.keptText(at: "principle \(principle.rawValue)") }
    let measure = try said.measure.map { try $0.keptText(at: "measure") }
    guard answer != nil || !said.particulars.isEmpty, answer?.isEmpty != true else {
      throw Refusal.principleWithoutWords(number: principle.rawValue)
    }
    return try await perform(.partnershipAnswer, in: hand, dryRun: dryRun) { work in
      let one = try work.partnership(code)
      try one.requireOpen()
      try work.requireOutcomes(said.outcomes)
      if let due = said.due { try work.requireTarget(by: due) }
      if let answer {
        try work.answer(principle, answer, of: one)
      }
      if !said.outcomes.isEmpty { try work.cite(said.outcomes, by: one) }
      var terms = one.terms
      terms.measure = measure ?? terms.measure
      terms.due = said.due ?? terms.due
      terms.assured = said.assured ?? terms.assured
      terms.expected = said.expected ?? terms.expected
      try work.state(terms, of: one)
      return try work.partnership(code)
    }
  }

  /// A named officer recognises a partnership that lacks nothing; what is missing is all said at once.
  package func recognisePartnership(
    _ code: String, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> Partnership {
    try await perform(.partnershipRecognise, in: hand, dryRun: dryRun) { work in
      let one = try work.partnership(code)
      try one.requireOpen()
      try work.recognise(one)
      return try work.partnership(code)
    }
  }

  /// A partnership ends, for a reason; it stays among those that came of the meeting.
  package func endPartnership(
    _ code: String, because reason: String, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> Partnership {
    let reason = try reason.keptText(at: "reason")
    guard !reason.isEmpty else { throw Refusal.endedWithoutReason() }
    return try await perform(.partnershipEnd, in: hand, dryRun: dryRun) { work in
      let one = try work.partnership(code)
      try work.end(one, because: reason)
      return try work.partnership(code)
    }
  }

  /// How the meeting asks each principle, and whether in words of its own.
  package func principles(
    _ hand: MeetingInHand
  ) async throws -> [Principle: Wording] {
    try await look(.viewMeeting, in: hand) { try $0.principles(of: hand.id) }
  }

  /// Words a principle as the meeting asks it.
  ///
  /// - Parameter words: nil where it is asked in the usual words again, in every language.
  package func word(
    _ principle: Principle, _ words: String?, in language: Language, _ hand: MeetingInHand,
    dryRun: Bool = false
  ) async throws {
    let words = try words.map { try $0.keptText(at: "principle \(principle.rawValue)") }
    guard words?.isEmpty != true else {
      throw Refusal.principleWithoutWords(number: principle.rawValue)
    }
    try await perform(.partnershipWord, in: hand, dryRun: dryRun) { work in
      let before = try work.store.principles(of: hand.id)[principle]
      let after = words.map {
        Wording((before?.byLanguage ?? [:]).merging([language: $0]) { $1 })
      }
      try work.store.word(principle, after, in: hand.id)
      func columns(_ wording: Wording?) -> [String: String]? {
        wording.map { wording in
          Dictionary(
            wording.byLanguage.map { ("principle \(principle.rawValue) \($0.rawValue)", $1) },
            uniquingKeysWith: { first, _ in first })
        }
      }
      work.note(
        AuditObject(.meeting, hand.id), from: columns(before) ?? [:], to: columns(after) ?? [:])
    }
  }
}

extension Store {
  /// All partnerships of a meeting, each with what is missing.
  func partnershipPages(
    _ hand: MeetingInHand, withReports: Bool = true
  ) throws -> [PartnershipPage] {
    let principles = try principles(of: hand.id)
    let reports = withReports ? try partnershipReports(of: hand.id) : [:]
    return try partnerships(of: hand.id).map {
      PartnershipPage(
        partnership: $0, principles: principles,
        missing: $0.missing(hasCatalogue: hand.hasCatalogue), reports: reports[$0.code] ?? [])
    }
  }
}

extension MeetingInHand {
  /// Whether the meeting lists outcomes that governments agreed.
  var hasCatalogue: Bool { meeting.agreedOutcomes?.isEmpty == false }
}

extension Partnership {
  var object: AuditObject { AuditObject(.partnership, id) }

  /// That it was recognised, or has ended.
  var isClosed: Refusal {
    status == .ended ? .partnershipHasEnded(code: code) : .partnershipIsRecognised(code: code)
  }

  func requireOpen() throws(Refusal) {
    guard status.isOpen else { throw isClosed }
  }

  /// Whom texts mean, by number or a part of the name; those whom they do not are named at once.
  fileprivate func partners(meantBy texts: [String]) throws(Failure) -> [Partner] {
    var meant: [Partner] = []
    var unknown: [Problem] = []
    for text in texts {
      let search = NameSearch(text)
      let found = partners.filter {
        Int(text) == $0.position || search.stands(in: [$0.name])
      }
      if found.count == 1 {
        if !meant.contains(where: { $0.position == found[0].position }) { meant += found }
      } else {
        unknown.append(.partnerNotMeant(at: text, number: found.count))
      }
    }
    guard unknown.isEmpty else {
      throw .notFound(.partnersNotMeant(code: code, problems: unknown))
    }
    return meant
  }
}

extension Partnership.Confirmation {
  /// As the trail tells it.
  var told: String { "\(day) \(how.rawValue) \(who)" }

  init?(told: String) {
    let parts = told.split(separator: " ", maxSplits: 2).map(String.init)
    guard parts.count == 3, let day = Day(parts[0]), let how = Partnership.Way(rawValue: parts[1])
    else { return nil }
    self.init(who: parts[2], day: day, how: how)
  }
}
