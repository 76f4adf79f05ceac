import ConveneValues

extension PairReason {
  /// The reason in plain English; other languages phrase the same parts elsewhere.
  ///
  /// - Parameter organisation: how an organisation is called in the sentence.
  package func sentence(naming organisation: (Organisation.ID) -> String = \.description) -> String
  {
    switch self {
    case .match(let match):
      return match.sentence
    case .topics(let topics):
      return topics.count == 1
        ? "Both named topic \(topics[0])" : "Both named topics \(topics.listed)"
    case .wish(let by, let other, let mutual):
      return mutual
        ? "\(by) and \(other) wish to meet each other" : "\(by) wishes to meet \(other)"
    case .history(let shared, let answers, let others):
      let cited = (answers + others).isEmpty ? "" : " (\(Self.cited(answers, others)))"
      return "Both know \(organisation(shared)) from belonging or past work\(cited)"
    case .sectors(let one, let other):
      return "They come from different sectors: \(one.words) and \(other.words)"
    case .sameOrganisation:
      return "Both belong to one organisation, so this is no pair of partners"
    }
  }

  private static func cited(_ answers: [Int], _ others: [Int]) -> String {
    [("first", answers), ("second", others)].filter { !$0.1.isEmpty }
      .map { "answer \($0.1.map(\.description).listed) of the \($0.0)" }.joined(separator: ", ")
  }
}

extension PairMatch {
  /// Who offers what, from when, and who needs it, in plain English.
  package var sentence: String {
    let place = countries.isEmpty ? "" : " in \(countries.map(\.code).listed)"
    let start = availableFrom.map { " from \($0.monthInWords)" } ?? ""
    let need =
      topic == neededTopic
      ? "\(taker) needs it (answer \(needAnswer))"
      : "\(taker) needs it on the related topic \(neededTopic) (answer \(needAnswer))"
    return "\(giver) offers \(asset.rawValue) (answer \(offerAnswer)\(proof)) on topic \(topic)"
      + "\(place)\(start); \(need)"
  }
}

extension PairMatch {
  /// What was confirmed of the offer, or is claimed of it.
  private var proof: String {
    if evidence != .asserted { return claimed == nil ? "" : ", confirmed as \(evidence.words)" }
    guard let claimed, claimed != .asserted else { return "" }
    return ", claimed as \(claimed.words), not confirmed"
  }
}

extension Offer.Evidence {
  fileprivate var words: String {
    switch self {
    case .asserted: "asserted"
    case .document: "documented"
    case .verified: "verified"
    }
  }
}

extension Day {
  fileprivate var monthInWords: String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(names[month - 1]) \(year)"
  }
}

extension Sector {
  fileprivate var words: String {
    rawValue.split(separator: "_").joined(separator: " ")
  }
}

extension [String] {
  fileprivate var listed: String {
    guard let last, count > 1 else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) and \(last)"
  }
}
