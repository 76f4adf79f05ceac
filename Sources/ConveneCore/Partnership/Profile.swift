import ConveneValues

/// What the pair model knows about one person: what they declared, and nothing they are.
///
/// A person with a nominated seat has a profile too, so that the seating plan can count them; it
/// needs no offers, no needs and no merit.
package struct Profile: Hashable, Sendable, Codable {
  /// A topic and how much it matters to the person, in whole shares.
  package struct Interest: Hashable, Sendable, Codable {
    package var topic: String
    package var weight: Int

    package init(_ topic: String, weight: Int) {
      self.topic = topic
      self.weight = weight
    }
  }

  /// An organisation the person worked with before, and the answer that says so.
  package struct Tie: Hashable, Sendable, Codable {
    package var organisation: Organisation.ID
    package var answer: Int

    package init(_ organisation: Organisation.ID, answer: Int) {
      self.organisation = organisation
      self.answer = answer
    }
  }

  /// The application's code, or another code unique in the meeting.
  package var code: String
  package var person: Person.ID
  package var organisation: Organisation.ID?
  package var sector: Sector?
  package var country: Country
  /// The most important first, each topic once.
  package var interests: [Interest]
  package var offers: [Offer]
  package var needs: [Need]
  package var wishes: [Wish]
  package var ties: [Tie]
  /// Merit as thousandths of a standard deviation from the panel's mean; 0 where there is none.
  package var merit: Int
  /// BCP 47 codes, the preferred one first; for the seating plan, the pair model does not look.
  package var languages: [String]

  package init(
    code: String, person: Person.ID, organisation: Organisation.ID? = nil, sector: Sector? = nil,
    country: Country, interests: [Interest] = [], offers: [Offer] = [], needs: [Need] = [],
    wishes: [Wish] = [], ties: [Tie] = [], merit: Int = 0, languages: [String] = []
  ) {
    self.code = code
    self.person = person
    self.organisation = organisation
    self.sector = sector
    self.country = country
    self.interests = interests
    self.offers = offers
    self.needs = needs
    self.wishes = wishes
    self.ties = ties
    self.merit = merit
    self.languages = languages
  }

  /// The profile of an applicant; topics in their order weigh 3, 2 and 1.
  package init(
    _ application: Application, of person: Person, from organisation: Organisation?,
    merit: Int = 0
  ) {
    self.init(
      code: application.code, person: person.id, organisation: person.organisation,
      sector: organisation?.sector, country: person.country,
      interests: zip(application.topics, [3, 2, 1]).map { Interest($0, weight: $1) },
      offers: application.offers, needs: application.needs, wishes: application.wishes,
      ties: application.pastPartnerships.flatMap { past in
        past.partners.map { Tie($0, answer: past.answer) }
      },
      merit: merit, languages: person.languages)
  }

  /// The profile of somebody who did not apply and states something, for seats alone.
  package init(
    _ declared: Nomination.Declared, under code: String, by person: Person,
    from organisation: Organisation?
  ) {
    self.init(
      code: code, person: person.id, organisation: person.organisation,
      sector: organisation?.sector, country: person.country,
      interests: zip(declared.topics, [3, 2, 1]).map { Interest($0, weight: $1) },
      offers: declared.offers, needs: declared.needs, languages: person.languages)
  }
}
