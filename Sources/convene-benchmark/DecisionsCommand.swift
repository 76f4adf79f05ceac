import ArgumentParser
import Foundation

/// Prints what scores, ranks and chances reach beside what they are asked to reach.
struct DecisionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decisions", abstract: "Measures scores, ranks and chances beside their goals.")

  @Option(help: "A directory with snsf-mock-panel.csv; its expected ranks are left out without it.")
  var data = "Tests/Fixtures/review"

  @Option(
    help: ArgumentHelp(
      "Only parts whose name begins so: \(Self.parts.joined(separator: ", ")).", valueName: "part"))
  var only = ""

  @Option(help: "Sparse selections with the best that an exact solver found.")
  var sparse = "Tests/Fixtures/solver/sparse.json"

  private static let parts = [
    "statistics", "gaming", "speed", "monotone", "succession", "sparse", "lottery", "declines",
    "reasons", "assign", "size",
  ]

  @Option(help: "Invented panels of each figure of gaming.")
  var panels = 60

  @Option(help: "Invented meetings in which answers are written anew.")
  var meetings = 30

  func run() async throws {
    var figures: [Figure] = []
    func wants(_ part: String) -> Bool { part.hasPrefix(only) }
    if wants("statistics") { figures += try DecisionsStatistics(data: data).figures() }
    if wants("gaming") {
      figures += try DecisionsGaming(panels: panels).figures()
      figures += try DecisionsRewriting(meetings: meetings).figures()
      figures += try DecisionsOneNeed().figures()
    }
    if wants("speed") { figures += try await DecisionsSpeed().figures() }
    if wants("monotone") { figures += try DecisionsMonotone(cases: 1_000_000).figures() }
    if wants("succession") { figures += try DecisionsSuccession(acts: 10_000).figures() }
    if wants("sparse") { figures += try DecisionsSparse(file: sparse).figures() }
    if wants("lottery") { figures += try DecisionsLottery(draws: 10_000).figures() }
    if wants("declines") { figures += try DecisionsDeclines(meetings: 10).figures() }
    if wants("reasons") { figures += try DecisionsReasons(meetings: 1000).figures() }
    if wants("assign") { figures += try DecisionsAssign(data: data).figures() }
    if wants("size") { figures += try await DecisionsSize().figures() }
    Figure.printTable(figures)
  }
}
