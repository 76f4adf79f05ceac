import ConveneCore
import ConveneValues

extension Phrases {
  /// A sector as the heading over those who belong to it.
  package func sector(_ sector: Sector) -> String {
    switch sector {
    case .government: sectorGovernment
    case .internationalOrganisation: sectorInternationalOrganisation
    case .privateSector: sectorPrivateSector
    case .academia: sectorAcademia
    case .civilSociety: sectorCivilSociety
    case .incubator: sectorIncubator
    case .media: sectorMedia
    case .donor: sectorDonor
    }
  }

  /// In which somebody takes part.
  package func capacity(_ capacity: Capacity) -> String {
    switch capacity {
    case .officialDelegation: officialDelegation
    case .governmentDesignated: governmentDesignated
    case .personal: personalCapacity
    case .observer: observer
    case .resourcePerson: resourcePerson
    case .secretariat: secretariat
    }
  }

  /// What a cell says below the title of a column of keys; in English, as JSON has it, the key itself.
  package func cell(_ key: String, below column: String) -> String {
    guard language != .english else { return key }
    let words: String? =
      switch column {
      case "asset": Asset(rawValue: key).map { asset($0) }
      case "capacity": Capacity(rawValue: key).map { self.capacity($0) }
      case "evidence": Offer.Evidence(rawValue: key).map { evidence($0) }
      case "lack": Project.Lack.Kind(rawValue: key).map { lack($0) }
      case "sector": Sector(rawValue: key).map { sector($0) }
      default: nil
      }
    return words ?? key
  }
}
