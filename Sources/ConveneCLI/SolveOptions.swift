import ArgumentParser
import ConveneService
import ConveneSolvers
import ConveneValues
import ConveneWords
import Foundation
import Programs

/// How long to search, and where the answer goes.
struct SolveOptions: ParsableArguments {
  @Option(help: "Seconds of the solving thread.") var seconds = 10.0
  @Option(
    help: "Moves to weigh instead of seconds: the same answer every time.",
    transform: Whole.within(1...SolveOptions.most))
  var iterations: Int?
  @Option(help: "Same seed and iterations, same answer.") var seed: UInt64 = 1
  @Option(help: "A file for the answer; standard output otherwise.", completion: .file())
  var output: String?
  @Option(help: "Only 1: the search uses one thread.") var threads = 1
  @Flag(help: "One JSON line with the figures.") var json = false

  /// More moves than any search weighs in a year.
  static let most = 1_000_000_000_000

  func validate() throws {
    guard seconds > 0, seconds <= 1_000_000 else {
      throw ValidationError("--seconds is above 0, and at most 1000000")
    }
    guard threads == 1 else { throw ValidationError("--threads is 1: the search uses one thread") }
  }

  /// Runs a search behind a bar; whatever `body` asks of the watch ends early with it.
  func solve<Answer>(
    decimals: Int = 0,
    _ body: (UInt64, SearchBudget, SearchWatch) throws(Refusal) -> Answer
  ) throws(Refusal) -> Answer {
    let (clock, limit) = (ThreadClock(), seconds)
    return try SearchBar.over(Output(isJSON: json), decimals: decimals) {
      watch throws(Refusal) in
      let budget =
        if let iterations {
          SearchBudget(iterations: iterations, watch: watch)
        } else {
          SearchBudget(
            spent: { watch.shouldStop() ? 1 : clock.seconds / limit }, report: watch.report)
        }
      return try body(seed, budget, watch)
    }
  }

  /// Solves a problem of tables and writes the plan with its figures.
  func seat(_ problem: SeatingProblem, _ text: ([[Int]]) -> String, decimals: Int = 0) throws {
    let clock = ThreadClock()
    let (answer, conflict) = try solve(decimals: decimals) {
      seed, budget, watch throws(Refusal) in
      let answer = try problem.solve(seed: seed, budget: budget)
      let isWhole = answer.findings.broken.isEmpty
      return (answer, isWhole ? nil : problem.conflict(shouldStop: watch.shouldStop))
    }
    let (findings, bound) = (answer.findings, answer.bound.objective)
    let names = conflict?.names ?? []
    var line = Line(
      objective: .init(findings.objective, decimals: decimals),
      bound: .init(bound, decimals: decimals), seconds: clock.seconds,
      iterations: answer.iterations, seed: seed,
      status: Line.Status(
        isProved: answer.isProved, isBroken: !findings.broken.isEmpty, conflict: names),
      broken: words(findings.broken))
    line.gap = Amount(gapFrom: findings.objective, to: bound)
    line.rules = names
    line.isProved = names.isEmpty ? nil : conflict?.isProved
    try write(text(answer.plan), line)
  }

  /// Rules that the answer breaks, in the language that is spoken; in English beside JSON.
  func words(_ broken: [Problem]) -> [WordedProblem] {
    broken.map(Output(isJSON: json).phrases.wordedOut)
  }

  func write(_ answer: String, _ line: Line) throws {
    let out = Output(isJSON: json)
    if let output { try Output.save(Array(answer.utf8), to: output) }
    var complete = line
    if json, output == nil { complete.answer = answer }
    if json {
      try out.json(complete)
    } else {
      if output == nil { try out.bytes(Array(answer.utf8)) }
      line.talk(out)
    }
    guard line.status.isDone else { throw ExitCode(ExitStatus.refused.rawValue) }
  }

