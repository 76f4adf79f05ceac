import ConveneSolvers
import ConveneValues

/// Who takes part and offers something, by their own word, for projects to be filled from.
package struct Giver: Hashable, Sendable {
  /// Of the application, nomination, substitute or guest.
  package let code: String
  package let person: Person.ID
  package let organisation: Organisation.ID?
  package let track: Track
  package let offers: [Offer]

  package init(
    code: String, person: Person.ID, organisation: Organisation.ID?, track: Track, offers: [Offer]
  ) {
    (self.code, self.person, self.organisation) = (code, person, organisation)
    (self.track, self.offers) = (track, offers)
  }
}

extension Project {
  /// Who could fill a lack of it, and by which offers; nobody is ranked.
  package struct Fit: Hashable, Sendable {
    package let code: String
    package let lack: Int
    package let giver: Giver
    /// Those that are of what is lacking, in the order of the form.
    package let offers: [Offer]
  }

  /// Who could fill what of it is open, by lack and then by code.
  ///
  /// Nobody of the owner's own house, as people of one organisation form no partnership.
  package func fits(_ givers: [Giver]) -> [Fit] {
    openLacks.flatMap { lack in
      givers.filter { !isOwned(by: $0) }.compactMap { giver -> Fit? in
        let offers = giver.offers.filter(lack.isMet)
        return offers.isEmpty
          ? nil : Fit(code: code, lack: lack.number, giver: giver, offers: offers)
      }.sorted { $0.giver.code < $1.giver.code }
    }
  }

  private func isOwned(by giver: Giver) -> Bool {
    guard let owner else { return false }
    return owner.person?.id == giver.person
      || owner.organisation.map { $0.id == giver.organisation } ?? false
  }
}

/// A lack of the project that is the theme of a table, which somebody at that table is to be able to fill.
package struct TableLack: Hashable, Sendable {
  package let table: Int
  package let project: String
  package let lack: Project.Lack.Kind
  package let number: Int
  /// Who could, of those who take part.
  package let people: [Person.ID]

  /// Such as `PR-0001 lacks finance (1)`: how rules and findings call it.
  package var name: String { "\(project) lacks \(lack.rawValue) (\(number))" }

  /// Of each project at a table that is not done, what is open.
  package static func all(of projects: [Project], _ givers: [Giver]) -> [TableLack] {
    projects.filter(\.status.isOpen).flatMap { project -> [TableLack] in
      guard let table = project.table else { return [] }
      let fits = project.fits(givers)
      return project.openLacks.map { lack in
        TableLack(
          table: table, project: project.code, lack: lack.kind, number: lack.number,
          people: fits.filter { $0.lack == lack.number }.map(\.giver.person))
      }
    }
  }
}
