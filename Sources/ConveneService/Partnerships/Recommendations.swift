import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// What a command says of a recommendation; nil is left as it is.
package struct RecommendationSaid: Sendable {
  package var words: String?
  /// By the code of somebody in the meeting, or a part of the name of an organisation or person.
  package var owner: String?
  package var due: Day?

  package init(words: String? = nil, owner: String? = nil, due: Day? = nil) {
    (self.words, self.owner, self.due) = (words, owner, due)
  }
}

extension Secretariat {
  /// What a meeting recommended, by number, and what of it later ones answer.
  package func recommendations(_ hand: MeetingInHand) async throws -> Lineage {
    var lineage = try await look(.viewMeeting, in: hand) { try $0.lineage(of: hand.id) }
    if !lineage.recommendations.isEmpty { lineage.takenUp = try await takenUp(hand) }
    return lineage
  }

  /// Keeps what a meeting recommended, under the next number.
  package func addRecommendation(
    _ said: RecommendationSaid, in language: Language, _ hand: MeetingInHand,
    dryRun: Bool = false
  ) async throws -> Recommendation {
    let words = try (said.words ?? "").keptText(at: "words")
    guard !words.isEmpty else { throw Refusal.recommendedNothing() }
    return try await perform(.recommendationAdd, in: hand, dryRun: dryRun) { work in
      let one = Recommendation(
        id: Self.newUUID(at: work.now),
        number: try work.store.lastRecommendation(of: hand.id) + 1,
        words: Wording([language: words]), owner: try work.owner(said.owner), due: said.due)
      try work.store.add(one, to: hand.id, at: work.now)
      work.note(one.object, to: one.told)
      return one
    }
  }

  /// Something else is recommended, to somebody else, by another day, or in one more language.
  package func changeRecommendation(
    _ number: Int, to said: RecommendationSaid, in language: Language, _ hand: MeetingInHand,
    dryRun: Bool = false
  ) async throws -> Recommendation {
    let words = try said.words.map { try $0.keptText(at: "words") }
    guard words?.isEmpty != true else { throw Refusal.recommendedNothing() }
    return try await perform(.recommendationChange, in: hand, dryRun: dryRun) { work in
      let one = try work.store.recommendation(number, of: hand)
      let all = words.map { Wording(one.words.byLanguage.merging([language: $0]) { $1 }) }
      let owner = try work.owner(said.owner) ?? one.owner
      try work.store.change(
        recommendation: number, words: all ?? one.words, owner: owner.map(Project.Party.init),
        due: said.due ?? one.due, in: hand.id)
      return try work.noteChanges(of: one)
    }
  }

  /// Says that a meeting answers a recommendation of an earlier one of its series, or does not after all.
  ///
  /// Whoever says so changes this meeting, and sees the earlier one.
  ///
  /// - Parameters:
  ///   - earlier: the code of the earlier meeting; the one that this follows where nil.
  ///   - way: by what; a session is named by its key or title.
  ///   - isAnswered: false to take back what was said.
  package func answerRecommendation(
    _ number: Int, of earlier: String?, by way: RecommendationAnswer.Way, note: String = "",
    isAnswered: Bool = true, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> RecommendationAnswer {
    let note = try note.keptText(at: "note")
    try require(.recommendationAnswer, in: hand)
    let series = try await series(upTo: hand).dropLast()
    guard let last = series.last else { throw Refusal.followsNone(code: hand.meeting.code) }
    let code = earlier?.uppercased() ?? last.meeting.code
    guard let other = series.first(where: { $0.meeting.code == code }) else {
      throw Refusal.notInSeries(
        code: hand.meeting.code, earlier: code, series: series.map(\.meeting.code))
    }
    let recommended = try await look(.viewMeeting, in: other) {
      try $0.recommendation(number, of: other)
    }
    let way = try hand.known(way)
    return try await perform(.recommendationAnswer, in: hand, dryRun: dryRun) { work in
      if case .project(let code) = way { _ = try work.store.project(code, in: hand.id) }
      let known = try work.store.recommendationAnswers(of: hand.id).first {
        $0.meeting.id == other.id && $0.number == number && $0.way == way
      }
      let one = RecommendationAnswer(
        id: known?.id ?? Self.newUUID(at: work.now), meeting: SeriesMeeting(other),
        number: number, words: recommended.words, way: way, note: note)
      guard isAnswered else {
        guard let known, try work.store.remove(answer: known.id, from: hand.id) else {
          throw Failure.notFound(.noSuchAnswer(number: number, earlier: code))
        }
        work.note(known.object, from: known.told)
        return known
      }
      try work.store.keep(one, in: hand.id, at: work.now)
      work.note(one.object, from: known?.told, to: one.told)
      return one
    }
  }
}

extension MeetingInHand {
  /// A session by its key, whatever it was named by.
  fileprivate func known(
    _ way: RecommendationAnswer.Way
  ) throws(Refusal) -> RecommendationAnswer.Way {
    switch way {
    case .meeting: .meeting
    case .session(let name): .session(try meeting.session(named: name))
    case .project(let code): .project(code.uppercased())
    }
  }
}

extension Store {
  func recommendation(_ number: Int, of hand: MeetingInHand) throws -> Recommendation {
    guard let one = try recommendations(of: hand.id).first(where: { $0.number == number }) else {
      throw Failure.notFound(.noSuchRecommendation(number: number, code: hand.meeting.code))
    }
    return one
  }
}

extension Recommendation {
  var object: AuditObject { AuditObject(.recommendation, id) }

