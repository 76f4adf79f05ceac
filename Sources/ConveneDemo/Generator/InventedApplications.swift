import ConveneCore
import ConveneValues

extension Invention {
  /// What each of `people` writes into the form; `hosts` are their organisations.
  mutating func applications(
    of people: [Person], from hosts: [Organisation], among directory: [Organisation],
    topics: [String], gates: [String], outcomes: [String], after closing: Day
  ) -> [Application] {
    // The later topics draw more people, so that projects differ in how many they bring together.
    let projects = deal(
      people.count, from: topics.enumerated().map { (value: $1, weight: $0 + 2) })
    let sketches = zip(hosts, projects).map { host, project in
      let sector = host.sector ?? .privateSector
      let standing = standing(in: sector)
      return Sketch(
        organisation: host.id, standing: standing, part: random.pick(sector.parts(of: standing)),
        project: project)
    }
    // One in thirty cannot say yes to everything that the call asks for.
    let short = Set(random.sample(Array(people.indices), (people.count + 29) / 30))
    return people.indices.map { index in
      let sketch = sketches[index]
      let host = hosts[index]
      var form = Form(
        topics: self.topics(of: sketch, from: topics), region: region(of: people[index].country),
        closing: closing)
      let (offers, needs) = exchange(of: sketch, in: &form)
      let partnerships = past(of: sketch, among: directory, in: &form)
      let refused = short.contains(index) && !gates.isEmpty ? random.pick(gates) : nil
      return Application(
        id: identifier(), code: Self.code(index + 1), person: people[index].id,
        topics: form.topics, offers: offers, needs: needs, wishes: wishes(of: sketch, in: sketches),
        authority: random.pick(sketch.standing.authorities), pastPartnerships: partnerships,
        target: target(of: sketch, after: closing),
        fundingAssured: random.chance(sketch.standing.assured) ? sum(for: host) : nil,
        fundingExpected: random.chance(600) ? sum(for: host) : nil,
        gates: gates.filter { $0 != refused },
        outcomes: offers.map(\.asset.inventedOutcome).unique.filter(outcomes.contains))
    }
  }

  private static func code(_ number: Int) -> String {
    let digits = String(number)
    return "A-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private mutating func standing(in sector: Sector) -> Standing {
    if random.chance(sector.renowned) { return .renowned }
    return random.chance(650) ? .builder : .beginner
  }

  /// The project's topic first, and now and then another; beginners care about anything.
  private mutating func topics(of sketch: Sketch, from all: [String]) -> [String] {
    let others = random.sample(all.filter { $0 != sketch.project }, 2)
    switch sketch.standing {
    case .builder: return [sketch.project] + others.prefix(random.below(2))
    case .renowned: return [sketch.project] + others.prefix(random.below(3))
    case .beginner: return random.sample(all, 1 + random.below(2))
    }
  }

  /// Where an offer or a need holds: nowhere in particular, or at home.
  private mutating func region(of country: Country) -> [Country] {
    random.chance(650) ? [] : [country]
  }

  private mutating func exchange(
    of sketch: Sketch, in form: inout Form
  ) -> (offers: [Offer], needs: [Need]) {
    switch sketch.standing {
    case .renowned, .builder:
      let renowned = sketch.standing == .renowned
      let needed = random.chance(renowned ? 300 : 700) ? sketch.part.needs : [sketch.part.needs[0]]
      return (
        sketch.part.offers.dropLast(random.chance(700) ? 0 : 1).map { offer($0, sketch, &form) },
        needed.enumerated().map { need($1, sketch, urgency: $0 + (renowned ? 2 : 1), &form) }
      )
    case .beginner:
      let assets = random.sample(Asset.allCases, 4 + random.below(2))
      return (
        assets.prefix(1).map { offer($0, sketch, &form) },
        assets.dropFirst(2).enumerated().map { need($1, sketch, urgency: $0 + 1, &form) }
      )
    }
  }

