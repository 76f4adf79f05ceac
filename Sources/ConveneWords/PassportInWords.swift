import ConveneCore

extension Phrases {
  /// What a field of a passport is called on pages and papers.
  package func passportField(_ field: Passport.Field) -> String {
    switch field {
    case .name: passportName
    case .number: passportNumber
    case .nationality: passportNationality
    case .issuedOn: passportIssuedOn
    case .expiresOn: passportExpiresOn
    case .bornOn: passportBornOn
    case .birthplace: passportBirthplace
    }
  }
}
