import ConveneValues

/// What the passport of somebody who takes part says, field by field as it was given.
package struct Passport: Hashable, Sendable {
  package enum Field: String, CaseIterable, Sendable {
    /// As it is printed there.
    case name
    case number
    /// Of the State that issued it, by its code.
    case nationality
    case issuedOn = "issued_on"
    case expiresOn = "expires_on"
    case bornOn = "born_on"
    case birthplace

    /// Whether it is kept sealed; the last day stands open, so that one that ends too early is told in time.
    package var isSealed: Bool { self != .expiresOn }

    package var isDay: Bool { [.issuedOn, .expiresOn, .bornOn].contains(self) }
  }

  package private(set) var fields: [Field: String] = [:]

  package init() {}

  /// As it was kept.
  package init(kept fields: [Field: String]) { self.fields = fields.filter { !$0.value.isEmpty } }

  package subscript(field: Field) -> String { fields[field] ?? "" }

  package func day(_ field: Field) -> Day? { Day(self[field]) }

  package var isEmpty: Bool { fields.isEmpty }

  package var missing: [Field] { Field.allCases.filter { fields[$0] == nil } }

  /// How many months a passport lasts after its holder leaves, as most States ask.
  package static let monthsBeyond = 6

  /// Reads what some fields say; an empty text says nothing.
  ///
  /// - Parameters:
  ///   - today: nobody is born or given a passport later.
  ///   - place: where a field is said, for what is wrong with it.
  package init(
    _ given: [Field: String], today: Day, countries: CountryNames,
    at place: (Field) -> String = { $0.rawValue }
  ) throws(Refusal) {
    var problems: [Problem] = []
    for field in Field.allCases {
      guard let text = given[field], !text.isEmpty else { continue }
      if field.isDay, Day(text) == nil {
        problems.append(.noCalendarDay(at: place(field), given: text))
      } else if field == .nationality, countries.country(text) == nil {
        problems.append(countries.problem(at: place(field), given: text))
      } else if field == .number, !text.isPassportNumber {
        problems.append(.noPassportNumber(at: place(field)))
      } else {
        fields[field] = field == .nationality ? countries.country(text)?.code : text
      }
    }
    for field in [Field.bornOn, .issuedOn] {
      if let day = day(field), today < day {
        problems.append(.passportDayToCome(at: place(field), day: day.description))
      }
    }
    if let issued = day(.issuedOn), let expires = day(.expiresOn), expires <= issued {
      problems.append(.passportEndsBeforeIssue(at: place(.expiresOn), day: issued.description))
    }
    if let born = day(.bornOn), let issued = day(.issuedOn), issued < born {
      problems.append(.passportBeforeBirth(at: place(.issuedOn), day: born.description))
    }
    guard problems.isEmpty else { throw .passportUnusable(problems: problems) }
  }
}

extension String {
  /// Letters and digits as passports have them, with blanks and hyphens between.
  fileprivate var isPassportNumber: Bool {
    let signs = unicodeScalars.filter { $0 != " " && $0 != "-" }
    return (4...20).contains(signs.count)
      && signs.allSatisfy { ("0"..."9").contains($0) || ("A"..."Z").contains($0.upper) }
  }
}

extension Unicode.Scalar {
  fileprivate var upper: Unicode.Scalar {
    ("a"..."z").contains(self) ? Unicode.Scalar(UInt8(value) - 32) : self
  }
}

/// What is known of a passport without opening it.
package struct PassportKept: Hashable, Sendable {
  /// Whether every field is there.
  package let isWhole: Bool
  package let expires: Day?

  package init(isWhole: Bool, expires: Day?) {
    (self.isWhole, self.expires) = (isWhole, expires)
  }
}

/// By when a meeting asks for information sheets.
package struct TravelTerm: Hashable, Sendable {
  /// The last day for the sheet.
  package var until: Day
  /// The last day on which visas can be asked for; nil where none is named.
  package var visasBy: Day?
  /// The last day on which tickets are bought; a change afterwards costs.
  package var ticketsBy: Day?

  package init(until: Day, visasBy: Day? = nil, ticketsBy: Day? = nil) {
    (self.until, self.visasBy, self.ticketsBy) = (until, visasBy, ticketsBy)
  }

  /// Whether tickets are bought by now.
  package func isTicketed(on today: Day) -> Bool { ticketsBy.map { $0 < today } ?? false }
}

extension Travel {
  /// Columns whose change a ticket does not bear.
  package static let ofTicket: [Column] = [
    .arrivesOn, .arrivesAt, .arrivesBy, .arrivesFrom, .departsOn, .departsAt, .departsBy,
    .departsTo,
  ]

  package func hasJourney(of other: Travel) -> Bool {
    arrival == other.arrival && departure == other.departure
  }
}
