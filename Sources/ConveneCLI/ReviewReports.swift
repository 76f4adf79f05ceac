import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

extension ReviewCommand {
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List who was given what to read, at any time; or a table to write points into.",
      discussion: """
        In a table that is taken in, an empty cell says that a criterion could not be judged: take \
        rows away that wait.
        """)
    @OptionGroup var options: MeetingOptions
    @Option(help: "This reviewer's alone, by code, name or address.") var reviewer: String?
    @Option(help: "Those of this application, by code or a part of a name.")
    var application: String?
    @Flag(help: "By application, and not by reviewer.") var byApplication = false
    @Flag(help: "A table (CSV) with the reviews that are not given, for `review import`.")
    var template = false
    @Option(
      name: .shortAndLong, help: "A file for the table; standard output otherwise.",
      completion: .file())
    var output: String?

    func validate() throws {
      guard output == nil || template else {
        throw ValidationError("--output is for the table: --template")
      }
    }

    func run() async throws {
      let (reviewer, isTable) = (reviewer, template)
      let (all, table) = try await options.atDesk(on: application.map { [$0] } ?? []) {
        desk, hand, meant in
        let code = meant.first?.code
        return (
          try await desk.assignedReviews(hand, of: reviewer, on: code),
          isTable ? try await desk.ratingsTable(hand, of: reviewer, on: code) : []
        )
      }
      guard !isTable else {
        return try options.output.paper(table, to: output, isOfPeople: true)
      }
      let phrases = options.output.phrases
      if all.isEmpty {
        options.output.talk(phrases.nothingAssigned, next: "convene review assign")
      }
      let ordered =
        byApplication
        ? all.sorted {
          ($0.progress.application, $0.progress.reviewer)
            < ($1.progress.application, $1.progress.reviewer)
        } : all
      try options.output.table(
        ["reviewer", "application", "standing", "due", "reviewer's name", "applicant"],
        ordered.map {
          [
            $0.progress.reviewer, $0.progress.application, $0.standing,
            $0.progress.due?.description ?? "", $0.reviewer, $0.applicant,
          ]
        })
    }
  }

  struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "status",
      abstract: "Show how far each reviewer is, who is late, and what lacks reviews.")
    @OptionGroup var options: MeetingOptions

    func run() async throws {
      let status = try await options.atDesk { try await $0.reviewStatus($1) }
      let (late, phrases) = (status.reviewers.filter { $0.late > 0 }, options.output.phrases)
      if !late.isEmpty {
        options.output.talk(
          phrases.reviewersLate(
            reviewers: late.map { "\($0.code) (\($0.late))" }.joined(separator: ", ")))
      }
      if !status.lacking.isEmpty {
        options.output.talk(
          phrases.fewerReviewers(
            wanted: status.wanted,
            applications: status.lacking.map { "\($0.code) (\($0.assigned))" }
              .joined(separator: ", "),
            command: "convene review assign"))
      }
      try options.output.table(
        ["reviewer", "progress", "given", "assigned", "begun", "late", "due", "name"],
        numbers: ["given", "assigned", "begun", "late"],
        status.reviewers.map {
          [
            $0.code, Self.bar($0.given, of: $0.assigned), "\($0.given)", "\($0.assigned)",
            "\($0.begun)", "\($0.late)", $0.due?.description ?? "", $0.name,
          ]
        })
    }

    /// Ten signs, as many of them full as tenths are done.
    static func bar(_ done: Int, of all: Int) -> String {
      let full = all > 0 ? done * 10 / all : 0
      return String(repeating: "█", count: full) + String(repeating: "░", count: 10 - full)
    }
  }

  struct Reliability: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reliability",
      abstract: "Show how far reviewers agree, and who marks higher or lower than others.")
    @OptionGroup var options: MeetingOptions

    func run() async throws {
      let report = try await options.atDesk { try await $0.reliability($1) }
      let output = options.output
      let phrases = output.phrases
      output.talk(phrases.sentence(of: report))
      try output.table(
        [
          "criterion", "ratings", "one review", phrases.meanOfColumn(reviews: report.typical),
          "alpha", "in words",
        ],
        report.lines.map { line in
          [
            line.criterion?.code ?? phrases.allCriteria, "\(line.ratings)",
            line.criterion == nil ? phrases.estimate(report.single) : "",
            line.criterion == nil ? phrases.estimate(report.mean) : "",
            phrases.estimate(line.alpha),
            phrases.agreement(line.criterion == nil ? report.single : line.alpha),
          ]
        })
      try output.table(
        [
          "reviewer", "agreement", "leniency", "spread", "compared", "stricter · more lenient",
          "in words",
        ], numbers: ["compared"],
        report.reviewers.map {
          [
            $0.reviewer, phrases.hundredths($0.correlation),
            $0.leniency.map(Self.signed) ?? phrases.notEstimable, phrases.hundredths($0.spread),
            "\($0.shared)", $0.leniency.map(Self.scale) ?? "",
            $0.disagrees ? phrases.disagreesBeyondChance : "",
          ]
        })
      output.talk(phrases.leniencyExplained)
    }

    fileprivate static func signed(_ hundredths: Int) -> String {
      let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
      let sign = hundredths < 0 ? "-" : hundredths > 0 ? "+" : ""
      return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }

    /// A line from one point below to one above, in fifths.
    static func scale(_ hundredths: Int) -> String {
      let steps = max(-5, min(5, (hundredths + (hundredths < 0 ? -10 : 10)) / 20))
      let left = (1...5).map { $0 > 5 + min(0, steps) ? "█" : "·" }.joined()
      let right = (1...5).map { $0 <= max(0, steps) ? "█" : "·" }.joined()
      return "\(left)|\(right)"
    }
  }

  struct Practise: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "practise",
      abstract: "Mark a practice application and compare with the reference marks.",
      discussion: "Without points it shows what there is to practise on.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the practice application, such as X-01.") var code: String?
    @Argument(help: "Points by criterion: C1=3 C2=1 and so on.") var points: [String] = []
    @Option(help: "The reviewer, where it is not you.") var reviewer: String?
    @OptionGroup var language: PaperLanguage

    func run() async throws {
      let said = try language.said()
      let given = try points.map { try Marked($0) }
      let (code, reviewer) = (code?.uppercased(), reviewer)
      guard let code, !given.isEmpty else {
        let (results, language) = try await options.atDesk {
          (try await $0.practice(by: reviewer, $1), said ?? $1.mainLanguage)
        }
        return try show(results.filter { code == nil || $0.practice.code == code }, language)
      }
      let marks = Dictionary(
        given.compactMap { mark in mark.points.map { (mark.criterion, $0) } },
        uniquingKeysWith: { $1 })
      let (result, language) = try await options.atDesk {
        (
          try await $0.practise(on: code, points: marks, by: reviewer, $1),
          said ?? $1.mainLanguage
        )
      }
      options.output.talk(
        options.output.phrases.practiceMet(
          met: result.met, compared: result.compared, code: code))
      try options.output.table(
        ["criterion", "yours", "reference", "apart", "because"],
        numbers: ["yours", "reference", "apart"],
        result.lines.map { line in
          let reference = line.mark.points.value
          return [
            line.criterion.code, line.given.map(String.init) ?? "", "\(reference)",
            line.given.map { $0 == reference ? "" : "\($0 - reference)" } ?? "",
            line.mark.because[language],
          ]
        })
    }

    private func show(_ results: [PracticeResult], _ language: Language) throws {
      if results.isEmpty { options.output.talk(options.output.phrases.nothingToPractise) }
      try options.output.table(
        ["practice", "marked", "met", "text"],
        results.map {
          [
            $0.practice.code,
            options.output.phrases.practiceMarked(compared: $0.compared, all: $0.lines.count),
            "\($0.met)",
            $0.practice.text.map { $0[language] }.joined(separator: " "),
          ]
        })
    }
  }
}

