import ConveneCore
import ConveneValues
import ConveneWords

/// Somebody who comes in person, as the lists of travel show them.
package struct Traveller: Hashable, Sendable {
  package var participant: Participant
  package var travel: Travel
  package var requirement: Requirement
  /// Empty on all lists but that for visas.
  package var passport: Passport
  /// Of a funded place; nil of all others.
  package var allowance: Allowance?
  /// What is otherwise than when the list was printed last; nil where nothing is, or it never was.
  package var change: TravelList.Change?

  package init(
    participant: Participant, travel: Travel = Travel(), requirement: Requirement = Requirement(),
    passport: Passport = Passport(), allowance: Allowance? = nil, change: TravelList.Change? = nil
  ) {
    (self.participant, self.travel, self.requirement) = (participant, travel, requirement)
    (self.passport, self.allowance, self.change) = (passport, allowance, change)
  }
}

/// A list that goes to whoever gives visas, guards the door, meets, lodges or feeds those who come.
package struct TravelList: Hashable, Sendable {
  package enum Kind: Hashable, Sendable, CaseIterable {
    case visas, access, pickUp, rooming, meals, allowances
  }

  package enum Change: Hashable, Sendable {
    case new, changed
  }

  package let kind: Kind
  /// In the order of the list.
  package let people: [Traveller]
  /// Names of those who stood on it when it was printed last, and do not any more.
  package let gone: [String]

  package init(_ kind: Kind, of people: [Traveller], gone: [String] = []) {
    (self.kind, self.gone) = (kind, gone)
    self.people = people.filter { kind.isOn($0) }.sorted {
      let (one, other) = (kind.order(of: $0), kind.order(of: $1))
      return one == other ? $0.participant.number < $1.participant.number : one < other
    }
  }

  /// Its heading and rows, as a workbook has them.
  package func table(
    of meeting: Meeting, _ phrases: Phrases
  ) -> (header: [String], rows: [[String]]) {
    let columns = kind.columns
    return (
      columns.map { $0.title(phrases) } + [phrases.listChange],
      people.map { one in
        columns.map { $0.words(of: one, meeting, phrases) } + [one.change?.words(phrases) ?? ""]
      }
    )
  }

  /// What a line says in every language, by which it is known again.
  package func line(of one: Traveller, in meeting: Meeting) -> String {
    kind.columns.filter { $0 != .number }.map { $0.words(of: one, meeting, Phrases(.english)) }
      .joined(separator: "\n")
  }
}

extension TravelList.Kind {
  fileprivate func isOn(_ one: Traveller) -> Bool {
    switch self {
    case .visas: one.travel.visaLetter == true
    case .access, .pickUp, .rooming, .meals: true
    case .allowances: one.allowance != nil
    }
  }

  /// By when they arrive, where they lodge, or by number.
  fileprivate func order(of one: Traveller) -> String {
    switch self {
    case .visas, .access, .meals, .allowances: return ""
    case .pickUp:
      let order = String(min(one.travel.arrival.order, 99_999_999))
      return String(repeating: "0", count: max(0, 9 - order.count)) + order
    case .rooming: return one.travel.hotel.isEmpty ? "\u{10ffff}" : one.travel.hotel.similarName
    }
  }

  fileprivate var columns: [TravelColumn] {
    switch self {
    case .visas:
      [
        .number, .passport(.name), .passport(.nationality), .passport(.number),
        .passport(.issuedOn), .passport(.expiresOn), .passport(.bornOn), .passport(.birthplace),
        .organisation, .arrives, .departs,
      ]
    case .access: [.number, .name, .country, .organisation, .arrives, .departs]
    case .pickUp: [.arrives, .arrivesBy, .arrivesFrom, .name, .organisation, .hotel]
    case .rooming: [.hotel, .name, .country, .arrives, .departs, .nights]
    case .meals: [.number, .name, .diet]
    case .allowances: [.number, .name, .nights, .subsistence, .terminals, .given, .signature]
    }
  }
}

extension TravelList.Change {
  fileprivate func words(_ phrases: Phrases) -> String {
    switch self {
    case .new: phrases.listNew
    case .changed: phrases.listChanged
    }
  }
}

private enum TravelColumn: Hashable {
  case number, name, country, organisation, arrives, arrivesBy, arrivesFrom, departs, hotel, nights,
    diet, subsistence, terminals, given, signature
  case passport(Passport.Field)

