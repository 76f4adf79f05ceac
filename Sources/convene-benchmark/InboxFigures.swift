import ConveneCore
import ConveneInbox
import ConveneValues
import Foundation

/// How well messages that came back are read, held against what others say of them.
struct InboxFigures {
  /// What a labelled collection says of a message: its reason, and whether the address is gone.
  private struct Label: Decodable {
    let hardbounce: Bool
    let reason: String
  }

  private(set) var messages = 0
  private(set) var rightHardness = 0
  private(set) var rightReasons = 0
  /// A line for each message that was read otherwise.
  private(set) var misses: [String] = []
  private(set) var seconds = 0.0

  /// Which half a message belongs to, by its name alone: phrases and rules were found on the first,
  /// and the second was kept aside.
  static func isKeptAside(_ name: String) -> Bool { SHA256(of: Array(name.utf8)).bytes[0] % 2 == 1 }

  /// Reads the messages of `bounces/` that are in the chosen half, beside `bounces-expected.json`.
  init(in folder: URL, keptAside: Bool) throws {
    let labels = try JSONDecoder().decode(
      [String: Label].self,
      from: Data(contentsOf: folder.appending(path: "bounces-expected.json")))
    for name in labels.keys.sorted() where Self.isKeptAside(name) == keptAside {
      guard let label = labels[name] else { continue }
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "bounces/\(name)")))
      let start = ContinuousClock.now
      let read = try? Incoming(bytes)
      let took = (ContinuousClock.now - start).components
      seconds += Double(took.seconds) + Double(took.attoseconds) * 1e-18
      messages += 1
      let (wanted, found) = (Self.word(of: label.reason), read.map(Self.word) ?? "unread")
      let isHard = read?.isHard ?? false
      if isHard == label.hardbounce { rightHardness += 1 }
      if wanted == found { rightReasons += 1 }
      if isHard != label.hardbounce || wanted != found {
        misses.append(
          "\(name): \(label.reason) \(label.hardbounce ? "hard" : "soft"), "
            + "read as \(found) \(isHard ? "hard" : "soft")")
      }
    }
  }

  private static func word(of incoming: Incoming) -> String {
    switch incoming.kind {
    case .failure, .delayed: incoming.reason?.rawValue ?? "other"
    default: incoming.kind.rawValue
    }
  }

  /// The reasons of Sisimai in our fewer words; its own are kept where none of ours fits.
  private static func word(of reason: String) -> String {
    switch reason {
    case "userunknown", "hasmoved": BounceReason.noMailbox.rawValue
    case "hostunknown", "notaccept": BounceReason.noHost.rawValue
    case "mailboxfull": BounceReason.mailboxFull.rawValue
    case "suspend": BounceReason.mailboxClosed.rawValue
    case "mesgtoobig", "exceedlimit": BounceReason.tooLarge.rawValue
    case "authfailure", "badreputation", "blocked", "contenterror", "failedstarttls", "filtered",
      "norelaying", "notcompliantrfc", "policyviolation", "rejected", "requireptr", "securityerror",
      "spamdetected", "virusdetected":
      BounceReason.refused.rawValue
    case "expired", "mailererror", "networkerror", "ratelimited", "speeding", "systemerror",
      "systemfull", "toomanyconn":
      BounceReason.unreached.rawValue
    case "onhold", "undefined", "syntaxerror": BounceReason.other.rawValue
    case "feedback": IncomingKind.complaint.rawValue
    case "vacation": IncomingKind.away.rawValue
    case "delivered": IncomingKind.notice.rawValue
    default: reason
    }
  }
}

/// How many calendar files are read, and why the rest is not.
struct CalendarFigures {
  private(set) var read = 0
  /// Files of the method REPLY, and how many of them say who answers, or what it is about.
  private(set) var replies = 0
  private(set) var repliesRead = 0
  /// A line for each file that is refused.
  private(set) var refused: [(file: String, why: Refusal)] = []

  init(in folder: URL) throws {
    let files =
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
      .compactMap { ($0 as? URL).flatMap { $0.pathExtension == "ics" ? $0 : nil } } ?? []
    for file in files.sorted(by: { $0.path < $1.path }) {
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      let isReply = text.uppercased().contains("METHOD:REPLY")
      if isReply { replies += 1 }
      do throws(Refusal) {
        let calendar = try CalendarFile(text)
        read += 1
        if isReply, !calendar.replies.isEmpty { repliesRead += 1 }
      } catch {
        refused.append((file.lastPathComponent, error))
      }
    }
  }
}
