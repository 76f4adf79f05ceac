import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import Foundation

extension ReviewCommand {
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List who was given what to read, at any time; or a table to write points into.",
      discussion: """
        Example: convene review list --reviewer R-02
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
      if all.isEmpty { options.output.talk("nothing was assigned; next: convene review assign") }
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
      abstract: "Show how far each reviewer is, who is late, and what lacks reviews.")
    @OptionGroup var options: MeetingOptions

    func run() async throws {
      let status = try await options.atDesk { try await $0.reviewStatus($1) }
      let late = status.reviewers.filter { $0.late > 0 }
      if !late.isEmpty {
        options.output.talk(
          "late: " + late.map { "\($0.code) (\($0.late))" }.joined(separator: ", "))
      }
      if !status.lacking.isEmpty {
        options.output.talk(
          "fewer than \(status.wanted) reviewers: "
            + status.lacking.map { "\($0.code) (\($0.assigned))" }.joined(separator: ", ")
            + "; next: convene review assign")
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
      abstract: "Show how far reviewers agree, and who marks higher or lower than others.")
    @OptionGroup var options: MeetingOptions

    func run() async throws {
      let report = try await options.atDesk { try await $0.reliability($1) }
      let output = options.output
      output.talk(Self.sentence(report))
      try output.table(
        ["criterion", "ratings", "one review", "mean of \(report.typical)", "alpha", "in words"],
        report.lines.map { line in
          [
            line.criterion?.code ?? "all", "\(line.ratings)", Self.decimal(line.single),
            Self.decimal(line.mean), Self.decimal(line.alpha), Self.words(line.single),
          ]
        })
      try output.table(
        ["reviewer", "leniency", "compared", "stricter · more lenient"], numbers: ["compared"],
        report.leniency.map {
          [
            $0.reviewer, $0.hundredths.map(Self.signed) ?? "not estimable", "\($0.compared)",
            $0.hundredths.map(Self.scale) ?? "",
          ]
        })
      output.talk(
        "leniency: points above what others gave the same applications on the same criteria")
    }

    private static func sentence(_ report: ReviewReliability) -> String {
      guard let all = report.lines.last, let single = all.single, let mean = all.mean else {
        return "not estimable: no application has two reviews yet, or all points are the same"
      }
      let enough = report.needed.map { needed in
        needed <= report.typical
          ? "enough to rank by" : "\(needed) each would make it six tenths"
      }
      let share = tenths(max(0, single))
      return "Of the spread of single reviews \(share) tenths lie in the applications, the rest "
        + "in the reviewers; of the mean of \(report.typical) reviews \(tenths(mean)) tenths: "
        + (enough ?? "no number of reviews would make up for it")
    }

    private static func tenths(_ value: Double) -> Int { Int((10 * value).rounded()) }

    private static func decimal(_ value: Double?) -> String {
      guard let value else { return "not estimable" }
      return signed(Int((100 * value).rounded())).replacing("+", with: "")
    }

    private static func signed(_ hundredths: Int) -> String {
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

    private static func words(_ single: Double?) -> String {
      guard let single else { return "too few ratings, or no spread" }
      switch single {
      case ..<0.1: return "reviewers hardly agree; lean on no single review"
      case ..<0.3: return "as panels often do: agreement shows in means only"
      case ..<0.5: return "fair agreement"
      case ..<0.75: return "good agreement"
      default: return "very good agreement"
      }
    }
  }

  struct Practise: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
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
        "\(result.met) of \(result.compared) marks meet the reference on \(code)")
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
      if results.isEmpty { options.output.talk("the meeting has nothing to practise on") }
      try options.output.table(
        ["practice", "marked", "met", "text"],
        results.map {
          [
            $0.practice.code, "\($0.compared) of \($0.lines.count)", "\($0.met)",
            $0.practice.text.map { $0[language] }.joined(separator: " "),
          ]
        })
    }
  }
}
