import ConveneValues

extension Conflict {
  fileprivate func problem(at place: String) -> Problem {
    switch kind {
    case .declared: .conflictDeclared(at: place, note: note)
    case .applicant: .conflictApplicant(at: place, note: note)
    case .colleague: .conflictColleague(at: place, note: note)
    case .alias: .conflictAlias(at: place, note: note)
    case .delegation: .conflictDelegation(at: place, note: note)
    case .coApplicant: .conflictCoApplicant(at: place, note: note)
    case .nominator: .conflictNominator(at: place, note: note)
    case .pastPartner: .conflictPastPartner(at: place, note: note)
    case .replaced: .conflictReplaced(at: place, note: note)
    }
  }
}

/// Ratings on their way in, and what is wrong with them.
package struct RatingSlip: Sendable {
  private let applications: [String: ApplicationEntry]
  private let reviewers: [String: ReviewerEntry]
  private let conflicts: [ReviewEntry: [Conflict]]
  /// Whom they concern, each pair once.
  package var reviews: [ReviewEntry] { named.map(\.entry) }
  package private(set) var named: [(entry: ReviewEntry, application: String, reviewer: String)] = []
  private var seen: Set<[String]> = []
  private var inConflict: [Problem] = []
  private var other: [Problem] = []

  package init(
    applications: [ApplicationEntry], reviewers: [ReviewerEntry], conflicts: [ConflictEntry]
  ) {
    self.applications = Dictionary(
      applications.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    self.reviewers = Dictionary(
      reviewers.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    self.conflicts = Dictionary(grouping: conflicts, by: \.entry).mapValues { $0.map(\.conflict) }
  }

  private func entry(_ application: String, _ reviewer: String) -> ReviewEntry? {
    guard let application = applications[application], let reviewer = reviewers[reviewer] else {
      return nil
    }
    return ReviewEntry(application: application.id, reviewer: reviewer.person)
  }

  package mutating func see(_ application: String, _ reviewer: String) {
    guard seen.insert([application, reviewer]).inserted else { return }
    let place = "\(application), \(reviewer)"
    guard let entry = entry(application, reviewer) else {
      other.append(.reviewNotHere(at: place))
      return
    }
    named.append((entry, application, reviewer))
    inConflict += (conflicts[entry] ?? []).map { $0.problem(at: place) }
  }

  package mutating func check(_ criteria: Set<String>, of rubric: Rubric) {
    let known = Set(rubric.criteria.map(\.code))
    for criterion in criteria.subtracting(known).sorted() {
      other.append(.notInRubric(at: criterion))
    }
  }

  package mutating func check(_ ratings: [Rating], against all: [Application]) {
    let answers = Dictionary(
      all.map { ($0.code, $0.answers) }, uniquingKeysWith: { first, _ in first })
    for rating in ratings {
      for answer in rating.answers
      where !(answers[rating.application] ?? []).contains(answer) {
        other.append(
          .notAnAnswerHere(
            at: "\(rating.application), \(rating.reviewer), \(rating.criterion)",
            answer: "\(answer)"))
      }
    }
  }

  /// A reviewer is told no more of a conflict than that the review is not theirs.
  package func throwIfProblems(toReviewer: Bool) throws(Refusal) {
    let barred =
      toReviewer
      ? inConflict.map { Problem.reviewNotHere(at: $0.at) } : inConflict
    guard !barred.isEmpty, !toReviewer else {
      let all = barred + other
      guard !all.isEmpty else { return }
      throw Refusal.ratingsNotRecorded(problems: all)
    }
    throw Refusal.conflictOfInterest(problems: barred + other)
  }
}
