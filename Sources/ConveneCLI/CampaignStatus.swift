import ConveneCore
import ConveneService
import ConveneTables
import ConveneValues
import ConveneWords

extension Output {
  /// How many invitations are how far, part by part, with a bar each.
  func bars(_ campaign: [CampaignLine], by part: CampaignPart) throws {
    let states = CampaignLine.State.allCases
    func named(_ name: String) -> String {
      let sector = isJSON || part != .sector ? nil : Sector(rawValue: name)
      return sector.map(phrases.sector) ?? name
    }
    let header = [part.rawValue, "invited"] + states.map(\.rawValue)
    let rows = campaign.counted(by: part).map { name, counts in
      [named(name), "\(counts.values.reduce(0, +))"] + states.map { "\(counts[$0] ?? 0)" }
        + [CampaignLine.bar(counts, width: 20)]
    }
    try table(
      header + ["bar"],
      numbers: Set(header.dropFirst()).union(part == .wave ? [part.rawValue] : []), rows)
    if !isJSON {
      talk(
        states.map { "\($0.sign) \(phrases.title($0.rawValue))" }.joined(separator: phrases.comma))
    }
  }
}
