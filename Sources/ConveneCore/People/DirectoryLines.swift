import ConveneValues

/// Somebody as a list of the directory shows them.
package struct PersonLine: Hashable, Sendable {
  package let id: Person.ID
  package let name: String
  package let email: String
  package let country: Country
  package let languages: [String]

  package init(
    id: Person.ID, name: String, email: String, country: Country, languages: [String]
  ) {
    (self.id, self.name, self.email) = (id, name, email)
    (self.country, self.languages) = (country, languages)
  }
}

/// An organisation as a list of the directory shows it.
package struct OrganisationLine: Hashable, Sendable {
  package let id: Organisation.ID
  package let externalKey: String?
  package let name: String
  package let sector: Sector?
  package let country: Country?

  package init(
    id: Organisation.ID, externalKey: String?, name: String, sector: Sector?, country: Country?
  ) {
    (self.id, self.externalKey, self.name) = (id, externalKey, name)
    (self.sector, self.country) = (sector, country)
  }
}
