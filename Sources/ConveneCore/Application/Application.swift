import ConveneValues

/// What somebody who would like an open seat says about themselves; the evidence for every score.
package struct Application: Hashable, Sendable, Codable {
  package typealias ID = Identifier<Application>

  /// Where it stands; the allowed moves are rows of `life_cycle_move`.
  package enum Status: String, Codable, CaseIterable, Sendable {
    case draft
    case submitted
    case underReview = "under_review"
    case selected
    case waitlisted
    case notSelected = "not_selected"
    case withdrawn
    /// Came after the signature: kept, and neither read nor ranked.
    case late

    /// Whether it is read, scored and decided upon.
    package var isConsidered: Bool { ![.draft, .withdrawn, .late].contains(self) }
  }

  /// What the applicant may promise on the spot.
  package enum Authority: String, Codable, CaseIterable, Sendable {
    case personal
    case reports
    case proposes
    case commits
    case delegated
  }

  package var id: ID
  /// `A-0142`, unique in the meeting.
  package var code: String
  package var person: Person.ID
  package var status: Status
  /// Keys of topics, the most important first; at most three.
  package var topics: [String]
  package var offers: [Offer]
  package var needs: [Need]
  /// People and organisations the applicant wishes to meet.
  package var wishes: [Wish]
  package var authority: Authority
  package var pastPartnerships: [PastPartnership]
  package var target: Target?
  /// Funding that is assured and that is hoped for, kept apart.
  package var fundingAssured: Money?
  package var fundingExpected: Money?
  /// Codes of the gates answered with yes.
  package var gates: [String]
  /// Codes of the agreed outcomes that it would advance.
  package var outcomes: [String]
  /// Who vouches for the applicant, or put them forward.
  package var referees: [Referee]
  package var statements: PersonalStatements
  /// What was answered to the questions of the meeting's own.
  package var ownAnswers: OwnAnswers

  package init(
    id: ID, code: String, person: Person.ID, status: Status = .submitted, topics: [String],
    offers: [Offer] = [], needs: [Need] = [], wishes: [Wish] = [],
    authority: Authority = .personal, pastPartnerships: [PastPartnership] = [],
    target: Target? = nil, fundingAssured: Money? = nil, fundingExpected: Money? = nil,
    gates: [String] = [], outcomes: [String] = [], referees: [Referee] = [],
    statements: PersonalStatements = PersonalStatements(), ownAnswers: OwnAnswers = OwnAnswers()
  ) {
    self.id = id
    self.code = code
    self.person = person
    self.status = status
    self.topics = topics
    self.offers = offers
    self.needs = needs
    self.wishes = wishes
    self.authority = authority
    self.pastPartnerships = pastPartnerships
    self.target = target
    self.fundingAssured = fundingAssured
    self.fundingExpected = fundingExpected
    self.gates = gates
    self.outcomes = outcomes
    self.referees = referees
    self.statements = statements
    self.ownAnswers = ownAnswers
  }
}

extension Application {
  /// What the form asks once; offers, needs and past partnerships are numbered from 1 instead.
  ///
  /// Scores and explanations cite either by its number.
  package enum Question: Int, CaseIterable, Sendable {
    case topics = 101
    case outcomes = 102
    case authority = 103
    case target = 104
    case funding = 105
  }

  /// Numbers of all answers that can be cited, in the order of the form.
  package var answers: [Int] {
    var given: [Question] = [.topics, .authority]
    if !outcomes.isEmpty { given.append(.outcomes) }
    if target != nil { given.append(.target) }
    if fundingAssured != nil || fundingExpected != nil { given.append(.funding) }
    return (offers.map(\.answer) + needs.map(\.answer) + pastPartnerships.map(\.answer)).sorted()
      + given.map(\.rawValue).sorted() + statements.given.map(\.statement.answer)
  }
}

/// Somebody who vouches for an applicant.
package struct Referee: Hashable, Sendable, Codable {
  package var name: String
  /// Empty when not given.
  package var email: String

  package init(name: String, email: String = "") {
    self.name = name
    self.email = email
  }
}

/// The controlled vocabulary of what partners can bring.
package enum Asset: String, Codable, CaseIterable, Sendable {
  case funding
  case expertise
  case data
  case technology
  case delivery
  case convening
  case regulatory
  case training
  case outreach
  case premises
}

