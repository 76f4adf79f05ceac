import ConveneValues

/// A group of stakeholders, as the partnership principles count them.
package enum Sector: String, Codable, CaseIterable, Sendable {
  case government
  case internationalOrganisation = "international_organisation"
  case privateSector = "private_sector"
  case academia
  case civilSociety = "civil_society"
  case incubator
  case media
  case donor
}

/// An institution of the directory.
package struct Organisation: Hashable, Sendable, Codable {
  package typealias ID = Identifier<Organisation>

  package var id: ID
  /// The key it had where it came from, such as a PIC; unique per source.
  package var externalKey: String?
  package var name: String
  package var shortName: String
  /// Names in other languages, as given.
  package var names: Wording
  package var sector: Sector?
  package var country: Country?
  package var city: String
  /// The row as it was read, where it was repaired; nil where nothing was changed.
  package var original: String?

  package init(
    id: ID, externalKey: String? = nil, name: String, shortName: String = "",
    names: Wording = [:], sector: Sector? = nil, country: Country? = nil, city: String = "",
    original: String? = nil
  ) {
    self.id = id
    self.externalKey = externalKey
    self.name = name
    self.shortName = shortName
    self.names = names
    self.sector = sector
    self.country = country
    self.city = city
    self.original = original
  }
}

/// A human being, once, whatever roles they have.
package struct Person: Hashable, Sendable, Codable {
  package typealias ID = Identifier<Person>

  /// Self-stated; never derived from a name.
  package enum Gender: String, Codable, CaseIterable, Sendable {
    case female = "f"
    case male = "m"
    case other = "x"
  }

  package var id: ID
  /// The name as given, in the script it was given in.
  package var name: String
  /// The same person's name in other scripts, as given; printed as stored, never transliterated.
  package var names: Wording
  /// Mr, Ms, Dr, as given, per language.
  package var honorific: Wording
  package var position: Wording
  /// The address that letters use; empty where there is none.
  package var email: String
  package var organisation: Organisation.ID?
  package var country: Country
  /// BCP 47 codes of languages the person works in, the preferred one first.
  package var languages: [String]
  package var gender: Gender?
  package var telephone: String
  /// The address for the post, line by line.
  package var post: String

  package init(
    id: ID, name: String, names: Wording = [:], honorific: Wording = [:],
    position: Wording = [:], email: String, organisation: Organisation.ID? = nil,
    country: Country, languages: [String], gender: Gender? = nil, telephone: String = "",
    post: String = ""
  ) {
    self.id = id
    self.name = name
    self.names = names
    self.honorific = honorific
    self.position = position
    self.email = email
    self.organisation = organisation
    self.country = country
    self.languages = languages
    self.gender = gender
    self.telephone = telephone
    self.post = post
  }

  /// The first language of the person in which Convene writes, else the first of `offered`.
  package func letterLanguage(among offered: [Language]) -> Language {
    Self.letterLanguage(of: languages, among: offered)
  }

  /// The same by the codes of the languages that somebody reads.
  package static func letterLanguage(
    of languages: [String], among offered: [Language]
  ) -> Language {
    languages.lazy.compactMap { code in
      Language(rawValue: String(code.prefix(2)).lowercased())
    }.first(where: offered.contains) ?? offered.first ?? .english
  }
}

extension PersonKey {
  package init(_ person: Person) { self.init(email: person.email, name: person.name) }
}
