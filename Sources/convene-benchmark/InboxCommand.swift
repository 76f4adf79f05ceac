import ArgumentParser
import ConveneFixtures
import ConveneInbox
import ConveneValues
import ConveneWords
import Foundation

/// How well what comes back is read, on collections of others.
struct InboxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inbox",
    abstract: "Measures how well messages that came back, and calendars, are read.",
    discussion: """
      DIR holds `mail/bounces/`, `mail/bounces-expected.json` and `calendars/`. Half of the messages, \
      by the fingerprint of their names, were kept aside while the rules were found.
      """)

  @Option(help: "The directory of the collections.") var data: String

  func run() throws {
    let folder = URL(filePath: data)
    for keptAside in [false, true] {
      let figures = try InboxFigures(in: folder.appending(path: "mail"), keptAside: keptAside)
      let share = { (right: Int) in
        String(format: "%.1f %%", 100 * Double(right) / Double(max(1, figures.messages)))
      }
      print(
        keptAside ? "kept aside:" : "looked at: ", figures.messages, "messages;",
        "hard or soft", share(figures.rightHardness), "(95 asked); reason",
        share(figures.rightReasons), "(85 asked);",
        String(format: "%.1f ms each", 1000 * figures.seconds / Double(max(1, figures.messages))))
      // Whoever reads which of these were misread has no half kept aside any more.
      for miss in figures.misses where !keptAside { print("  \(miss)") }
    }
    let calendars = try CalendarFigures(in: folder.appending(path: "calendars"))
    print(
      "calendars: \(calendars.read) read, \(calendars.refused.count) refused;",
      "\(calendars.repliesRead) of \(calendars.replies) replies say who answers what")
    for (file, why) in calendars.refused { print("  \(file): \(why.inEnglish.message)") }
  }
}
