import ConveneValues

extension Collection<Organisation> {
  /// Which of these, all of one name, a body of that name in `country` is; nil where it is another.
  ///
  /// Every country may have its Ministry of Health, so a name means one body within a country. What
  /// has no country here or there, and an international organisation, is meant where nothing else
  /// bears the name.
  package func match(in country: Country?, sector: Sector? = nil) -> Organisation? {
    if let here = first(where: { $0.country == country }) { return here }
    guard count == 1, let only = first else { return nil }
    let isAnywhere =
      country == nil || only.country == nil || only.sector == .internationalOrganisation
      || sector == .internationalOrganisation
    return isAnywhere ? only : nil
  }
}