  /// As the trail tells it; the id stands beside the name, so that `undo` knows whom it means.
  fileprivate var told: [String: String] {
    var told = ["number": "\(number)"]
    for (language, words) in words.byLanguage { told["words \(language.rawValue)"] = words }
    told["owner"] = owner?.name
    told["owner id"] = owner.map { Project.Party($0).told }
    told["due"] = due?.description
    return told
  }
}

extension RecommendationAnswer {
  var object: AuditObject { AuditObject(.recommendation, id) }

  fileprivate var told: [String: String] {
    var told = ["number": "\(number)", "meeting": meeting.code, "meeting id": "\(meeting.id)"]
    for (language, words) in words.byLanguage { told["words \(language.rawValue)"] = words }
    switch way {
    case .meeting: break
    case .session(let key): told["session"] = key
    case .project(let code): told["project"] = code
    }
    told["note"] = note.isEmpty ? nil : note
    return told
  }

  /// As it was told; nil where that was of something else.
  fileprivate init?(_ object: AuditObject, told: [String: String]) {
    guard let number = told["number"].flatMap({ Int($0) }),
      let id = told["meeting id"].flatMap({ UUID(uuidString: $0) })
    else { return nil }
    self.init(
      id: object.id,
      meeting: SeriesMeeting(
        id: Identifier(id), code: told["meeting"] ?? "", title: [:], starts: Day(number: 0),
        ends: Day(number: 0)),
      number: number, words: .told(told),
      way: told["session"].map { .session($0) } ?? told["project"].map { .project($0) }
        ?? .meeting,
      note: told["note"] ?? "")
  }
}

extension Wording {
  fileprivate static func told(_ columns: [String: String]) -> Wording {
    Wording(
      Dictionary(
        Language.allCases.compactMap { language in
          columns["words \(language.rawValue)"].map { (language, $0) }
        }, uniquingKeysWith: { $1 }))
  }
}

extension Work {
  /// Whom something is recommended to; nil where nobody was named.
  fileprivate func owner(_ name: String?) throws -> Partnership.Partner? {
    try name.flatMap { try partners([NewPartner(who: $0, role: "–")]).first }
  }

  /// Notes what is otherwise by now about a recommendation.
  fileprivate mutating func noteChanges(of one: Recommendation) throws -> Recommendation {
    let now = try store.recommendation(one.number, of: hand)
    let (old, new) = (one.told, now.told)
    let changed = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
    guard !changed.isEmpty else { return now }
    note(
      one.object, from: old.filter { changed.contains($0.key) },
      to: new.filter { changed.contains($0.key) })
    return now
  }

  /// What was kept by mistake is taken away, and what an act changed is as it was before.
  mutating func undoRecommending(_ past: PastAct) throws -> [Problem] {
    for (object, old, new) in past.changes(of: .recommendation) {
      guard let one = try store.recommendations(of: meeting).first(where: { $0.id == object.id })
      else { throw past.isOtherwise }
      let columns = Set((old ?? [:]).keys).union((new ?? [:]).keys).subtracting(["owner"])
      // Names are those of today; whom they mean, the id beside them says.
      try Self.requireSame(
        columns.allSatisfy { one.told[$0] == new?[$0] }, since: past)
      guard let old else {
        try Self.requireSame(
          store.remove(recommendation: one.number, from: meeting), since: past)
        note(object, from: one.told)
        continue
      }
      let before = one.told.filter { !columns.contains($0.key) }
        .merging(old) { $1 }
      try store.change(
        recommendation: one.number, words: .told(before),
        owner: before["owner id"].flatMap { Project.Party(told: $0) },
        due: before["due"].flatMap { Day($0) }, in: meeting)
      _ = try noteChanges(of: one)
    }
    return []
  }

  /// A recommendation of an earlier meeting is answered as it was before, or not.
  mutating func undoAnsweringEarlier(_ past: PastAct) throws -> [Problem] {
    for (object, old, new) in past.changes(of: .recommendation) {
      let known = try store.recommendationAnswers(of: meeting).first { $0.id == object.id }
      let isSame = (new ?? [:]).allSatisfy { known?.told[$0.key] == $0.value }
      try Self.requireSame(isSame && (known == nil) == (new == nil), since: past)
      let before = (known?.told ?? [:]).merging(old ?? [:]) { $1 }
        .filter { old?[$0.key] != nil || new?[$0.key] == nil }
      if old == nil {
        try Self.requireSame(store.remove(answer: object.id, from: meeting), since: past)
        note(object, from: known?.told ?? [:])
      } else {
        guard let one = RecommendationAnswer(object, told: before) else { throw past.isOtherwise }
        try store.keep(one, in: meeting, at: now)
        note(object, from: known?.told, to: one.told)
      }
    }
    return []
  }
}
