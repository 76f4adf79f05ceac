import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

extension Work {
  /// The meeting as it was before a change, whole.
  mutating func undoChange(_ past: PastAct, _ settings: Settings) throws -> [Problem] {
    let was = past.changes(of: .meeting).lazy.compactMap { $0.old?[AuditChange.whole] }.first
    guard let was else { throw Refusal.pastWasErased(number: past.entry.number) }
    let change = MeetingChange(
      hand, to: try Failure.ofInput { try MeetingFile.read(Array(was.utf8)) }, by: past.act)
    let differences = try change.meeting.differences(from: hand.meeting)
    try Self.requireSame(!differences.isEmpty, since: past)
    // A table closes once it is no project's theme.
    _ = try undoProject(past)
    let followed = try carryOut(change, differences, settings).consequences
    try putLeadersBack(past, in: change.meeting)
    try putAuthorsBack(past, in: change.meeting)
    try putDeadlinesBack(past)
    return followed
  }

  /// Last days for answers that moved with the meeting.
  private mutating func putDeadlinesBack(_ past: PastAct) throws {
    for (object, old, new) in past.changes(of: .invitation) {
      guard let day = old?["deadline"].flatMap({ Day($0) }),
        try store.extend([Identifier(object.id)], until: day, of: meeting) == 1
      else { continue }
      note(object, from: new, to: old)
    }
  }

  /// Who answered or left by mistake has their seat again, as long as nobody who follows on it was
  /// written to.
  mutating func undoAnswers(_ past: PastAct, _ settings: Settings) throws -> [Problem] {
    let substitutes = try store.substitutions(in: meeting)
    for (object, old, new) in past.changes(of: .application) {
      let id = Application.ID(object.id)
      switch (old?["status"], new?["status"]) {
      case ("selected", "withdrawn"): try takeBackSeat(of: id, past)
      case ("waitlisted", "withdrawn"): try waitAgain(id, past)
      case ("withdrawn", "selected"):
        throw Refusal.correctedOtherwise(
          number: past.entry.number, act: past.act.rawValue,
          command: "convene invitation record CODE declined")
      // Whoever followed goes back with the seat.
      default: try undoSeat(old?["seat"], new?["seat"], among: substitutes, past)
      }
    }
    // A substitute who stands in again does so by a new invitation.
    let own = Set(substitutes.map(\.invitation.uuid))
    let byID = Dictionary(
      try store.invitations(of: meeting).map { ($0.id.uuid, $0) }, uniquingKeysWith: { $1 })
    for (object, old, new) in past.changes(of: .invitation) where !own.contains(object.id) {
      guard let old = old?["status"], let new = new?["status"] else { continue }
      guard let status = InvitationStatus(rawValue: old),
        [.issued, .tentative, .accepted].contains(status)
      else {
        throw Refusal.correctedOtherwise(
          number: past.entry.number, act: past.act.rawValue,
          command: "convene invitation record CODE declined")
      }
      guard let invitation = byID[object.id], invitation.status.rawValue == new else {
        throw past.isOtherwise
      }
      try record([invitation], as: status, with: past.said(before: invitation))
    }
    // What was said again with the same answer.
    for invitation in byID.values.sorted(by: { $0.id < $1.id })
    where !past.changes(of: .invitation).contains(where: {
      $0.object.id == invitation.id.uuid && $0.new?["status"] != nil
    }) {
      let was = past.said(before: invitation)
      if was != invitation.said { try keep(was, with: invitation) }
    }
    try undoAttendingOfAnswers(past)
    try writeAgain(past, settings)
    return past.entry.particulars?["seats given back"] == nil ? [] : [.seatsStayEmpty(at: "seats")]
  }

  /// The seat of a substitute who gave it back, where nobody has it since: they stand in again, under
  /// a new code, as what a substitution was is kept.
  private mutating func undoSeat(
    _ old: String?, _ new: String?, among substitutes: [SubstitutionEntry], _ past: PastAct
  ) throws {
    if let back = substitutes.first(where: { $0.code == new }) {
      throw Refusal.correctedOtherwise(
        number: past.entry.number, act: past.act.rawValue,
        command: "convene invitation withdraw \(back.code)")
    }
    guard let left = substitutes.first(where: { $0.code == old }) else { return }
    let seats = try store.successions(in: meeting)
    guard let seat = seats.first(where: { $0.application == left.seat }) else {
      throw Refusal.seatIsWithAnother(code: left.code, holder: left.leaving)
    }
    if let holder = seat.substitute ?? seat.entering {
      throw Refusal.seatIsWithAnother(code: left.code, holder: holder)
    }
    let person = try self.person(left.person)
    try refuseConsidered(person)
    _ = try seatOpenly(person, on: seatToGive(left.leaving), because: left.reason)
  }

