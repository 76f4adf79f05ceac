import ConveneValues
import Foundation

/// What is to be put right in one application; what is nil stays as it is.
package struct ApplicationChange: Hashable, Sendable {
  package var topics: [String]?
  package var offers: [Offer]?
  package var needs: [Need]?
  /// Without partners; who they were stays where the same partnership is named.
  package var past: [PastPartnership]?
  /// Partners of each past partnership in turn, by the names given; whom they mean, the directory knows.
  package var partners: [[String]]?
  /// An empty one is taken away.
  package var statements: [PersonalStatement: String]
  package var gates: [GateGiven]
  /// Answers to questions of the meeting's own; nil where all of them stay.
  package var own: OwnAnswersChange?

  package init(
    topics: [String]? = nil, offers: [Offer]? = nil, needs: [Need]? = nil,
    past: [PastPartnership]? = nil, partners: [[String]]? = nil,
    statements: [PersonalStatement: String] = [:], gates: [GateGiven] = [],
    own: OwnAnswersChange? = nil
  ) {
    self.topics = topics
    self.offers = offers
    self.needs = needs
    self.past = past
    self.partners = partners
    self.statements = statements
    self.gates = gates
    self.own = own
  }
}

/// A gate as it was answered after the application came in, such as by telephone.
package struct GateGiven: Hashable, Sendable {
  /// Its code in the rubric.
  package let gate: String
  package let isMet: Bool

  package init(gate: String, isMet: Bool) {
    self.gate = gate
    self.isMet = isMet
  }
}

/// How a gate was answered after the application came in, and who recorded it.
package struct GateAnswer: Hashable, Sendable {
  package let gate: String
  package let isMet: Bool
  package let how: String
  package let at: Date
  package let by: String

  package init(gate: String, isMet: Bool, how: String, at: Date, by: String) {
    self.gate = gate
    self.isMet = isMet
    self.how = how
    self.at = at
    self.by = by
  }
}

/// One part of an application that reads otherwise, as it is typed.
package struct ApplicationDifference: Hashable, Sendable {
  package let part: String
  package let before: String
  package let after: String
}

extension Application {
  /// The same as it is put right.
  ///
  /// What stays, or is written anew about the same thing, keeps its number: points rest on numbers.
  package func changed(by change: ApplicationChange) -> Application {
    var changed = self
    var taken = Set(offers.map(\.answer))
    taken.formUnion(needs.map(\.answer))
    taken.formUnion(pastPartnerships.map(\.answer))
    if let topics = change.topics { changed.topics = topics }
    if let offers = change.offers {
      let said = self.offers.map(\.unconfirmed)
      changed.offers = Self.numbered(offers, after: said, by: \.answer, &taken) {
        $0.asset == $1.asset && $0.topic == $1.topic
      }.map { offer in
        var kept = offer
        kept.confirmed = self.offers.first { $0.says(as: offer) }?.confirmed
        return kept
      }
    }
    if let needs = change.needs {
      changed.needs = Self.numbered(needs, after: self.needs, by: \.answer, &taken) {
        $0.asset == $1.asset && $0.topic == $1.topic
      }
    }
    if let past = change.past {
      changed.pastPartnerships = Self.numbered(past, after: pastPartnerships, by: \.answer, &taken)
      {
        $0.title.sameName == $1.title.sameName
      }.map { one in
        var kept = one
        let before = pastPartnerships.first { $0.title.sameName == one.title.sameName }
        if one.partners.isEmpty, one.named == nil, let before {
          (kept.partners, kept.named) = (before.partners, before.named)
        }
        return kept
      }
    }
    let known = Dictionary(uniqueKeysWithValues: statements.given.map { ($0.statement, $0.text) })
    changed.statements = PersonalStatements(known.merging(change.statements) { $1 })
    for given in change.gates {
      changed.gates.removeAll { $0 == given.gate }
      if given.isMet { changed.gates.append(given.gate) }
    }
    if let own = change.own { changed.ownAnswers = own.applied(to: ownAnswers) }
    return changed
  }

  /// Numbers of confirmed offers that say something else in a changed application, or are gone.
  package func confirmedNoMore(in changed: Application) -> [Int] {
    offers.filter { offer in
      offer.confirmed != nil && !changed.offers.contains { $0.says(as: offer) }
    }.map(\.answer)
  }

  /// Numbers of answers that are there no more.
  package func answersGone(in changed: Application) -> [Int] {
    Set(answers).subtracting(changed.answers).sorted()
  }

  /// Parts that read otherwise in another state of this application.
  ///
  /// - Parameter name: how an organisation is called.
  package func differences(
    to other: Application, naming name: (Organisation.ID) -> String = \.description
  ) -> [ApplicationDifference] {
    let (before, after) = (parts(name), other.parts(name))
    return zip(before, after).filter { $0.text != $1.text }.map {
      ApplicationDifference(part: $0.name, before: $0.text, after: $1.text)
    } + ownAnswers.differences(to: other.ownAnswers)
  }

  private func parts(_ name: (Organisation.ID) -> String) -> [(name: String, text: String)] {
    let texts = Dictionary(uniqueKeysWithValues: statements.given.map { ($0.statement, $0.text) })
    var parts: [(name: String, text: String)] = [
      (name: "topics", text: topics.joined(separator: " ")),
      (name: "offers", text: offers.map(\.cell).joined(separator: "; ")),
      (name: "needs", text: needs.map(\.cell).joined(separator: "; ")),
      (name: "past", text: pastPartnerships.map(\.cell).joined(separator: "; ")),
      (name: "past_partners", text: pastPartnerships.partnersCell(name)),
    ]
    for statement in PersonalStatement.allCases {
      parts.append((name: statement.rawValue, text: texts[statement] ?? ""))
    }
    parts.append((name: "gates", text: gates.sorted().joined(separator: " ")))
    return parts
  }

  /// Gives each answer the number of the one it stands for, or the first that is free.
  private static func numbered<Answer: Equatable>(
    _ new: [Answer], after old: [Answer], by number: WritableKeyPath<Answer, Int>,
    _ taken: inout Set<Int>, isAbout: (Answer, Answer) -> Bool
  ) -> [Answer] {
    var free = old
    var result = new
    var open = Array(new.indices)
    func fill(_ fits: (Answer, Answer) -> Bool) {
      open.removeAll { place in
        guard let match = free.firstIndex(where: { fits($0, result[place]) }) else { return false }
        result[place][keyPath: number] = free.remove(at: match)[keyPath: number]
        return true
      }
    }
    fill { one, other in
      var same = other
      same[keyPath: number] = one[keyPath: number]
      return same == one
    }
    fill(isAbout)
    for place in open {
      var next = 1
      while taken.contains(next) { next += 1 }
      taken.insert(next)
      result[place][keyPath: number] = next
    }
    return result.sorted { $0[keyPath: number] < $1[keyPath: number] }
  }
}