  func title(_ phrases: Phrases) -> String {
    switch self {
    case .number: phrases.number
    case .name: phrases.name
    case .country: phrases.title("country").asTitle
    case .organisation: phrases.organization
    case .arrives: phrases.listArrives
    case .arrivesBy: phrases.title("arrives by").asTitle
    case .arrivesFrom: phrases.title("arrives from").asTitle
    case .departs: phrases.listDeparts
    case .hotel: phrases.title("hotel").asTitle
    case .nights: phrases.listNights
    case .diet: phrases.title("diet").asTitle
    case .subsistence: phrases.listSubsistence
    case .terminals: phrases.listTerminals
    case .given: phrases.listGiven
    case .signature: phrases.signature
    case .passport(let field): phrases.passportField(field)
    }
  }

  /// Of how many parts of a line it takes.
  var share: Int {
    switch self {
    case .number, .nights: 5
    case .name, .organisation, .passport(.name), .signature: 18
    // As wide as the longest name of a month in Arabic.
    case .passport(.bornOn): 13
    case .arrives, .departs, .passport(.issuedOn), .passport(.expiresOn): 12
    default: 11
    }
  }

  var alignment: Table.Alignment {
    switch self {
    case .number, .nights, .subsistence, .terminals, .given: .end
    default: .start
    }
  }

  func words(of one: Traveller, _ meeting: Meeting, _ phrases: Phrases) -> String {
    let language = phrases.language
    switch self {
    case .number: return "\(one.participant.number)"
    case .name: return one.participant.name[language]
    case .country: return meeting.countryName(one.participant.country, in: language)
    case .organisation: return one.participant.organisation[language]
    case .arrives: return one.travel.arrival.words(phrases)
    case .arrivesBy: return one.travel.arrival.means
    case .arrivesFrom: return one.travel.arrival.place
    case .departs: return one.travel.departure.words(phrases)
    case .hotel: return one.travel.hotel
    case .nights:
      if let allowance = one.allowance {
        return allowance.isEstimated ? "(\(allowance.nights))" : "\(allowance.nights)"
      }
      guard let comes = one.travel.arrival.day, let goes = one.travel.departure.day else {
        return ""
      }
      return "\(goes.number - comes.number)"
    case .diet: return one.requirement.diet
    case .subsistence: return one.allowance.map { phrases.sum($0.subsistence) } ?? ""
    case .terminals: return one.allowance.map { phrases.sum($0.terminals) } ?? ""
    case .given: return one.allowance.map { phrases.sum($0.given) } ?? ""
    case .signature: return ""
    case .passport(let field): return one.passport(field, meeting, phrases)
    }
  }
}

extension Traveller {
  fileprivate func passport(
    _ field: Passport.Field, _ meeting: Meeting, _ phrases: Phrases
  ) -> String {
    let words = passport[field]
    if field.isDay { return passport.day(field).map(phrases.date) ?? words }
    if field == .nationality {
      return Country(words).map { meeting.countryName($0, in: phrases.language) } ?? words
    }
    return field == .name && words.isEmpty ? participant.name[phrases.language] : words
  }
}

extension Travel.Way {
  fileprivate func words(_ phrases: Phrases) -> String {
    [day.map(phrases.date), time.map(phrases.time)].compactMap(\.self)
      .joined(separator: phrases.comma)
  }
}

extension Document {
  /// A list of travel with what changed since it was printed last.
  ///
  /// Nobody is named on the list for the caterer but those with an allergy.
  package static func travelList(
    _ list: TravelList, _ title: String, of meeting: Meeting, in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let blocks =
      list.kind == .meals
      ? meals(list, of: meeting, phrases)
      : [.paragraph([.text(list.kind.about(meeting, phrases))])]
        + [people(list.people, list.kind.columns, of: meeting, phrases)]
    let gone: [Block] =
      list.gone.isEmpty || list.kind == .meals
      ? []
      : [
        .remark([
          .text(phrases.listGone(names: list.gone.joined(separator: phrases.comma)))
        ])
      ]
    return Document(
      title, of: meeting, in: language, page: .a4Landscape, blocks: blocks + gone)
  }

