import ConveneValues

/// By what is chosen who comes.
extension MeetingCheck {
  mutating func rubric() {
    let rubric = meeting.rubric
    refuse(rubric.version < 1, .versionsFromOne(at: "rubric, version"))
    unique(rubric.gates.map(\.code), "rubric, gates")
    unique(rubric.criteria.map(\.code), "rubric, criteria")
    refuse(rubric.criteria.isEmpty, .nothingToScoreBy(at: "rubric, criteria"))
    for criterion in rubric.criteria {
      let at = "rubric, criteria (\(criterion.code))"
      refuse(
        criterion.weight < 1, .weightNotAboveZero(at: "\(at), weight", weight: criterion.weight))
      refuse(
        criterion.anchors.count != 5,
        .anchorsNotFive(at: "\(at), anchors", count: criterion.anchors.count))
      for principle in criterion.principles where !(1...7).contains(principle) {
        add(.noSuchPrinciple(at: "\(at), principles", principle: principle))
      }
    }
  }

  mutating func lottery() {
    guard let lottery = meeting.lottery else { return }
    do {
      _ = try LotteryAnnouncement(
        commitment: lottery.commitment, publicValue: lottery.publicValue, day: lottery.day,
        hour: lottery.hour, form: lottery.form, rule: lottery.rule)
    } catch {
      for problem in error.problems { add(problem.moved(to: "lottery, \(problem.at)")) }
    }
  }

  mutating func outcomes() {
    guard let outcomes = meeting.agreedOutcomes else { return }
    refuse(outcomes.isEmpty, .outcomesEmpty(at: "agreedOutcomes"))
    unique(outcomes.map(\.code), "agreedOutcomes")
    for outcome in outcomes {
      let isCode =
        !outcome.code.isEmpty
        && outcome.code.utf8.allSatisfy { $0.isOfCode && !(97...122 ~= $0) && $0 != 95 }
      refuse(!isCode, .outcomeCodeShape(at: "agreedOutcomes (\(outcome.code)), code"))
    }
  }

  mutating func reviewing() {
    let reviewing = meeting.reviews
    refuse(reviewing.reviews < 1, .tooFewReviews(at: "reviewing, reviews"))
    refuse(
      reviewing.reviews > Reviewing.most,
      .tooManyReviews(at: "reviewing, reviews", most: Reviewing.most))
    unique(reviewing.practice.map(\.code), "reviewing, practice")
    for practice in reviewing.practice {
      let at = "reviewing, practice (\(practice.code)), marks"
      unique(practice.marks.map(\.criterion), at)
      let criteria = meeting.rubric.criteria.map(\.code)
      for mark in practice.marks where !criteria.contains(mark.criterion) {
        add(.noCriterionOfRubric(at: at, criterion: mark.criterion))
      }
      let missing = criteria.filter { code in !practice.marks.contains { $0.criterion == code } }
      refuse(!missing.isEmpty, .practiceMarksMissing(at: at, criteria: missing))
    }
  }

  mutating func deciding() {
    guard let days = meeting.deciding?.nextFollows else { return }
    refuse(
      !(1...365).contains(days), .notDaysToAnswer(at: "deciding, nextFollows", days: days))
  }

  mutating func floors() {
    let open = meeting.places.open
    unique(meeting.floors.map(\.name), "floors")
    for floor in meeting.floors {
      let at = "floors (\(floor.name))"
      refuse(floor.values.isEmpty, .floorWithoutValues(at: "\(at), values"))
      for value in floor.values where !floor.attribute.knows(value) {
        add(floor.attribute.unknown(value, at: "\(at), values"))
      }
      refuse(
        floor.lowest < 0, .numberBelow(at: "\(at), lowest", number: floor.lowest, least: 0))
      refuse(
        floor.lowest > open,
        .floorAboveOpenPlaces(at: "\(at), lowest", lowest: floor.lowest, open: open))
    }
    for attribute in Floor.Attribute.allCases where attribute != .language {
      let floors = meeting.floors.filter { $0.attribute == attribute }
      let apart = Self.apart(floors)
      let sum = apart.reduce(0) { $0 + $1.lowest }
      refuse(
        apart.count > 1 && sum > open,
        .floorsAboveOpenPlaces(at: "floors", floors: apart.map(\.name), sum: sum, open: open))
    }
  }

  /// Floors that no one person counts for twice, the highest first.
  ///
  /// Each person has one sector, country and gender; floors in languages may share a person.
  private static func apart(_ floors: [Floor]) -> [Floor] {
    var apart: [Floor] = []
    for floor in floors.sorted(by: { ($1.lowest, $0.name) < ($0.lowest, $1.name) })
    where apart.allSatisfy({ Set($0.values).isDisjoint(with: floor.values) }) {
      apart.append(floor)
    }
    return apart
  }
}

extension Floor.Attribute {
  /// Whether `value` is one that a person can have in this attribute.
  package func knows(_ value: String) -> Bool {
    switch self {
    case .sector: Sector(rawValue: value) != nil
    case .country: Country(value)?.code == value
    case .gender: Person.Gender(rawValue: value) != nil
    case .language: value.isLanguageTag
    case .newcomer: value == "yes"
    }
  }

  fileprivate func unknown(_ value: String, at place: String) -> Problem {
    switch self {
    case .sector: .floorValueNoSector(at: place, value: value)
    case .country: .floorValueNoCountry(at: place, value: value)
    case .gender: .floorValueNoGender(at: place, value: value)
    case .language: .floorValueNoLanguage(at: place, value: value)
    case .newcomer: .floorValueNoNewcomer(at: place, value: value)
    }
  }
}