  /// The bytes of an instance, unpacked where its name ends in `.gz`.
  static func bytes(of file: String) throws -> [UInt8] {
    let handle = try InputFile.handle(of: file)
    guard file.hasSuffix(".gz") else { return try InputFile.bytes(of: handle, named: file) }
    let gzip: RunningProgram
    let output: FileHandle
    do {
      // It is given the file and never its name, which could be an option.
      (gzip, output) = try Program("/usr/bin/gzip", ["-dc"], environment: [:])
        .startReading(input: .file(handle), errors: .nothing)
    } catch {
      throw Failure.unavailable(.gzipMissing(reason: error.reason))
    }
    let bytes: [UInt8]
    do {
      bytes = try InputFile.bytes(of: output, named: file)
    } catch {
      gzip.stop()
      throw error
    }
    guard gzip.wait() == 0 else {
      throw Failure.unusableInput(.notWholeGzip(file: file))
    }
    return bytes
  }
}

extension SolveOptions {
  /// What there is to say of an answer, and one line of JSON.
  struct Line: Encodable {
    enum Status: String, Encodable {
      case bestFound = "best-found"
      case optimal
      /// Rules stay broken, and whether they could hold is not known.
      case rulesBroken = "rules-broken"
      /// Rules that do not hold together were found.
      case infeasible

      init(isProved: Bool, isBroken: Bool, conflict: [String]) {
        self =
          isBroken
          ? (conflict.isEmpty ? .rulesBroken : .infeasible) : (isProved ? .optimal : .bestFound)
      }

      var isDone: Bool { self == .bestFound || self == .optimal }
    }

    /// Who could take the place of one who declines.
    struct Reserve: Encodable {
      let chosen: Int
      let replacement: Int
      let objective: Amount
    }

    private enum CodingKeys: String, CodingKey {
      case objective, bound, gap, violations, broken, seconds, iterations, seed, status, rules
      case isProved, reserve, answer
    }

    let objective: Amount
    let bound: Amount
    /// Percent of the objective.
    var gap: Amount?
    let violations: Int
    let broken: [WordedProblem]
    let seconds: Double
    let iterations: Int
    let seed: UInt64
    let status: Status
    var rules: [String] = []
    /// Whether the conflict of the rules was proved; nil where there is none.
    var isProved: Bool?
    var reserve: [Reserve]?
    var answer: String?

    init(
      objective: Amount, bound: Amount, seconds: Double, iterations: Int, seed: UInt64,
      status: Status, broken: [WordedProblem]
    ) {
      self.objective = objective
      self.bound = bound
      self.seconds = seconds
      self.iterations = iterations
      self.seed = seed
      self.status = status
      self.broken = broken
      violations = broken.count
    }

    func talk(_ out: Output) {
      let phrases = out.phrases
      out.talk(
        phrases.searchAnswer(
          objective: objective.text, bound: bound.text,
          gap: gap.map { phrases.gapOf(percent: $0.text) } ?? "", violations: violations))
      for one in reserve ?? [] {
        out.talk(
          phrases.searchReserve(
            chosen: one.chosen, replacement: one.replacement, objective: one.objective.text))
      }
      let most = 20
      for problem in broken.prefix(most) { out.problem(problem) }
      if broken.count > most { out.talk(phrases.searchMoreBroken(count: broken.count - most)) }
      switch status {
      case .bestFound, .optimal: break
      case .rulesBroken:
        out.talk(phrases.searchRulesBroken)
        out.next(\.nextSearchLonger)
      case .infeasible:
        let rules = rules.joined(separator: phrases.comma)
        out.talk(
          isProved == false
            ? phrases.searchFoundNone(rules: rules) : phrases.searchCannotHold(rules: rules))
        out.next(\.nextChangeRules)
      }
    }
  }
}

/// Seconds the processor spent on this thread since the clock was made.
struct ThreadClock {
  private let start = Self.now()

  var seconds: Double { Self.now() - start }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
