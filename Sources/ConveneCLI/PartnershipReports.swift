import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

extension PartnershipCommand {
  struct Report: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "report",
      abstract:
        "Say whether those became partners of whom it was expected, as far as so few tell it.",
      discussion: """
        For the secretariat: which pairs were expected to become partners is told to nobody else, and \
        stands on no paper.
        """)
    @OptionGroup var options: MeetingOptions
    @Flag(help: "With the figures and how they are made.") var method = false

    func run() async throws {
      let forecast = try await options.atDesk { try await $0.partnershipForecast($1) }
      let (phrases, output) = (options.output.phrases, options.output)
      guard !output.isJSON else { return try output.json(ForecastAnswer(forecast)) }
      try output.line(phrases.sentence(of: forecast.check))
      try output.line(
        forecast.byLot.map(phrases.sentence) ?? phrases.forecastWithoutLot)
      guard method else { return output.next("convene partnership report --method") }
      let figures = phrases.figures(of: forecast.check)
      if !figures.isEmpty { try output.table(["what", "value"], figures) }
      if forecast.check.formed > 0 {
        try output.table(
          ["pairs", "partners", "expected partners", "interval"], numbers: ["pairs", "partners"],
          forecast.check.groups.map { phrases.row(of: $0) })
      }
      try output.line(phrases.forecastMethod)
    }
  }

  struct Network: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "network",
      abstract:
        "List who is tied to whom before the meeting and since, or write the network as a file.",
      discussion: """
        Names are for the secretariat. What may be published, by sectors and countries, is printed by \
        print network. With --series it is of all meetings that this one follows, and of itself; whoever asks \
        sees each of them, and its picture is a file that ends in .svg or .pdf.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines
    @Option(
      name: .shortAndLong,
      help: "A file, by its ending: .graphml or .csv, and with --series .svg or .pdf.",
      completion: .file())
    var output: String?
    @Flag(help: "In a file sectors and countries alone, without names.") var unnamed = false
    @Flag(help: "Of all meetings of the series up to this one.") var series = false
    @OptionGroup var language: PaperLanguage

    func validate() throws {
      guard output == nil || format != nil || picture != nil else {
        throw ValidationError("--output is a file that ends in .graphml or .csv")
      }
      guard !unnamed || output != nil else {
        throw ValidationError("--unnamed is of a file: say --output FILE")
      }
    }

    private var ending: String {
      output.map { ($0 as NSString).pathExtension.lowercased() } ?? ""
    }

    private var format: NetworkFormat? { NetworkFormat(rawValue: ending) }

    // Of one meeting `print network` makes it.
    private var picture: SeriesPictureFormat? {
      series ? SeriesPictureFormat(rawValue: ending) : nil
    }

    func run() async throws {
      if series { return try await runSeries() }
      let network = try await options.atDesk { try await $0.network($1) }
      try write(network)
    }

    private func runSeries() async throws {
      let (picture, language) = (picture, try language.said())
      let (series, drawn) = try await options.atDesk { desk, hand in
        let series = try await desk.seriesNetwork(hand)
        return (
          series,
          try picture.map {
            try desk.seriesPicture(series, as: $0, in: language ?? hand.mainLanguage, hand)
          }
        )
      }
      if let output, let drawn {
        try options.output.paper(drawn, to: output, isOfPeople: false)
        return options.output.talk(options.output.phrases.inWords(series.whole.figures))
      }
      if output == nil, !options.output.isJSON {
        try options.output.table(
          [
            "meeting", "organisations", "new ties", "across sectors", "across countries", "alone",
          ],
          numbers: [
            "organisations", "new ties", "across sectors", "across countries", "alone",
          ],
          series.steps.map { step in
            [
              step.code, "\(step.so.nodes)", "\(step.new)", "\(step.acrossSectors)",
              "\(step.acrossCountries)", "\(step.so.isolatedAfter)",
            ]
          })
      }
      try write(series.whole, origins: series.origins)
    }

    private func write(_ network: MeetingNetwork, origins: [String?] = []) throws {
      let phrases = options.output.phrases
      if let output, let format {
        try options.output.paper(
          network.file(format, named: !unnamed, origins: origins), to: output,
          isOfPeople: !unnamed)
        return options.output.talk(phrases.inWords(network.figures))
      }
      try lines.write(
        ["name", "sector", "country", "ties before", "ties since", "alone"],
        numbers: ["ties before", "ties since"], network.nodes.indices.map { network.row($0) },
        to: options.output)
      options.output.talk(phrases.inWords(network.figures))
    }
  }
}

extension MeetingNetwork {
  fileprivate func row(_ number: Int) -> [String] {
    let own = ties.filter { $0.one == number || $0.other == number }
    let before = own.count { $0.kinds.contains(.before) }
    let since = own.count { $0.kinds.contains(.before) || $0.kinds.contains(.partnership) }
    let node = nodes[number]
    return [
      node.name, node.sector?.rawValue ?? "", node.country?.code ?? "", "\(before)",
      "\(since)", since == 0 ? "yes" : "no",
    ]
  }
}

extension Phrases {
  /// What so few can and cannot show, before any figure.
  fileprivate func sentence(of check: ForecastCheck) -> String {
    let (pairs, formed) = (check.pairs, check.formed)
    let (highest, hits) = (check.highest.pairs, check.highest.formed)
    return switch check.weight {
    case .nothing: forecastOfNothing(pairs: pairs)
    case .few: forecastOfFew(formed: formed, pairs: pairs, hits: hits, highest: highest)
    case .some: forecastOfSome(formed: formed, pairs: pairs, hits: hits, highest: highest)
    case .many: forecastOfMany(formed: formed, pairs: pairs, hits: hits, highest: highest)
    }
  }

  fileprivate func sentence(of check: SeatingCheck) -> String {
    forecastByLot(
      together: check.togetherPairs, formed: check.togetherFormed, apart: check.apartPairs,
      others: check.apartFormed, percent: Int((100 * check.chance).rounded()))
  }

  fileprivate func figures(of check: ForecastCheck) -> [[String]] {
    var rows: [[String]] = []
    if let auc = check.auc {
      rows.append([forecastAuc, figure(auc, check.aucInterval)])
    }
    if let brier = check.brier, let share = check.brierOfShare {
      rows.append([forecastBrier, figure(brier, nil)])
      rows.append([forecastBrierOfShare, figure(share, nil)])
    }
    if let shift = check.shift { rows.append([forecastShift, figure(shift, nil)]) }
    return rows
  }

  fileprivate func row(of group: ForecastCheck.Group) -> [String] {
    [
      "\(group.pairs)", "\(group.formed)", figure(group.predicted * Double(group.pairs), nil),
      between(group.interval),
    ]
  }

  private func figure(_ value: Double, _ interval: ClosedRange<Double>?) -> String {
    let words = thousandths(value)
    return interval.map { "\(words) (\(between($0)))" } ?? words
  }

  private func between(_ interval: ClosedRange<Double>) -> String {
    "\(thousandths(interval.lowerBound))–\(thousandths(interval.upperBound))"
  }

  /// With three decimals, as figures of methods are read in every language.
  private func thousandths(_ value: Double) -> String {
    let whole = Int((abs(value) * 1000).rounded())
    let (units, rest) = whole.quotientAndRemainder(dividingBy: 1000)
    let digits = String(1000 + rest).dropFirst()
    return "\(value < 0 && whole > 0 ? "−" : "")\(units).\(digits)"
  }
}

/// The report as `--json` writes it, whole.
private struct ForecastAnswer: Encodable {
  struct Group: Encodable {
    let pairs: Int
    let formed: Int
    let expected: Double
    let lowest: Double
    let highest: Double
  }

  struct Lot: Encodable {
    let together: Int
    let togetherFormed: Int
    let apart: Int
    let apartFormed: Int
    let chance: Double
  }

  let people: Int
  let pairs: Int
  let formed: Int
  let highestPairs: Int
  let highestFormed: Int
  let weight: String
  let auc: Double?
  let aucLowest: Double?
  let aucHighest: Double?
  let brier: Double?
  let brierOfShare: Double?
  let shift: Double?
  let groups: [Group]
  let byLot: Lot?

  init(_ forecast: PartnershipForecast) {
    let check = forecast.check
    (people, pairs, formed) = (check.people, check.pairs, check.formed)
    (highestPairs, highestFormed) = (check.highest.pairs, check.highest.formed)
    weight = check.weight.rawValue
    auc = check.auc
    (aucLowest, aucHighest) = (check.aucInterval?.lowerBound, check.aucInterval?.upperBound)
    (brier, brierOfShare, shift) = (check.brier, check.brierOfShare, check.shift)
    groups = check.groups.map {
      Group(
        pairs: $0.pairs, formed: $0.formed, expected: $0.predicted * Double($0.pairs),
        lowest: $0.interval.lowerBound, highest: $0.interval.upperBound)
    }
    byLot = forecast.byLot.map {
      Lot(
        together: $0.togetherPairs, togetherFormed: $0.togetherFormed, apart: $0.apartPairs,
        apartFormed: $0.apartFormed, chance: $0.chance)
    }
  }
}
