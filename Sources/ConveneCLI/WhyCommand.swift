import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct WhyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Say on one page how somebody came to be here: from the application to the seat.",
    discussion: "Score, rank and decision are shown to who may see scores.")
  @OptionGroup var options: MeetingOptions
  @Argument(help: "Code of an application, nomination or guest, or a part of a name.") var person:
    [String]

  func run() async throws {
    let output = options.output
    let why = try await options.atDesk(on: person.joined(separator: " ")) { desk, hand, one in
      try await desk.why(one, hand)
    }
    try output.table(["what", "value"], output.phrases.rows(of: why))
  }
}

extension Phrases {
  fileprivate func rows(of why: PersonWhy) -> [[String]] {
    var facts: [[String?]] = [["who", "\(why.code) \(why.name)"]]
    if let nomination = why.nomination { facts += rows(nomination) }
    if let guest = why.guest { facts += rows(guest) }
    if let judged = why.judged { facts += rows(judged) }
    for seat in why.successions {
      facts.append(["seat", words(of: seat, for: why.guest?.application ?? why.code)])
    }
    if let invitation = why.invitation { facts.append(["invitation", words(of: invitation)]) }
    for letter in why.letters {
      facts.append(["letter", "\(letter.kind.rawValue) \(letter.status.rawValue)".plain])
    }
    for seat in why.seats {
      let beside = seat.beside.joined(separator: ", ")
      facts.append(["round \(seat.round)", "table \(seat.table), with \(beside)"])
    }
    return facts.map { $0.compactMap(\.self) }.filter { $0.count == 2 }
  }

  private func rows(_ one: NominationEntry) -> [[String?]] {
    let note = one.nomination.note.map { ", note \($0.words)" } ?? ""
    return [
      ["nominated", "by \(one.sender)\(note)"],
      ["standing", one.standing.rawValue + (one.acknowledgedBy.map { " by \($0)" } ?? "")],
    ]
  }

  private func rows(_ one: GuestEntry) -> [[String?]] {
    let application = one.application.map { ", applied as \($0)" } ?? ""
    let gone = one.stands ? "" : ", taken back"
    return [
      [
        "invited by name",
        "as \(one.role.rawValue), decided by \(one.decider)\(application)\(gone)",
      ],
      ["because", one.reason],
    ]
  }

  private func rows(_ judged: PersonWhy.Judged) -> [[String?]] {
    let unmet = judged.unmet.map { $0[language] }.joined(separator: "; ")
    var facts: [[String?]] = [
      ["applied", "now \(judged.application.status.rawValue.plain)"],
      ["conditions", unmet.isEmpty ? "all met" : "not met: \(unmet)"],
    ]
    if let score = judged.score {
      let points = score.total.asRoundedPoints
      facts.append(["score", "\(points) of 100 points, rank \(score.rank) of \(score.among)"])
    }
    if let decision = judged.decision {
      let place = decision.position.map { " \($0)" } ?? ""
      let state = judged.signedBy.map { "signed by \($0)" } ?? "proposed"
      facts.append(["decision", "\(decision.outcome.rawValue.plain)\(place), \(state)"])
      facts.append(["reason", decision.reason.map { regret(for: $0) }])
    }
    if let choice = judged.choice {
      let way = choice.isIn ? "in" : "out"
      facts.append(
        ["decided by name", "\(way) by \(choice.officerName): \(choice.reason.rawValue)"])
    }
    return facts
  }

  private func words(of seat: SuccessionEntry, for code: String) -> String {
    guard seat.leaving == code else { return "follows \(seat.leaving) \(seat.name)" }
    let what = seat.entering.map { "followed by \($0)" } ?? (seat.isHeld ? "held" : "left free")
    return "left: \(seat.cause.words), recorded by \(seat.recordedBy); \(what)"
  }

  private func words(of invitation: InvitationEntry) -> String {
    let due = invitation.deadline.map { ", answer by \($0)" } ?? ""
    return "\(invitation.status.rawValue.plain), wave \(invitation.wave)\(due)"
  }
}

extension String {
  /// A word of a column as people write it.
  fileprivate var plain: String { replacing("_", with: " ") }
}
