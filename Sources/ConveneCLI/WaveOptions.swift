import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

/// Who of those selected is invited in this wave.
struct WaveOptions: ParsableArguments {
  @Option(
    help: "Only those selected who are of this sector, such as academia.",
    completion: .list(Sector.allCases.map(\.rawValue)))
  var sector: String?
  @Option(
    help: "Only those selected who are of this country, such as Lebanon or LB.",
    transform: Country.given)
  var country: Country?
  @Option(
    name: .customLong("where"),
    help: """
      Only those selected of whom a column says so, such as language=ar: code, name, organisation, \
      sector, country or language; once for each.
      """,
    transform: ListLines.Filter.init)
  var others: [ListLines.Filter] = []

  private static let header = [
    "code", "country", "sector", "language", "organisation", "name",
  ]

  var filters: [ListLines.Filter] {
    [
      sector.map { ListLines.Filter("sector", is: $0) },
      country.map { ListLines.Filter("country", is: $0.code) },
    ].compactMap(\.self) + others
  }

  /// Codes of those who are meant, whom it shows; nil where nobody chose.
  ///
  /// - Throws: where those who are chosen are nobody.
  func codes(_ options: MeetingOptions) async throws -> [String]? {
    guard !filters.isEmpty else { return nil }
    if let sector { let _: Sector = try Choice.of(sector) }
    let output = options.output
    let all = try await options.atDesk { try await $0.uninvited($1) }
    let rows = try ListLines.rows(
      all.map {
        [
          $0.code, $0.country.code, $0.sector?.rawValue ?? "", $0.language.rawValue,
          $0.organisation, $0.name,
        ]
      }, of: Self.header, where: filters, output.phrases)
    guard !rows.isEmpty else {
      throw Refusal.nobodyInWave(
        words: filters.map(\.words), uninvited: all.count)
    }
    if !output.isJSON { try output.table(Self.header, rows) }
    return rows.map { $0[0] }
  }
}
