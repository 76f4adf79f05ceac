import ConveneValues

/// What identifies an application and where its person works.
package struct ApplicationEntry: Sendable {
  package let code: String
  package let id: Application.ID
  package let person: Person.ID
  package let organisation: Organisation.ID?

  package init(
    code: String, id: Application.ID, person: Person.ID, organisation: Organisation.ID?
  ) {
    self.code = code
    self.id = id
    self.person = person
    self.organisation = organisation
  }
}
