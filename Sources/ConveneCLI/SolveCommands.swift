import ArgumentParser
import ConveneCore
import ConveneService
import Foundation

struct SolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solve", abstract: "The solvers alone, on files; no database is touched.",
    subcommands: [Grouping.self, GolfersCommand.self, SeatingFileCommand.self, Cohort.self])

  struct Grouping: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Maximally diverse grouping, from a file of the published sets.")
    @OptionGroup var options: SolveOptions
    @Argument(help: "The instance; .gz is read too.", completion: .file()) var file: String

    func run() throws {
      let instance = try Failure.ofInput { try GroupingFile(try SolveOptions.text(of: file)) }
      let clock = ThreadClock()
      let answer = try options.solve { seed, budget throws(Refusal) in
        try instance.problem.solve(seed: seed, budget: budget)
      }
      try options.report(
        answer, GroupingFile.text(of: answer.plan), decimals: instance.decimals,
        rules: { instance.problem.conflict() }, clock)
    }
  }

  struct GolfersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "golfers", abstract: "Social golfers: nobody meets anybody twice.")
    @OptionGroup var options: SolveOptions
    @Argument(help: "Groups-size-weeks, such as 8-4-9.") var triple: String

    func run() throws {
      let golfers = try Golfers(triple)
      let clock = ThreadClock()
      let answer = try options.solve { seed, budget throws(Refusal) in
        try golfers.solve(seed: seed, budget: budget)
      }
      let line = SolveOptions.Line(
        objective: .init(answer.findings.repeats), bound: .init(answer.bound.repeats),
        violations: answer.findings.broken.count, seconds: clock.seconds,
        iterations: answer.iterations, seed: options.seed,
        status: answer.findings.repeats == answer.bound.repeats ? .optimal : .bestFound)
      try options.write(Golfers.text(of: answer.plan), line)
    }
  }

  struct SeatingFileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "seating", abstract: "A seating plan over several rounds, under all rules.")
    @OptionGroup var options: SolveOptions
    @Argument(help: "JSON of kind seat; .gz is read too.", completion: .file()) var file: String

    func run() throws {
      let instance = try Failure.ofInput { try SeatingFile(try SolveOptions.text(of: file)) }
      let clock = ThreadClock()
      let answer = try options.solve { seed, budget throws(Refusal) in
        try instance.problem.solve(seed: seed, budget: budget)
      }
      try options.report(
        answer, SeatingFile.text(of: answer.plan), decimals: 0,
        rules: { instance.problem.conflict() }, clock)
    }
  }

  struct Cohort: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "selection", abstract: "The cohort worth most together, under floors.")
    @OptionGroup var options: SolveOptions
    @Argument(
      help: "JSON of kind select, or a text of pairs; .gz is read too.", completion: .file())
    var file: String

    func run() throws {
      let instance = try Failure.ofInput { try SelectionFile(try SolveOptions.text(of: file)) }
      let clock = ThreadClock()
      let answer = try options.solve { seed, budget throws(Refusal) in
        try instance.problem.solve(seed: seed, budget: budget)
      }
      let isInfeasible = !answer.broken.isEmpty && !answer.conflict.isEmpty
      let line = SolveOptions.Line(
        objective: .init(answer.objective, decimals: instance.decimals),
        bound: .init(answer.bound, decimals: instance.decimals),
        violations: answer.broken.count, seconds: clock.seconds, iterations: answer.iterations,
        seed: options.seed,
        status: isInfeasible ? .infeasible : answer.isProved ? .optimal : .bestFound,
        rules: answer.conflict, isProved: isInfeasible ? true : nil)
      try options.write(SelectionFile.text(of: answer.chosen), line)
    }
  }
}

/// How long to search, and where the answer goes.
struct SolveOptions: ParsableArguments {
  @Option(help: "Seconds of the solving thread.") var seconds = 10.0
  @Option(help: "Moves to weigh instead of seconds: the same answer every time.")
  var iterations: Int?
  @Option(help: "Same seed and iterations, same answer.") var seed: UInt64 = 1
  @Option(help: "A file for the answer; standard output otherwise.", completion: .file())
  var output: String?
  @Option(help: "Only 1: the search uses one thread.") var threads = 1
  @Flag(help: "One JSON line with the figures.") var json = false