  private static func people(
    _ people: [Traveller], _ columns: [TravelColumn], of meeting: Meeting, _ phrases: Phrases
  ) -> Block {
    guard !people.isEmpty else { return .paragraph([.text(phrases.listEmpty)]) }
    let isChanged = people.contains { $0.change != nil }
    return .table(
      Table(
        columns: columns.map {
          Table.Column($0.title(phrases), share: $0.share, alignment: $0.alignment)
        } + (isChanged ? [Table.Column(phrases.listChange, share: 13)] : []),
        rows: people.map { one in
          Table.Row(
            columns.map { lines(.isolated($0.words(of: one, meeting, phrases))) }
              + (isChanged ? [one.change.map { [[.strong($0.words(phrases))]] } ?? []] : []),
            isAccented: one.change != nil)
        } + total(of: people, columns + (isChanged ? [nil] : []), phrases), isDense: true))
  }

  /// A last row with the sums of money, where there are several and all in one currency.
  private static func total(
    of people: [Traveller], _ columns: [TravelColumn?], _ phrases: Phrases
  ) -> [Table.Row] {
    let allowances = people.compactMap(\.allowance)
    guard columns.contains(.given), allowances.count > 1,
      Set(allowances.flatMap { [$0.subsistence, $0.terminals, $0.given].map(\.currency) }).count
        == 1
    else { return [] }
    func sum(_ part: KeyPath<Allowance, Money>) -> String {
      let amounts = allowances.map { $0[keyPath: part] }
      let units = amounts.reduce(0 as Int?) { sum, one in
        sum.flatMap {
          let (units, isTooLarge) = $0.addingReportingOverflow(one.minorUnits)
          return isTooLarge ? nil : units
        }
      }
      let money = units.flatMap { try? Money(minorUnits: $0, currency: amounts[0].currency) }
      return money.map(phrases.sum) ?? ""
    }
    return [
      Table.Row(
        columns.map { column in
          switch column {
          case .name: lines(.strong(phrases.listTotal))
          case .subsistence: lines(.strong(sum(\.subsistence)))
          case .terminals: lines(.strong(sum(\.terminals)))
          case .given: lines(.strong(sum(\.given)))
          default: []
          }
        })
    ]
  }

  private static func meals(
    _ list: TravelList, of meeting: Meeting, _ phrases: Phrases
  ) -> [Block] {
    let counts = DietCount.all(
      list.people.map { ($0.travel, $0.requirement.diet) }, from: meeting.starts, to: meeting.ends)
    let allergic = list.people.filter(\.hasAllergy)
    let changes = list.people.count { $0.change != nil } + list.gone.count
    let days = Dictionary(grouping: counts, by: \.day)
    let tables = days.keys.sorted().flatMap { day -> [Block] in
      [
        .heading(level: 1, [.text(phrases.dateAsHeading(day))]),
        .table(
          Table(
            columns: [
              Table.Column(phrases.title("diet").asTitle, share: 70),
              Table.Column(phrases.title("people").asTitle, share: 30, alignment: .end),
            ],
            rows: (days[day] ?? []).map { count in
              Table.Row([
                [[.isolated(count.diet.isEmpty ? phrases.dietNotSaid.asTitle : count.diet)]],
                [[.text("\(count.people)")]],
              ])
            })),
      ]
    }
    let named: [Block] =
      allergic.isEmpty
      ? []
      : [
        .heading(level: 1, [.text(phrases.listAllergies)]),
        people(allergic, list.kind.columns, of: meeting, phrases),
      ]
    let told: [Block] =
      changes == 0 ? [] : [.remark([.text(phrases.listMealsChanged(count: changes))])]
    return tables + named + told
  }
}

extension TravelList.Kind {
  /// What the list is for, above it.
  fileprivate func about(_ meeting: Meeting, _ phrases: Phrases) -> String {
    switch self {
    case .visas:
      phrases.listOfVisas(of: phrases.inSentence(meeting.convener.name[phrases.language]))
    case .access: phrases.listOfAccess
    case .pickUp: phrases.listOfPickUp
    case .rooming: phrases.listOfRooming
    case .allowances: phrases.listOfAllowances
    case .meals: ""
    }
  }
}

extension Traveller {
  /// Whether what they eat is said to make them ill, by the words in which people say so.
  fileprivate var hasAllergy: Bool {
    let diet = requirement.diet.lowercased()
    return ["allerg", "anaphyla", "intoleran", "intoléran", "حساسي"].contains { diet.contains($0) }
  }
}
