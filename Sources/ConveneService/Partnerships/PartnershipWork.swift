import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

extension Work {
  func partnership(_ code: String) throws -> Partnership {
    let code = code.uppercased()
    guard let one = try store.partnerships(of: meeting).first(where: { $0.code == code }) else {
      throw Failure.notFound(.noSuchPartnership(code: code))
    }
    return one
  }

  /// Whom a command means, in its order; all who are not found, or are named twice, are told at once.
  ///
  /// - Parameter first: partners who are known before them; whoever is named too has the role said then.
  func partners(
    _ named: [NewPartner], behind first: [Partnership.Partner] = []
  ) throws -> [Partnership.Partner] {
    var found = first
    var said: Set<Int> = []
    var problems: [Problem] = []
    for (offset, one) in named.enumerated() {
      let place = "partner \(first.count + offset + 1)"
      do {
        let partner = try partner(one, at: found.count + 1)
        guard let known = found.firstIndex(where: { $0.isSame(as: partner) }) else {
          found.append(partner)
          continue
        }
        if first.indices.contains(known), said.insert(known).inserted {
          found[known] = found[known].taking(partner.role)
        } else {
          problems.append(.partnerNamedTwice(at: place, name: partner.name))
        }
      } catch  where error is Failure {
        problems.append(.partnerUnknown(at: place, text: one.who))
      }
    }
    guard problems.isEmpty else { throw Failure.notFound(.partnersUnknown(problems: problems)) }
    return found
  }

  private func partner(_ one: NewPartner, at position: Int) throws -> Partnership.Partner {
    let role = try one.role.keptWords(at: "partner \(position)")
    if let person = try person(meantBy: one.who) {
      let home = try store.people([person.id]).first?.organisation
      let organisation = try home.flatMap { try store.organisations([$0]).first }
      return Partnership.Partner(
        position: position, organisation: organisation.map { ($0.id, $0.name, $0.sector) },
        person: (person.id, person.name), role: role)
    }
    let organisation = try store.organisation(meantBy: one.who)
    return Partnership.Partner(
      position: position,
      organisation: (organisation.id, organisation.name, organisation.sector), person: nil,
      role: role)
  }

  /// Somebody by their code in the meeting, or the only person whom a name means where no organisation
  /// bears it.
  private func person(meantBy text: String) throws -> PersonEntry? {
    let search = NameSearch(text)
    if search.isWholeCode, let code = search.code {
      guard let one = try store.people(code: code, in: meeting).first else {
        throw Failure.notFound(.nobodySo(text: text))
      }
      return one
    }
    let bodies = try store.organisations(search, most: 101)
    guard bodies.isEmpty, actor.may(.editDirectory) || actor.may(.viewPeople) else { return nil }
    let people = try store.people(search, in: meeting, reach: .directory, most: 101)
      .meant(by: search)
    return people.count == 1 ? people[0].person : nil
  }

  /// Refuses codes that the meeting's catalogue of agreed outcomes does not have.
  func requireOutcomes(_ codes: [String]) throws {
    let known = (hand.meeting.agreedOutcomes ?? []).map(\.code)
    let unknown = codes.filter { !known.contains($0) }
    guard unknown.isEmpty else {
      let problems = unknown.map { Problem.outcomeNotListed(at: $0) }
      throw Failure.notFound(
        known.isEmpty
          ? .outcomesNotListed(code: hand.meeting.code, problems: problems)
          : .outcomesNotAmong(code: hand.meeting.code, known: known, problems: problems))
    }
  }

  /// Refuses a day on which nobody can have said anything of a partnership: to come, or more than a year
  /// before the meeting and its announcement.
  func requireSaid(on day: Day, of one: Partnership) throws(Refusal) {
    let announced = Day(one.announcedAt, inZone: hand.meeting.zone)
    let first = min(hand.meeting.starts, announced).adding(-365)
    guard day < first else { return }
    throw .saidBeforeMeeting(
      day: day.description, first: first.description, code: one.code)
  }

