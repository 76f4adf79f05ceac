import ConveneCore
import ConveneStore
import ConveneValues
import ConveneWords

extension Project {
  /// The owner and whoever fills what it lacked, each once, in these roles.
  func partners(_ phrases: Phrases) -> [Partnership.Partner] {
    let sides =
      (owner.map { [($0, phrases.lack(.owner))] } ?? [])
      + lacks.compactMap { lack in lack.filler.map { ($0, phrases.lack(lack.kind)) } }
    var parties: [Party] = []
    var roles: [Party: [String]] = [:]
    for (side, role) in sides {
      let party = Party(side)
      if roles[party] == nil { parties.append(party) }
      if roles[party]?.contains(role) != true { roles[party, default: []].append(role) }
    }
    return parties.enumerated().compactMap { place, party in
      sides.first { Party($0.0) == party }.map { side, _ in
        Partnership.Partner(
          position: place + 1, organisation: side.organisation, person: side.person,
          role: (roles[party] ?? []).joined(separator: phrases.comma))
      }
    }
  }
}

extension [Partnership.Partner] {
  /// With others behind them, numbered on; whoever is among them already stays as they are.
  func joined(by others: [Partnership.Partner]?) -> [Partnership.Partner] {
    let known = map(Project.Party.init)
    let new = (others ?? []).filter { !known.contains(Project.Party($0)) }
    return self
      + new.enumerated().map { place, one in
        Partnership.Partner(
          position: count + place + 1, organisation: one.organisation, person: one.person,
          role: one.role)
      }
  }
}

extension Work {
  /// A project of which no partnership came yet, and that is not done.
  func projectToCarry(_ code: String) throws -> Project {
    let one = try store.project(code, in: meeting)
    try one.requireOpen()
    if let known = one.partnership {
      throw Refusal.partnershipOfCommitment(code: one.code, partnership: known)
    }
    return one
  }

  /// A partnership came of a project, which runs from then on.
  mutating func carry(_ one: Project, by partnership: String) throws {
    try store.become(project: one.code, partnership, in: meeting)
    if one.status == .planned {
      try store.settle(project: one.code, as: .running, because: "", in: meeting, at: now)
    }
    _ = try noteChanges(of: one)
  }
}