/// How much of an asset, small, medium or large.
package enum Size: Int, Codable, CaseIterable, Sendable {
  case small = 1
  case medium = 2
  case large = 3
}

/// Something an applicant can bring to a partnership.
package struct Offer: Hashable, Sendable, Codable {
  /// How well it is supported: half, four fifths or all of its worth counts.
  package enum Evidence: String, Codable, CaseIterable, Sendable {
    case asserted
    case document
    case verified
  }

  /// Number of the answer in the form, which scores and explanations cite.
  package var answer: Int
  package var asset: Asset
  package var topic: String
  /// Where it can be used; empty means everywhere.
  package var countries: [Country]
  package var size: Size
  package var availableFrom: Day?
  /// What the applicant claims; it counts when somebody confirmed it.
  package var evidence: Evidence
  /// What a reviewer or officer saw of it; nil where nobody looked yet.
  package var confirmed: Evidence?
  package var note: String

  package init(
    answer: Int, asset: Asset, topic: String, countries: [Country] = [], size: Size = .medium,
    availableFrom: Day? = nil, evidence: Evidence = .asserted, confirmed: Evidence? = nil,
    note: String = ""
  ) {
    self.answer = answer
    self.asset = asset
    self.topic = topic
    self.countries = countries
    self.size = size
    self.availableFrom = availableFrom
    self.evidence = evidence
    self.confirmed = confirmed
    self.note = note
  }

  /// The evidence that counts: words until somebody confirmed more.
  package var counted: Evidence { confirmed ?? .asserted }

  /// As the applicant says it.
  var unconfirmed: Offer {
    var said = self
    said.confirmed = nil
    return said
  }

  /// Whether it is the same offer, whatever is noted beside it: what was seen of one holds of the other.
  func says(as other: Offer) -> Bool {
    var same = other.unconfirmed
    same.note = note
    return same == unconfirmed
  }
}

/// Something an applicant lacks.
package struct Need: Hashable, Sendable, Codable {
  package var answer: Int
  package var asset: Asset
  package var topic: String
  package var countries: [Country]
  package var size: Size
  /// 1 is most urgent, 3 least.
  package var priority: Int
  package var note: String

  package init(
    answer: Int, asset: Asset, topic: String, countries: [Country] = [], size: Size = .medium,
    priority: Int = 2, note: String = ""
  ) {
    self.answer = answer
    self.asset = asset
    self.topic = topic
    self.countries = countries
    self.size = size
    self.priority = priority
    self.note = note
  }
}

/// Whom an applicant wishes to meet: a person or any of an organisation.
package enum Wish: Hashable, Sendable, Codable {
  case person(Person.ID)
  case organisation(Organisation.ID)

  private enum Key: String, CodingKey {
    case person
    case organisation
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    if let person = try fields.decodeIfPresent(Person.ID.self, forKey: .person) {
      self = .person(person)
    } else {
      self = .organisation(try fields.decode(Organisation.ID.self, forKey: .organisation))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    switch self {
    case .person(let id): try fields.encode(id, forKey: .person)
    case .organisation(let id): try fields.encode(id, forKey: .organisation)
    }
  }
}

/// A partnership an applicant was part of before.
package struct PastPartnership: Hashable, Sendable, Codable {
  package var answer: Int
  package var title: String
  /// The other partners, where the directory knows them.
  package var partners: [Organisation.ID]
  /// Those whom it does not know, as they were said; nil where there are none.
  package var named: [String]?
  package var sectors: [Sector]
  package var from: Int
  package var to: Int?
  package var output: String

  package init(
    answer: Int, title: String, partners: [Organisation.ID] = [], named: [String]? = nil,
    sectors: [Sector] = [], from: Int, to: Int? = nil, output: String = ""
  ) {
    self.answer = answer
    self.title = title
    self.partners = partners
    self.named = named
    self.sectors = sectors
    self.from = from
    self.to = to
    self.output = output
  }
}

/// What the applicant wants agreed a year on, and how one would know.
package struct Target: Hashable, Sendable, Codable {
  package var text: String
  package var measure: String
  package var baseline: String
  package var date: Day?

  package init(text: String, measure: String = "", baseline: String = "", date: Day? = nil) {
    self.text = text
    self.measure = measure
    self.baseline = baseline
    self.date = date
  }
}
