import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

extension PartnershipCommand {
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the partnerships of a meeting, those that ended too, and how much is missing."
    )
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let pages = try await options.atDesk { try await $0.partnerships($1) }
      try lines.write(
        ["code", "status", "partners", "missing", "title"], numbers: ["missing"],
        pages.map { page in
          let one = page.partnership
          return [
            one.code, one.status.rawValue, one.partners.map(\.name).joined(separator: "; "),
            one.status.isOpen ? "\(page.missing.count)" : "0", one.title,
          ]
        }, to: options.output)
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract:
        "Show a partnership: partners and their roles, the seven principles, what is missing.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the partnership, such as P-0001.") var code: String

    func run() async throws {
      let code = code
      let (page, agreed) = try await options.atDesk {
        (try await $0.partnership(code, $1), $1.meeting.agreedOutcomes ?? [])
      }
      guard !options.output.isJSON else {
        return try options.output.json(PartnershipAnswer(page, options.output.phrases))
      }
      try options.output.table(["what", "value"], page.rows(options.output.phrases, agreed))
      if page.partnership.status.isOpen {
        for problem in page.missing.map(options.output.phrases.wordedOut) {
          options.output.problem(problem)
        }
      }
    }
  }

  struct Principles: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "principles",
      abstract: "What the meeting asks of partnerships before one is recognised.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var language: PaperLanguage

    func run() async throws {
      let language = try language.said()
      let worded = try await options.atDesk { try await $0.principles($1) }
      let phrases = language.map { Phrases($0) } ?? options.output.phrases
      try options.output.table(
        ["number", "text"], numbers: ["number"],
        Principle.allCases.map {
          ["\($0.rawValue)", worded[$0]?.byLanguage[phrases.language] ?? phrases.asks($0)]
        })
    }
  }

  struct Word: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "word",
      abstract: "Word a principle as the meeting asks it, in one language.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Number of the principle, from 1 to 7.", transform: Whole.number)
    var principle: Int
    @Argument(help: "What is asked.") var text: String?
    @OptionGroup var language: PaperLanguage
    @Flag(help: "Ask it in the usual words again, in every language.") var usual = false
    @Flag(help: "Only say whether it could be worded so.") var dryRun = false

    func validate() throws {
      guard (text == nil) == usual else {
        throw ValidationError("Say either TEXT or --usual")
      }
    }

    func run() async throws {
      let principle = try PartnershipCommand.principle(principle)
      let (text, dry, language) = (text, dryRun, try language.said())
      try await options.atDesk { desk, hand in
        try await desk.word(
          principle, text, in: language ?? hand.mainLanguage, hand, dryRun: dry)
      }
      let phrases = options.output.phrases
      try options.output.done(
        dry
          ? phrases.nothingWritten
          : phrases.principleWorded(
            principle: phrases.placePrinciple(number: principle.rawValue)),
        ["principle": "\(principle.rawValue)"])
    }
  }
}

extension Partnership {
  /// `P-0001 Shared incubator`.
  var called: String { "\(code) \(title)" }
}

extension Output {
  func done(_ sentence: String, _ one: Partnership) throws {
    try done(sentence, ["partnership": one.code, "status": one.status.rawValue])
  }

  /// Whom the names meant.
  func partners(of one: Partnership) {
    for partner in one.partners { talk(partner.line(phrases)) }
  }
}

extension Partnership.Partner {
  /// Who it is, and what it does.
  fileprivate func line(_ phrases: Phrases) -> String {
    phrases.partnerInRole(number: position, name: name, role: role)
  }
}

extension PartnershipPage {
  /// - Parameter agreed: what its outcomes are called, by their codes.
  fileprivate func rows(_ phrases: Phrases, _ agreed: [AgreedOutcome]) -> [[String]] {
    let one = partnership
    let outcomes = one.outcomes.map { code in
      let title = agreed.first { $0.code == code }?.title[phrases.language] ?? ""
      return title.isEmpty ? code : "\(code) \(title)"
    }
    var rows = [
      ["code", one.code], ["title", one.title], ["status", phrases.state(one.status.rawValue)],
    ]
    rows += one.partners.map { partner in
      [
        phrases.placePartner(number: partner.position),
        [
          phrases.partnerDoes(name: partner.name, role: partner.role),
          partner.confirmation.map {
            phrases.partnerConfirmed(
              who: $0.who, day: $0.day.description, how: phrases.state($0.how.rawValue))
          } ?? phrases.partnerHasNotConfirmed,
        ].joined(separator: phrases.comma),
      ]
    }
    rows += Principle.allCases.map { principle in
      [
        phrases.placePrinciple(number: principle.rawValue),
        one.answers[principle] ?? phrases.principleAsks(question: asks(principle, phrases)),
      ]
    }
    rows += [
      ("outcomes", outcomes.joined(separator: "; ")), ("measure", one.terms.measure),
      ("due", one.terms.due?.description ?? ""),
      ("assured", one.terms.assured?.description ?? ""),
      ("expected funding", one.terms.expected?.description ?? ""),
      (
        "recognised",
        one.recognised.map { "\($0.by)\(phrases.comma)\($0.at.ISO8601Format().prefix(10))" } ?? ""
      ),
      ("because", one.ended?.reason ?? ""),
    ].filter { !$0.1.isEmpty }.map { [$0.0, $0.1] }
    rows += reports.map { report in
      let (day, kind) = (report.day.description, phrases.state(report.kind.rawValue))
      return [
        "reported",
        report.due.map {
          phrases.partnersToldAnew(
            day: day, kind: kind, due: $0.description, words: report.words)
        } ?? phrases.partnersTold(day: day, kind: kind, words: report.words),
      ]
    }
    return rows
  }
}

/// A partnership as `show --json` writes it.
private struct PartnershipAnswer: Encodable {
  struct Partner: Encodable {
    let name: String
    let role: String
    let sector: String?
    let confirmedBy: String?
    let confirmedOn: String?
  }

  struct Report: Encodable {
    let kind: String
    let on: String
    let due: String?
    let words: String
  }

  struct Answer: Encodable {
    let principle: Int
    let asks: String
    let answer: String?
  }

  let code: String
  let title: String
  let status: String
  let partners: [Partner]
  let principles: [Answer]
  let outcomes: [String]
  let measure: String
  let due: String?
  let assured: String?
  let expected: String?
  let recognisedBy: String?
  let endedReason: String?
  let reports: [Report]
  let missing: [String]

  init(_ page: PartnershipPage, _ phrases: Phrases) {
    let one = page.partnership
    (code, title, status) = (one.code, one.title, one.status.rawValue)
    partners = one.partners.map {
      Partner(
        name: $0.name, role: $0.role, sector: $0.organisation?.sector?.rawValue,
        confirmedBy: $0.confirmation?.who, confirmedOn: $0.confirmation?.day.description)
    }
    principles = Principle.allCases.map {
      Answer(principle: $0.rawValue, asks: page.asks($0, phrases), answer: one.answers[$0])
    }
    (outcomes, measure, due) = (one.outcomes, one.terms.measure, one.terms.due?.description)
    (assured, expected) = (one.terms.assured?.description, one.terms.expected?.description)
    (recognisedBy, endedReason) = (one.recognised?.by, one.ended?.reason)
    reports = page.reports.map {
      Report(
        kind: $0.kind.rawValue, on: $0.day.description, due: $0.due?.description, words: $0.words)
    }
    missing =
      one.status.isOpen
      ? page.missing.map { problem in
        let said = phrases.wordedOut(problem)
        return "\(said.at): \(said.message)"
      } : []
  }
}
