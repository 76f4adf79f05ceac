import ArgumentParser
import Foundation

/// Prints what scores, ranks and chances reach beside what they are asked to reach.
struct DecisionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decisions", abstract: "Measures scores, ranks and chances beside their goals.")

  @Option(help: "A directory with snsf-mock-panel.csv; its expected ranks are left out without it.")
  var data = "Tests/Fixtures/review"

  @Option(
    help: """
      Only parts whose name begins so: statistics, gaming, speed, monotone, succession, size.
      """)
  var only = ""

  @Option(help: "Invented panels of each figure of gaming.")
  var panels = 60

  func run() async throws {
    var figures: [Figure] = []
    func wants(_ part: String) -> Bool { part.hasPrefix(only) }
    if wants("statistics") { figures += try DecisionsStatistics(data: data).figures() }
    if wants("gaming") { figures += try DecisionsGaming(panels: panels).figures() }
    if wants("speed") { figures += try await DecisionsSpeed().figures() }
    if wants("monotone") { figures += try DecisionsMonotone(cases: 1_000_000).figures() }
    if wants("succession") { figures += try DecisionsSuccession(acts: 10_000).figures() }
    if wants("size") { figures += try await DecisionsSize().figures() }
    Figure.printTable(figures)
  }
}
