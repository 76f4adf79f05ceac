import ConveneValues

/// All ratings given under one rubric, checked and laid out by application and criterion.
package struct Ratings: Sendable {
  /// What reviewers found on one criterion.
  package struct Finding: Hashable, Sendable {
    package let criterion: Criterion
    /// In the order of the reviewers' codes.
    package let ratings: [Rating]

    package init(criterion: Criterion, ratings: [Rating]) {
      self.criterion = criterion
      self.ratings = ratings
    }

    /// Mean of the points in millionths of a point, 0 through 4 000 000; nil when nobody could judge.
    package var mean: Int? {
      guard !ratings.isEmpty else { return nil }
      // By place: to go through whole ratings would copy their words.
      return ratings.indices.reduce(0) { $0 + ratings[$1].points.value * 1_000_000 }
        .over(ratings.count)
    }
  }

  package let rubric: Rubric
  /// Which application has which place.
  private let numbers: [String: Int]
  /// Application by application, the ratings of every criterion in the rubric's order.
  private let lists: [[Rating]]

  package init(_ given: [Rating], by rubric: Rubric) throws(Refusal) {
    var problems = rubric.problemsOfWeights
    let places = Dictionary(
      rubric.criteria.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    var numbers: [String: Int] = [:]
    var codes: [String] = []
    // One list for each criterion of each application, one after the other.
    var lists: [[Rating]] = []
    let criteria = rubric.criteria.map(\.code)
    var next = 0
    for rating in given {
      // Ratings mostly come application by application, criterion by criterion.
      let isNext = next < criteria.count && criteria[next] == rating.criterion
      guard let place = isNext ? next : places[rating.criterion] else {
        problems.append(.ratingOffRubric(at: rating.place))
        continue
      }
      next = place + 1 < criteria.count ? place + 1 : 0
      if codes.last != rating.application, numbers[rating.application] == nil {
        numbers[rating.application] = codes.count
        codes.append(rating.application)
        for _ in rubric.criteria { lists.append([]) }
      }
      let number =
        codes.last == rating.application ? codes.count - 1 : numbers[rating.application] ?? 0
      let list = number * rubric.criteria.count + place
      var at = lists[list].count
      while at > 0, rating.reviewer < lists[list][at - 1].reviewer { at -= 1 }
      if at > 0, lists[list][at - 1].reviewer == rating.reviewer {
        problems.append(.ratingGivenTwice(at: rating.place))
        continue
      }
      if at == 0 { lists[list].reserveCapacity(4) }
      lists[list].insert(rating, at: at)
    }
    guard problems.isEmpty else { throw .ratingsNotUsable(problems: problems) }
    self.rubric = rubric
    self.numbers = numbers
    self.lists = lists
  }

  /// Codes of all applications that anybody rated, in alphabetical order.
  package var applications: [String] { numbers.keys.sorted() }

  /// What was found on `application`, one for each criterion in the rubric's order.
  package func findings(on application: String) -> [Finding] {
    guard let number = numbers[application] else {
      return rubric.criteria.map { Finding(criterion: $0, ratings: []) }
    }
    let first = number * rubric.criteria.count
    return rubric.criteria.indices.map {
      Finding(criterion: rubric.criteria[$0], ratings: lists[first + $0])
    }
  }
}

extension Rating {
  fileprivate var place: String { "\(application), \(reviewer), \(criterion)" }
}

extension Rubric {
  /// What keeps this rubric from being computed with.
  fileprivate var problemsOfWeights: [Problem] {
    guard !criteria.isEmpty else { return [.rubricWithoutCriteria(at: "rubric")] }
    var seen: Set<String> = []
    return criteria.flatMap { criterion in
      var found: [Problem] = []
      if !seen.insert(criterion.code).inserted {
        found.append(.criterionMoreThanOnce(at: "rubric, \(criterion.code)"))
      }
      if !(1...1000).contains(criterion.weight) {
        found.append(.criterionWithoutWeight(at: "rubric, \(criterion.code)"))
      }
      return found
    }
  }
}
