import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct HistoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List what was done, to whom and by whom, and how each can be taken back.",
    discussion: """
      Of a meeting, of somebody in all of them, or with --house of the directory and accounts.
      """)
  @OptionGroup var options: MeetingOptions
  @Argument(help: "The code of a meeting, or somebody: an address, a part of a name, a code.")
  var subject: [String] = []
  @Flag(help: "The house's trail instead: directory, accounts, backups.") var house = false

  func validate() throws {
    guard !house || subject.isEmpty else {
      throw ValidationError("Say either whom, or --house")
    }
  }

  func run() async throws {
    let (text, house, code) = (subject.joined(separator: " "), house, try options.code())
    let phrases = options.output.phrases
    let acts = try await options.common.atDesk { desk -> [PastEntry] in
      if house { return try await desk.history(of: nil, in: phrases) }
      let meetings = try await desk.meetings().map(\.code)
      guard !text.isEmpty, !meetings.contains(text.uppercased()) else {
        return try await desk.history(
          of: try await desk.meeting(text.isEmpty ? code : text.uppercased()), in: phrases)
      }
      return try await desk.history(
        of: try await desk.person(text, inMeeting: code).id, in: phrases)
    }
    try options.output.table(
      ["number", "at", "actor", "act", "changed", "take back", "meeting"],
      acts.map {
        [
          "\($0.act.number)", $0.act.at, $0.act.actor, $0.act.act, $0.act.changed,
          phrases.takeBack($0), $0.meeting.isEmpty ? phrases.houseTrail : $0.meeting,
        ]
      })
  }
}

struct UndoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take an act back that was not sent, signed or published: the contrary is done.",
    discussion: """
      Shows what will be, and asks. The numbers are those of `history`; without one the last act.
      """)
  @OptionGroup var options: MeetingOptions
  @OptionGroup var confirmation: Confirmation
  @Argument(help: "The number of the act, as `history` gives it.", transform: Whole.number)
  var number: Int?
  @Flag(help: "An act of the house's trail.") var house = false
  @Flag(help: "Only say what would be.") var dryRun = false

  func run() async throws {
    let (given, house, code) = (number, house, try options.code())
    let (output, phrases) = (options.output, options.output.phrases)
    let (number, plan) = try await options.common.atDesk { desk in
      let hand = house ? nil : try await desk.meeting(code)
      let number = try await desk.actToTakeBack(given, in: hand)
      return (number, try await desk.undo(number, in: hand, dryRun: true, in: phrases))
    }
    try output.table(["what", "change"], plan.changes.map { [$0.object, $0.change] })
    guard !dryRun else { return output.talk(output.phrases.nothingWritten) }
    try confirmation.ask(output) { $0.askUndo(number: number, act: plan.act) }
    let done = try await options.common.atDesk { desk in
      try await desk.undo(number, in: house ? nil : try await desk.meeting(code))
    }
    output.talk(output.phrases.wasTakenBack(number: number, act: done.act))
    output.notices(done.notices)
  }
}

extension Phrases {
  fileprivate func takeBack(_ entry: PastEntry) -> String {
    let here = entry.meeting.isEmpty ? " --house" : " --meeting \(entry.meeting)"
    return switch entry.way {
    case .undo: "convene undo \(entry.act.number)\(here)"
    case .builtOn(let later): afterAct(act: later)
    case .undone(let by): takenBackBy(act: by)
    case .by(let command): command
    case .never: inCellNo
    }
  }
}
