import ConveneCore

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
}
