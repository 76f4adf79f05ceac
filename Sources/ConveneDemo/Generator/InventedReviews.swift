import ConveneCore
import ConveneSolvers
import ConveneValues

/// The applications of an invented meeting and who wrote them, as reviewers are found for them.
struct InventedCall {
  let applications: [Application]
  /// One for each application, in the same order.
  let people: [Person]
  let hosts: [Organisation]
  let organisations: [Organisation]
  let meeting: Meeting

  static let reviewsEach = 3

  private let finder: ConflictFinder

  init(
    _ applications: [Application], by people: [Person], of hosts: [Organisation],
    among organisations: [Organisation], meeting: Meeting
  ) {
    self.applications = applications
    self.people = people
    self.hosts = hosts
    self.organisations = organisations
    self.meeting = meeting
    finder = ConflictFinder(
      applications,
      people: Dictionary(people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
      organisations: Dictionary(
        organisations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
      year: meeting.starts.year)
  }

  /// Codes of applications that somebody may not judge.
  func barred(to person: Person) -> Set<String> {
    Set(finder.conflicts(of: profile(person, "")).map(\.application))
  }

  private func profile(_ person: Person, _ code: String) -> ReviewerProfile {
    ReviewerProfile(
      code: code, person: person,
      organisation: organisations.first { $0.id == person.organisation })
  }

  /// Who of `reviewers` reads which application, as the program assigns it.
  func assignment(to reviewers: [Person]) -> Assignment {
    let barred = reviewers.map(barred)
    let load = Array(repeating: 0, count: reviewers.count)
    let task = Assignment.Task(
      wanted: applications.map { _ in Self.reviewsEach }, room: load, load: load,
      mismatch: zip(applications, people).map { application, person in
        zip(reviewers, barred).map { reviewer, barred in
          barred.contains(application.code)
            ? nil : profile(reviewer, "").mismatch(with: application, by: person)
        }
      })
    let limits = load.map { _ -> Int? in nil }
    let all = applications.count * Self.reviewsEach
    let even = (all + reviewers.count - 1) / max(1, reviewers.count)
    return Assignment(
      task.limited(to: task.leastLimit(from: even, limits) ?? applications.count, limits))
  }
}

extension Invention {
  /// People who rate, of sixty organisations those that leave every application most who may judge.
  mutating func reviewers(_ count: Int, for call: InventedCall, homes: [Home]) -> [Person] {
    let drawn = random.sample(call.organisations, max(count, 60))
    let barred = drawn.map { host in
      call.barred(
        to: Person(
          id: identifier(), name: "", email: "", organisation: host.id,
          country: call.meeting.venue.country, languages: []))
    }
    var chosen: [Int] = []
    for _ in 0..<min(count, drawn.count) {
      let open = drawn.indices.filter { !chosen.contains($0) }
      // One application barred to many weighs more than many barred to one.
      let weights = open.map { next in
        call.applications.reduce(0) { sum, application in
          let bars = (chosen + [next]).count { barred[$0].contains(application.code) }
          return sum + (1 << (6 * bars))
        }
      }
      guard let least = weights.indices.min(by: { weights[$0] < weights[$1] }) else { break }
      chosen.append(open[least])
    }
    return chosen.map { person(of: drawn[$0], among: homes) }
  }

  /// Points of the assigned reviewers: what the answers are worth, moved by the reviewer's leniency,
  /// by what they make of the applicant and by noise, rounded; now and then they cannot judge.
  mutating func ratings(of call: InventedCall, by reviewers: [Person]) -> [DemoRating] {
    let leniencies = random.sample([-3, -1, 0, 1, 3], reviewers.count)
    let assigned = call.assignment(to: reviewers).reviewers
    let criteria = call.meeting.rubric.criteria.map(\.code)
    return call.applications.indices.flatMap { place in
      assigned[place].flatMap { reviewer in
        // What a reviewer makes of an applicant colours all criteria; panels agree no better.
        let view = leniencies[reviewer] + random.below(7) + random.below(7) - 6
        return criteria.map { criterion -> DemoRating in
          let worth = quarters(call.applications[place], of: call.hosts[place], on: criterion)
          let noise = random.below(5) + random.below(5) - 4
          let points = min(4, max(0, worth + view + noise + 2) / 4)
          return DemoRating(
            application: call.applications[place].code, reviewer: reviewer, criterion: criterion,
            points: random.chance(40) ? nil : points)
        }
      }
    }
  }

  /// What an application is worth on a criterion, in quarters of a point, 0 through 16.
  ///
  /// What the form cannot show, such as fit and added value, follows from how far the offers are
  /// supported.
  private mutating func quarters(
    _ application: Application, of host: Organisation, on criterion: String
  ) -> Int {
    let support = application.offers.map(\.evidence.worth).max() ?? 0
    switch criterion {
    case "C2": return 4 * min(2, application.offers.count) + support
    case "C3": return 4 * application.authority.worth
    case "C4":
      return application.pastPartnerships.reduce(0) { $0 + ($1.output.isEmpty ? 3 : 6) }.clamped
    case "C5":
      let reached = Set(application.pastPartnerships.flatMap(\.sectors))
      return (4 * reached.subtracting([host.sector].compactMap(\.self)).count).clamped
    case "C6":
      guard let target = application.target else { return 0 }
      return 4 + (target.measure.isEmpty ? 0 : 4) + (target.baseline.isEmpty ? 0 : 4)
        + (target.date == nil ? 0 : 4)
    case "C7":
      return (application.fundingAssured == nil ? 2 : 12)
        + (application.fundingExpected == nil ? 0 : 3)
    default: return 4 + support + random.below(4)
    }
  }

  /// What applicants would do if invited: about one in seven declines, few stay away for a round.
  mutating func answers(of applications: [Application], rounds: Int) -> [DemoAnswer] {
    applications.map { application in
      let accepts = !random.chance(150)
      let misses = random.chance(50) && rounds > 0
      let round = 1 + random.below(max(1, rounds))
      return DemoAnswer(
        application: application.code, accepts: accepts,
        missesRound: accepts && misses ? round : nil)
    }
  }
}

extension Offer.Evidence {
  fileprivate var worth: Int {
    switch self {
    case .asserted: 1
    case .document: 5
    case .verified: 8
    }
  }
}

extension Application.Authority {
  fileprivate var worth: Int {
    switch self {
    case .personal: 0
    case .reports: 1
    case .proposes: 2
    case .commits: 3
    case .delegated: 4
    }
  }
}

extension Int {
  /// At most 16 quarters, which are four points.
  fileprivate var clamped: Int { Swift.min(16, self) }
}
