import ConveneValues

/// Which entries of the directory mean one organisation.
struct OrganisationAliases: Sendable {
  private let byName: [String: [Organisation]]

  init(_ organisations: some Sequence<Organisation>) {
    var byName: [String: [Organisation]] = [:]
    for organisation in organisations {
      for name in organisation.comparableNames { byName[name, default: []].append(organisation) }
    }
    self.byName = byName
  }

  /// The organisation itself and all that bear one of its names.
  ///
  /// A name means one organisation within a country; across countries only that of a body that is
  /// no government's and not just an abbreviation: every country may have its Ministry of Health.
  func same(as organisation: Organisation) -> Set<Organisation.ID> {
    var same: Set = [organisation.id]
    for name in organisation.comparableNames {
      for other in byName[name] ?? [] where Self.canBeOne(organisation, other, named: name) {
        same.insert(other.id)
      }
    }
    return same
  }

  private static func canBeOne(_ one: Organisation, _ other: Organisation, named name: String)
    -> Bool
  {
    if let here = one.country, let there = other.country, here == there { return true }
    let isAbbreviation = !name.contains(" ")
    let isOfState = one.sector == .government || other.sector == .government
    let isUnknown = one.country == nil || other.country == nil
    return !isAbbreviation && (isUnknown || !isOfState)
  }
}

extension Organisation {
  /// Its whole names, in all languages and short, without what only spelling decides.
  package var comparableNames: Set<String> {
    Set(([name, shortName] + Array(names.byLanguage.values)).map(\.similarName))
      .subtracting([""])
  }
}
