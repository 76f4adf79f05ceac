/// All ratings given under one rubric, checked and laid out by application and criterion.
package struct Review: Sendable {
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
      return ratings.reduce(0) { $0 + $1.points.value * 1_000_000 }.over(ratings.count)
    }
  }

  package let rubric: Rubric
  /// By application; in each the ratings of every criterion, in the rubric's order.
  private let ratings: [String: [[Rating]]]

  package init(_ given: [Rating], by rubric: Rubric) throws(Refusal) {
    var problems = rubric.problemsOfWeights
    let places = Dictionary(
      rubric.criteria.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    var sorted: [String: [[Rating]]] = [:]
    let empty = [[Rating]](repeating: [], count: rubric.criteria.count)
    for rating in given {
      guard let place = places[rating.criterion] else {
        problems.append(
          Problem(rating.place, "is on a criterion that the rubric does not have"))
        continue
      }
      if sorted[rating.application, default: empty][place].contains(
        where: { $0.reviewer == rating.reviewer })
      {
        problems.append(Problem(rating.place, "was given more than once"))
        continue
      }
      sorted[rating.application, default: empty][place].append(rating)
    }
    guard problems.isEmpty else {
      throw Refusal(
        "ratings-not-usable", "The ratings cannot be used",
        advice: "Correct what is listed, then compute again", problems: problems)
    }
    self.rubric = rubric
    ratings = sorted.mapValues { lists in
      lists.map { list in list.sorted { $0.reviewer < $1.reviewer } }
    }
  }

  /// Codes of all applications that anybody rated, in alphabetical order.
  package var applications: [String] { ratings.keys.sorted() }

  /// What was found on `application`, one for each criterion in the rubric's order.
  package func findings(on application: String) -> [Finding] {
    let lists = ratings[application] ?? []
    return rubric.criteria.enumerated().map { place, criterion in
      Finding(criterion: criterion, ratings: lists.isEmpty ? [] : lists[place])
    }
  }
}

extension Rating {
  fileprivate var place: String { "\(application), \(reviewer), \(criterion)" }
}

extension Rubric {
  /// What keeps this rubric from being computed with.
  fileprivate var problemsOfWeights: [Problem] {
    guard !criteria.isEmpty else { return [Problem("rubric", "has no criteria")] }
    var seen: Set<String> = []
    return criteria.flatMap { criterion in
      var found: [Problem] = []
      if !seen.insert(criterion.code).inserted {
        found.append(Problem("rubric, \(criterion.code)", "stands there more than once"))
      }
      if !(1...1000).contains(criterion.weight) {
        found.append(
          Problem("rubric, \(criterion.code)", "has no weight between 1 and 1000"))
      }
      return found
    }
  }
}