  /// The seat of whoever left, also where somebody follows who was not written to yet.
  private mutating func takeBackSeat(of id: Application.ID, _ past: PastAct) throws {
    guard let seat = try store.successions(in: meeting).first(where: { $0.application == id })
    else { throw past.isOtherwise }
    if seat.entering != nil {
      for (object, status) in try store.takeBackFollower(of: id, in: meeting) {
        note(
          object, from: ["status": status],
          to: object.kind == .application ? ["status": "waitlisted"] : nil)
      }
    }
    try takeBack(seat.application, leftFor: seat.cause)
  }

  /// Back on the waiting list, where nobody behind was called from it since.
  private mutating func waitAgain(_ id: Application.ID, _ past: PastAct) throws {
    let decisions = try store.selectionInForce(hand).decisions
    let place = decisions.first { $0.application == id }?.position ?? 0
    let isPassed = decisions.contains {
      $0.outcome == .waitlisted && $0.status == .selected && ($0.position ?? 0) > place
    }
    try Self.requireSame(!isPassed, since: past)
    let moved = try store.move([id], of: meeting, from: .withdrawn, to: .waitlisted)
    try Self.requireSame(moved == 1, since: past)
    note(AuditObject(.application, id), from: ["status": "withdrawn"], to: ["status": "waitlisted"])
  }

  /// Whoever was said to be none of the nominated people is held for them again, or is not after all,
  /// until the selection is signed.
  ///
  /// Reviews stay; nothing is read, scored or signed meanwhile.
  mutating func undoTellingApart(_ past: PastAct) throws -> [Problem] {
    try store.refuseSigned(hand)
    let codes = Dictionary(
      try store.applicationEntries(of: meeting).map { ($0.id.uuid, $0.code) },
      uniquingKeysWith: { first, _ in first })
    var again: [String] = []
    for (object, old, new) in past.changes(of: .application) {
      let id = Application.ID(object.id)
      if let told = new?["is not"] {
        let isTold = try store.holdAgain(told.words, application: id, in: meeting)
        try Self.requireSame(isTold, since: past)
        again += [codes[object.id]].compactMap(\.self)
      } else if let told = old?["is not"], let reason = old?["because"] {
        try store.tellApart(told.words, application: id, in: meeting, because: reason, at: now)
      }
      note(object, from: new, to: old)
    }
    return try heldNotices(again)
  }

  /// Particulars of somebody as they were.
  mutating func undoCorrection(_ past: PastAct) throws -> [Problem] {
    try past.changes(of: .person).flatMap { line in
      let (old, new) = (line.old ?? [:], line.new ?? [:])
      let person = try known(Person.ID(line.object.id))
      let current = try told(person).byName
      let keys = Set(old.keys).union(new.keys)
      try Self.requireSame(keys.allSatisfy { current[$0] == new[$0] }, since: past)
      return try correct(person, PersonCorrection(from: new, to: old)).papers
    }
  }

  /// Points and what could not be judged as they were; what was new is taken away.
  mutating func undoReviews(_ past: PastAct, as own: ReviewerEntry?) throws -> [Problem] {
    let applications = Dictionary(
      try store.applicationEntries(of: meeting).map { ($0.id.uuid, $0.code) },
      uniquingKeysWith: { $1 })
    let reviewers = Dictionary(
      try store.reviewers(of: meeting).map { ($0.person.uuid, $0.code) }, uniquingKeysWith: { $1 })
    for (object, old, new) in past.changes(of: .review) {
      guard let beside = object.beside, let application = applications[object.id],
        let reviewer = reviewers[beside]
      else { throw Refusal.pastWasErased(number: past.entry.number) }
      let entry = ReviewEntry(
        application: Application.ID(object.id), reviewer: Person.ID(beside))
      if let own, own.person != entry.reviewer { throw Refusal.notYourReviewToUndo() }
      let before = try points(of: entry)
      let now = before[application, reviewer]
      try Self.requireSame((new ?? [:]).allSatisfy { now[$0.key] == $0.value }, since: past)
      try restore(old ?? [:], in: entry, application, reviewer, instead: new ?? [:])
      noteReviews([(entry, application, reviewer)], from: before, to: try points(of: entry))
    }
    return []
  }

  private func points(of entry: ReviewEntry) throws -> ReviewPoints {
    ReviewPoints(
      try store.ratings(of: meeting, on: [entry.application]),
      try store.unjudged(of: meeting, on: [entry.application]))
  }

