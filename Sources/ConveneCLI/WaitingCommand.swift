import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

extension SelectionCommand {
  struct Next: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "next",
      abstract: "Say who would be called next from the waiting list, before anybody left.",
      discussion: """
        Whom the ratings leave open come first, by what each adds to those who have a seat then, or as \
        drawn; then the others by score. Whoever would leave a floor out of reach that somebody else \
        can hold is passed over. With the names of people who have a seat it says who would follow \
        if they left. Seats that are held already come first.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Codes or parts of names of people who would leave their seats.")
    var leaving: [String] = []
    @Option(help: "How many to name.", transform: Whole.within(1...10_000)) var count = 5

    func run() async throws {
      let count = count
      let line = try await options.atDesk(on: leaving) { desk, hand, meant in
        try await desk.nextInLine(hand, count: count, ifLeaving: meant.map(\.code))
      }
      guard !line.isEmpty else { throw Refusal.nobodyWaits() }
      let (output, phrases) = (options.output, options.output.phrases)
      func floors(_ one: PersonInLine) -> String {
        output.isJSON
          ? one.floors.map(\.name).joined(separator: " ")
          : one.floors.map { $0.title[phrases.language] }.joined(separator: phrases.comma)
      }
      try output.table(
        ["number", "code", "name", "adds", "floors"], numbers: ["adds"],
        line.enumerated().map {
          [
            "\($0 + 1)", $1.code, $1.name, $1.adds.asRoundedPoints,
            floors($1),
          ]
        })
    }
  }
}