  func validate() throws {
    guard seconds > 0, iterations ?? 1 > 0 else {
      throw ValidationError("--seconds and --iterations are above 0")
    }
    guard threads == 1 else { throw ValidationError("--threads is 1: the search uses one thread") }
  }

  func solve<Answer>(
    _ body: (UInt64, SearchBudget) throws(Refusal) -> Answer
  ) throws(Refusal) -> Answer {
    if let iterations { return try body(seed, SearchBudget(iterations: iterations)) }
    let (clock, limit) = (ThreadClock(), seconds)
    return try body(seed, SearchBudget(spent: { clock.seconds / limit }))
  }

  /// Writes a plan of tables with its figures.
  func report(
    _ answer: SeatingAnswer, _ text: String, decimals: Int, rules: () -> SeatingConflict,
    _ clock: ThreadClock
  ) throws {
    let findings = answer.findings
    let conflict = findings.broken.isEmpty ? nil : rules()
    let names = conflict?.names ?? []
    let line = Line(
      objective: .init(findings.objective, decimals: decimals),
      bound: .init(answer.bound.objective, decimals: decimals),
      violations: findings.broken.count, seconds: clock.seconds, iterations: answer.iterations,
      seed: seed,
      status: !names.isEmpty ? .infeasible : answer.isProved ? .optimal : .bestFound,
      rules: names, isProved: conflict?.isProved)
    try write(text, line)
  }

  func write(_ answer: String, _ line: Line) throws {
    let out = Output(isJSON: json)
    if let output {
      do {
        try Data(answer.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
      } catch {
        throw Failure.unwritable(
          Refusal(
            "file-not-writable", "\(output) cannot be written: \(error.localizedDescription)",
            advice: "Name another file with --output"))
      }
    }
    var complete = line
    if json, output == nil { complete.answer = answer }
    if json {
      try out.json(complete)
    } else if output == nil {
      try out.bytes(Array(answer.utf8))
    }
    if !json {
      out.talk(
        "objective \(line.objective.text), bound \(line.bound.text), \(line.violations) violations")
    }
    guard line.status == .infeasible else { return }
    if !json {
      let finding =
        line.isProved == false
        ? "no answer was found in which these rules hold together, which is no proof"
        : "these rules cannot hold together, as was proved"
      out.talk("\(finding): \(line.rules.joined(separator: ", "))")
      out.talk("next: change or leave out one of them; the answer keeps as many rules as was found")
    }
    throw ExitCode(ExitStatus.refused.rawValue)
  }

  struct Line: Encodable {
    enum Status: String, Encodable {
      case bestFound = "best-found"
      case optimal
      case infeasible
    }

    var objective: Amount
    var bound: Amount
    var violations: Int
    var seconds: Double
    var iterations: Int
    var seed: UInt64
    var status: Status
    var rules: [String] = []
    /// Whether the conflict of the rules was proved; nil where there is none.
    var isProved: Bool?
    var answer: String?
  }

  /// A whole number of units of ten to the power of minus `decimals`, written exactly.
  struct Amount: Encodable {
    let text: String

    init(_ value: Int, decimals: Int = 0) {
      let digits = String(value.magnitude)
      let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
      let fraction = decimals == 0 ? "" : ".\(padded.suffix(decimals))"
      text = (value < 0 ? "-" : "") + padded.dropLast(decimals) + fraction
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(Decimal(string: text, locale: nil) ?? 0)
    }
  }

  /// The text of an instance, unpacked where its name ends in `.gz`.
  static func text(of file: String) throws -> String {
    guard file.hasSuffix(".gz") else {
      return String(decoding: try InputFile.bytes(of: file), as: UTF8.self)
    }
    _ = try InputFile.bytes(of: file)
    let gzip = Process()
    gzip.executableURL = URL(fileURLWithPath: "/usr/bin/gzip")
    gzip.arguments = ["-dc", file]
    let pipe = Pipe()
    gzip.standardOutput = pipe
    gzip.standardError = FileHandle.nullDevice
    try gzip.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    gzip.waitUntilExit()
    guard gzip.terminationStatus == 0 else {
      throw Failure.unusableInput(
        Refusal(
          "unreadable-file", "\(file) is not whole gzip", advice: "Pack or fetch it again"))
    }
    return String(decoding: data, as: UTF8.self)
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