  private func restore(
    _ old: [String: String], in entry: ReviewEntry, _ application: String, _ reviewer: String,
    instead new: [String: String]
  ) throws {
    let gone = new.keys.filter { old[$0] == nil }.sorted()
    if !gone.isEmpty { try store.takeBackPoints(of: entry, on: gone, in: meeting) }
    let ratings = old.compactMap { Rating(application, reviewer, $0.key, told: $0.value) }
    let unjudged = old.filter { $0.value == ReviewPoints.cannotJudge }.keys.sorted().map {
      Unjudged(application: application, reviewer: reviewer, criterion: $0)
    }
    try store.record(ratings, in: meeting, under: hand.rubric)
    try store.record(unjudged, in: meeting, under: hand.rubric)
    try store.giveWholeReviews(of: meeting, at: now, among: [entry])
  }

  /// There again in a round, or not.
  mutating func undoAbsences(_ past: PastAct) throws -> [Problem] {
    let isAbsent = past.act == .seatingAbsent
    let there = Set(try store.participants(of: meeting).map(\.person.uuid))
    for (object, old, new) in past.changes(of: .participant) {
      guard there.contains(object.id) else {
        throw Refusal.takesPartNoMore(number: past.entry.number)
      }
      for (column, words) in new ?? [:] {
        guard column.hasPrefix("round "), let round = Int(column.dropFirst(6)) else { continue }
        let absence = SeatingAbsence(person: Person.ID(object.id), round: round)
        if isAbsent {
          try Self.requireSame(store.dropAbsence(absence, from: meeting), since: past)
        } else {
          try store.addAbsence(absence, from: meeting, at: now)
        }
        note(object, from: [column: words], to: [column: old?[column] ?? ""])
      }
    }
    return []
  }

  /// The rule that was made is gone.
  mutating func undoRule(_ past: PastAct) throws -> [Problem] {
    let ids = past.changes(of: .seatingRule).map(\.object.id)
    let rules = try store.seatingRules(of: meeting).filter { ids.contains($0.id.uuid) }
    try Self.requireSame(rules.count == ids.count, since: past)
    for rule in rules {
      _ = try store.dropSeatingRule(for: (rule.one, rule.other), in: meeting)
      noteChanged(AuditObject(.seatingRule, rule.id, isSecret: true))
    }
    return []
  }
}

extension PersonCorrection {
  /// What makes of particulars as they are told those that were.
  fileprivate init(from new: [String: String], to old: [String: String]) {
    self.init()
    func forms(_ title: String) -> [Language: String] {
      Dictionary(
        Language.allCases.compactMap { language -> (Language, String)? in
          let column = "\(title) in \(language.rawValue)"
          return new[column] == nil && old[column] == nil ? nil : (language, old[column] ?? "")
        }, uniquingKeysWith: { $1 })
    }
    func text(_ column: String) -> String? {
      new[column] == nil && old[column] == nil ? nil : old[column] ?? ""
    }
    name = old["name"]
    names = forms("name")
    honorific = forms("honorific")
    position = forms("position")
    organisation = text("organisation")
    country = old["country"].flatMap { Country($0) }
    languages = old["languages"]?.split(separator: " ").map(String.init)
    gender = text("gender").map { Person.Gender(rawValue: $0) }
    email = text("email")
    telephone = text("telephone")
    post = text("post")
    let (had, has) = (Self.list(old["other names"]), Self.list(new["other names"]))
    aliases = had.filter { !has.contains($0) }
    withoutAliases = has.filter { !had.contains($0) }
  }

  private static func list(_ text: String?) -> [String] {
    text?.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) } ?? []
  }
}

extension Rating {
  /// Points as a line of the trail tells them; nil where it tells of none.
  fileprivate init?(
    _ application: String, _ reviewer: String, _ criterion: String, told words: String
  ) {
    let parts = words.split(separator: " ")
    guard let value = parts.first.flatMap({ Int($0) }), let points = try? Points(value) else {
      return nil
    }
    self.init(
      application: application, reviewer: reviewer, criterion: criterion, points: points,
      answers: parts.dropFirst().compactMap { Int($0) })
  }
}

extension PastAct {
  /// What an answer came with before the act; as it is now where the act changed nothing of it.
  fileprivate func said(before invitation: InvitationEntry) -> AnswerSaid {
    var told = invitation.said.told
    for (object, old, new) in changes(of: .invitation) where object.id == invitation.id.uuid {
      for column in (new ?? [:]).keys { told[column] = nil }
      told.merge(old ?? [:]) { $1 }
    }
    return AnswerSaid(told: told)
  }
}

extension String {
  /// The codes of a line of the trail.
  fileprivate var words: [String] { split(separator: " ").map(String.init) }
}
