import ConveneCore
import ConveneStore
import ConveneValues

/// Who could fill what a project lacks, for the secretariat.
package struct ProjectFits: Sendable {
  package let project: Project
  package let fits: [Project.Fit]
  /// Names of those who could, by the code of each.
  package let names: [String: String]
}

extension Secretariat {
  /// Who takes part and could fill what projects lack, from what they offer; nobody is ranked.
  ///
  /// - Parameter code: of one project; of all that are not done where nil.
  package func projectFits(
    _ code: String? = nil, _ hand: MeetingInHand
  ) async throws -> [ProjectFits] {
    try await look(.viewSecrets, in: hand) { store in
      let projects =
        try code.map { [try store.project($0, in: hand.id)] }
        ?? store.projects(of: hand.id).filter(\.status.isOpen)
      let givers = try store.givers(hand)
      let people = try store.peopleByID(givers.map(\.person))
      return projects.map { project in
        let fits = project.fits(givers)
        return ProjectFits(
          project: project, fits: fits,
          names: Dictionary(
            fits.map { ($0.giver.code, people[$0.giver.person]?.name ?? "") },
            uniquingKeysWith: { first, _ in first }))
      }
    }
  }
}

extension Store {
  /// Who takes part and offers something: applicants by their form, whoever was named by what they state.
  func givers(_ hand: MeetingInHand) throws -> [Giver] {
    let participants = try participants(of: hand.id)
    let people = try peopleByID(participants.map(\.person))
    var offers = Dictionary(
      try applications(of: hand.id).map { ($0.person, $0.offers) },
      uniquingKeysWith: { first, _ in first })
    for one in try declaring(of: hand.id) { offers[one.person] = one.declared.offers }
    return participants.compactMap { one in
      guard let own = offers[one.person], !own.isEmpty else { return nil }
      return Giver(
        code: one.code, person: one.person, organisation: people[one.person]?.organisation,
        track: one.track, offers: own)
    }
  }

  /// What projects lack that are themes of tables, and who could fill it.
  func tableLacks(_ hand: MeetingInHand) throws -> [TableLack] {
    let projects = try projects(of: hand.id)
    guard projects.contains(where: { $0.table != nil }) else { return [] }
    return TableLack.all(of: projects, try givers(hand))
  }
}