  /// Refuses a target that was to be reached before it is said, or before the meeting.
  func requireTarget(by due: Day) throws(Refusal) {
    let first = max(hand.meeting.starts, today)
    guard due < first else { return }
    throw .targetInPast(day: due.description, first: first.description)
  }

  /// Announced or confirmed, as its partners are.
  mutating func settle(_ one: Partnership) throws -> Partnership {
    let now = try partnership(one.code)
    let status: Partnership.Status = now.isConfirmedByAll ? .confirmed : .announced
    guard now.status.isOpen, now.status != status else { return now }
    guard try store.move(partnership: one.code, to: status, in: meeting) else {
      throw Refusal.partnershipChangedMeanwhile()
    }
    note(
      one.object, from: ["status": now.status.rawValue], to: ["status": status.rawValue])
    return try partnership(one.code)
  }

  /// Recognises a partnership that lacks nothing, in the name of who acts.
  mutating func recognise(_ one: Partnership) throws {
    try one.requireOpen()
    let missing = one.missing(hasCatalogue: hand.hasCatalogue)
    guard missing.isEmpty else {
      throw Refusal.partnershipLacks(code: one.code, problems: missing)
    }
    guard try store.recognise(partnership: one.code, in: meeting, at: now) else {
      throw Refusal.partnershipChangedMeanwhile()
    }
    note(one.object, from: ["status": one.status.rawValue], to: ["status": "recognised"])
  }

  mutating func end(_ one: Partnership, because reason: String) throws {
    guard try store.end(partnership: one.code, because: reason, in: meeting, at: now) else {
      throw one.isClosed
    }
    note(
      one.object, from: ["status": one.status.rawValue],
      to: ["status": "ended", "because": reason])
  }

  mutating func answer(_ principle: Principle, _ words: String?, of one: Partnership) throws {
    guard one.answers[principle] != words else { return }
    try store.answer(principle, words, of: one.code, in: meeting, at: now)
    let column = "principle \(principle.rawValue)"
    note(
      one.object, from: one.answers[principle].map { [column: $0] } ?? [:],
      to: words.map { [column: $0] } ?? [:])
  }

  mutating func cite(_ outcomes: [String], by one: Partnership) throws {
    let outcomes = Array(Set(outcomes)).sorted()
    guard outcomes != one.outcomes else { return }
    try store.cite(outcomes, by: one.code, in: meeting)
    func columns(_ codes: [String]) -> [String: String] {
      codes.isEmpty ? [:] : ["outcomes": codes.joined(separator: " ")]
    }
    note(one.object, from: columns(one.outcomes), to: columns(outcomes))
  }

  mutating func state(_ terms: Partnership.Terms, of one: Partnership) throws {
    guard terms != one.terms else { return }
    guard try store.state(terms, of: one.code, in: meeting) else {
      throw Refusal.partnershipChangedMeanwhile()
    }
    note(one.object, from: one.terms.told, to: terms.told)
  }
}

extension Partnership.Partner {
  fileprivate func isSame(as other: Self) -> Bool {
    person?.id == other.person?.id
      && (person != nil || organisation?.id == other.organisation?.id)
  }
}

extension Partnership.Terms {
  /// As the trail tells them, by columns.
  var told: [String: String] {
    [
      "measure": measure, "due": due?.description ?? "", "assured": assured?.description ?? "",
      "expected": expected?.description ?? "",
    ].filter { !$0.value.isEmpty }
  }

  static let columns: Set<String> = ["measure", "due", "assured", "expected"]

  /// The same with columns as they were before a line of the trail.
  func with(_ columns: [String: String], changed: Set<String>) -> Self {
    var terms = self
    if changed.contains("measure") { terms.measure = columns["measure"] ?? "" }
    if changed.contains("due") { terms.due = columns["due"].flatMap { Day($0) } }
    if changed.contains("assured") { terms.assured = columns["assured"].flatMap { Money($0) } }
    if changed.contains("expected") { terms.expected = columns["expected"].flatMap { Money($0) } }
    return terms
  }
}
