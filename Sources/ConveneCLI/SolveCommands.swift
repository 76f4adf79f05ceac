import ArgumentParser
import ConveneService
import ConveneSolvers
import ConveneValues

struct SolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solve", abstract: "The solvers alone, on files; no database is touched.",
    subcommands: [Grouping.self, GolfersCommand.self, SeatingFileCommand.self, Cohort.self])

  struct Grouping: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "grouping",
      abstract: "Maximally diverse grouping, from a file of the published sets.")
    @OptionGroup var options: SolveOptions
    @Argument(help: "The instance; .gz is read too.", completion: .file()) var file: String

    func run() throws {
      let instance = try Failure.ofInput { try GroupingFile(try SolveOptions.bytes(of: file)) }
      try options.seat(instance.problem, GroupingFile.text, decimals: instance.decimals)
    }
  }

  struct GolfersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "golfers", abstract: "Social golfers: nobody meets anybody twice.")
    @OptionGroup var options: SolveOptions
    @Argument(help: "Groups-size-weeks, such as 8-4-9.") var triple: String

    func run() throws {
      let golfers = try Failure.ofInput { try Golfers(triple) }
      let clock = ThreadClock()
      let answer = try options.solve { seed, budget, _ throws(Refusal) in
        try golfers.solve(seed: seed, budget: budget)
      }
      let findings = answer.findings
      let line = SolveOptions.Line(
        objective: .init(findings.repeats), bound: .init(answer.bound.repeats),
        seconds: clock.seconds, iterations: answer.iterations, seed: options.seed,
        status: .init(
          isProved: findings.repeats == answer.bound.repeats, isBroken: !findings.broken.isEmpty,
          conflict: []),
        broken: options.words(findings.broken))
      try options.write(Golfers.text(of: answer.plan), line)
    }
  }

  struct SeatingFileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "seating", abstract: "A seating plan over several rounds, under all rules.")
    @OptionGroup var options: SolveOptions
    @Argument(help: "JSON of kind seat; .gz is read too.", completion: .file()) var file: String

    func run() throws {
      let instance = try Failure.ofInput { try SeatingFile(try SolveOptions.bytes(of: file)) }
      try options.seat(instance.problem, SeatingFile.text)
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
      let instance = try Failure.ofInput { try SelectionFile(try SolveOptions.bytes(of: file)) }
      let (clock, decimals) = (ThreadClock(), instance.decimals)
      let answer = try options.solve(decimals: decimals) { seed, budget, _ throws(Refusal) in
        try instance.problem.solve(seed: seed, budget: budget)
      }
      var line = SolveOptions.Line(
        objective: .init(answer.objective, decimals: decimals),
        bound: .init(answer.bound, decimals: decimals), seconds: clock.seconds,
        iterations: answer.iterations, seed: options.seed,
        status: .init(
          isProved: answer.isProved, isBroken: !answer.broken.isEmpty, conflict: answer.conflict),
        broken: options.words(answer.broken))
      line.gap = Amount(gapFrom: answer.objective, to: answer.bound)
      line.rules = answer.conflict
      line.isProved = line.status == .infeasible ? true : nil
      line.reserve = answer.reserve.map {
        .init(
          chosen: $0.chosen, replacement: $0.replacement,
          objective: .init($0.objective, decimals: decimals))
      }
      try options.write(SelectionFile.text(of: answer.chosen), line)
    }
  }
}
