import ArgumentParser
import Foundation

/// How fast papers are printed, and what they take.
struct PapersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "papers",
    abstract: "Measures how fast papers are printed, beside another program where there is one.",
    discussion: """
      Prints a two-day agenda of 40 sessions in Arabic, 500 badges and 500 letters as PDF. WeasyPrint is \
      measured in the same run where the program of --python has it, without the time of its start.
      """)

  @Option(help: "How often the agenda is printed.") var rounds = 30
  @Option(help: "A Python that has WeasyPrint.") var python = "python3"

  func run() throws {
    let bench = try PapersBench(rounds: max(1, rounds))
    Processor.forgetPeak()
    let agenda = try bench.pressAgenda()
    let peak = Processor.peakBytes()
    func line(_ what: String, _ reached: String, _ asked: String) {
      print(what.padding(toLength: 44, withPad: " ", startingAt: 0), reached, "(\(asked))")
    }
    func text(_ number: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", number) }
    line(
      "agenda of 40 sessions, \(agenda.pages) pages, warm", "\(text(agenda.warm, 1)) ms",
      "under 50 ms")
    line("  first", "\(text(agenda.first, 0)) ms", "\(agenda.bytes / 1024) KiB")
    line("  most memory in use", "\(peak / 1_048_576) MiB", "under 60 MB")
    if let elsewhere = try bench.pressElsewhere(python) {
      line(
        "  WeasyPrint, warm", "\(text(elsewhere, 0)) ms",
        "\(text(elsewhere / agenda.warm, 0)) times as long; 10 asked")
    } else {
      line("  WeasyPrint", "not measured", "\(python) does not have it")
    }
    line("500 badges", "\(text(try bench.pressBadges(), 2)) s", "under 5 s")
    line("500 letters", "\(text(try bench.pressLetters(), 2)) s", "under 5 s")
  }
}