extension Phrases {
  /// How much of what reviews say lies in the applications.
  fileprivate func sentence(of report: ReviewReliability) -> String {
    guard let single = report.single, let mean = report.mean else {
      return reliabilityUnknown
    }
    let finding = report.needed.map { needed in
      needed <= report.typical ? reliabilityEnough : reliabilityNeeds(reviews: needed)
    }
    func tenths(_ value: Double) -> Int { Int((10 * value).rounded()) }
    return reliabilityShares(
      single: tenths(max(0, single)), reviews: report.typical, mean: tenths(mean),
      finding: finding ?? reliabilityNever)
  }

  fileprivate func estimate(_ value: Double?) -> String {
    guard let value else { return notEstimable }
    return ReviewCommand.Reliability.signed(Int((100 * value).rounded())).replacing("+", with: "")
  }

  fileprivate func hundredths(_ value: Int?) -> String {
    value.map { estimate(Double($0) / 100) } ?? notEstimable
  }

  fileprivate func agreement(_ single: Double?) -> String {
    guard let single else { return agreementUnknown }
    return switch single {
    case ..<0.1: agreementHardly
    case ..<0.3: agreementUsual
    case ..<0.5: agreementFair
    case ..<0.75: agreementGood
    default: agreementVeryGood
    }
  }
}