  private mutating func offer(_ asset: Asset, _ sketch: Sketch, _ form: inout Form) -> Offer {
    let size = random.pick(sketch.standing.sizes)
    return Offer(
      answer: form.nextAnswer(), asset: asset, topic: form.topics.first ?? sketch.project,
      countries: form.region, size: size,
      availableFrom: random.chance(700) ? form.closing.adding(30 * random.below(9)) : nil,
      evidence: random.pick(sketch.standing.evidence), note: asset.offered(size))
  }

  private mutating func need(
    _ asset: Asset, _ sketch: Sketch, urgency: Int, _ form: inout Form
  ) -> Need {
    Need(
      answer: form.nextAnswer(), asset: asset, topic: form.topics.first ?? sketch.project,
      countries: form.region, size: random.pick([.small, .small, .medium]),
      priority: min(3, urgency), note: asset.needed)
  }

  /// Each side of a project wishes to meet the other; beginners wish to meet the renowned.
  private mutating func wishes(of sketch: Sketch, in sketches: [Sketch]) -> [Wish] {
    let attractive = sketches.filter { other in
      other.organisation != sketch.organisation
        && (sketch.standing == .beginner
          ? other.standing == .renowned : other.completes(sketch))
    }
    return random.sample(attractive, random.below(3)).map(\.organisation).unique
      .map(Wish.organisation)
  }

  private mutating func past(
    of sketch: Sketch, among directory: [Organisation], in form: inout Form
  ) -> [PastPartnership] {
    let others = directory.filter { $0.id != sketch.organisation }
    let (least, spread) = sketch.standing.partnerships
    let titles = random.sample(PastPartnership.inventedTitles, least + random.below(spread))
    return titles.map { title in
      let partners = random.sample(others, 1 + random.below(3))
      let sectors = partners.compactMap(\.sector)
      let began = 2001 + random.below(5)
      let described = random.chance(sketch.standing == .beginner ? 300 : 750)
      return PastPartnership(
        answer: form.nextAnswer(), title: title,
        partners: partners.map(\.id), sectors: Sector.allCases.filter(sectors.contains),
        from: began, to: random.chance(700) ? began + 1 + random.below(2) : nil,
        output: described ? random.pick(PastPartnership.inventedOutputs) : "")
    }
  }

  private mutating func target(of sketch: Sketch, after closing: Day) -> Target? {
    let certainty = sketch.standing.certainty
    guard random.chance(certainty + 150) else { return nil }
    let (text, measure, baseline) = random.pick(Target.invented)
    return Target(
      text: text, measure: random.chance(certainty) ? measure : "",
      baseline: random.chance(certainty - 150) ? baseline : "",
      date: random.chance(certainty) ? closing.adding(180 + 30 * random.below(7)) : nil)
  }

  /// A sum in the currency that the organisation keeps its books in.
  private mutating func sum(for host: Organisation) -> Money? {
    let thousands = 5 * (1 + random.below(20))
    return switch host.country?.code {
    case "JO": try? Money(minorUnits: thousands * 700_000, currency: "JOD")
    case "KW": try? Money(minorUnits: thousands * 300_000, currency: "KWD")
    case "TN": try? Money(minorUnits: thousands * 1_300_000, currency: "TND")
    case "FR", "DE", "FI": try? Money(minorUnits: thousands * 75_000, currency: "EUR")
    default: try? Money(minorUnits: thousands * 100_000, currency: "USD")
    }
  }
}

extension Asset {
  /// The agreed outcome that who offers this would advance.
  fileprivate var inventedOutcome: String {
    switch self {
    case .funding: "P-3"
    case .expertise, .data: "WSIS-C3"
    case .technology, .premises: "WSIS-C2"
    case .delivery: "WSIS-C7"
    case .convening: "P-2"
    case .regulatory: "WSIS-C6"
    case .training: "WSIS-C4"
    case .outreach: "P-1"
    }
  }
}

/// An application being filled in.
private struct Form {
  let topics: [String]
  let region: [Country]
  /// The last day of the meeting, from which things become available.
  let closing: Day
  private var answers = 0

  init(topics: [String], region: [Country], closing: Day) {
    self.topics = topics
    self.region = region
    self.closing = closing
  }

  mutating func nextAnswer() -> Int {
    answers += 1
    return answers
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it first stands.
  fileprivate var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
