import ConveneValues
import Foundation
import Testing

@testable import ConveneCLI

/// What scripts read is what the manual says: these keys, and numbers where it says so.
@Suite struct JSONTests {
  private enum Kind: String { case text, number, list, truth }

  /// The lists of the page, each with its keys.
  private static func lists() throws -> [(command: [String], keys: [String: Kind])] {
    try projectFile("docs/manual/json.md").split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 3, cells[0].hasPrefix("`") else { return nil }
      return (words(cells[0]), try keys(cells[2]))
    }
  }

  private static func words(_ cell: String) -> [String] {
    cell.replacing("`", with: "").split(separator: " ").map(String.init)
  }

  private static func keys(_ cell: String) throws -> [String: Kind] {
    try Dictionary(
      uniqueKeysWithValues: cell.matches(of: /`([^`]+)`( number| list| truth)?/).map { match in
        let kind = match.2.map { String($0.dropFirst()) } ?? "text"
        return (String(match.1), try #require(Kind(rawValue: kind)))
      })
  }

  private static func offence(_ value: Any, _ kind: Kind) -> Bool {
    // A text in JSON is a String; true, false and numbers are NSNumber.
    switch kind {
    case .text: !(value is String)
    case .number: value is String || !(value is NSNumber || value is NSNull)
    case .list: !(value is [Any])
    case .truth: !(value is Bool)
    }
  }

  @Test func `lists have the keys that the manual names, and numbers are numbers`() async throws {
    let lists = try Self.lists()
    #expect(lists.count > 29)
    try await Shell.withDatabase { shell in
      try await Self.prepare(shell)
      for (command, keys) in lists {
        let run = try await shell.run(command + ["--json"])
        #expect(run.status == 0, "\(command): \(run.talk)")
        let lines = run.answer.split(separator: "\n")
        #expect(!lines.isEmpty, "\(command)")
        for line in lines {
          let object = try #require(
            try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
          // What is not there may be left out where a program made the object.
          #expect(Set(object.keys).subtracting(keys.keys) == [], "\(command)")
          let wrong = object.filter { key, value in
            keys[key].map { Self.offence(value, $0) } ?? true
          }
          #expect(wrong.isEmpty, "\(command): \(line)")
        }
        let told = try lines.reduce(into: Set<String>()) { told, line in
          let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
          told.formUnion((object ?? [:]).keys)
        }
        #expect(told == Set(keys.keys), "\(command)")
      }
    }
  }

  private static func prepare(_ shell: Shell) async throws {
    for (words, file) in [
      (["account", "link"], nil), (["organisation", "import"], "organisations.csv"),
      (["meeting", "import"], "meeting.json"),
      (["meeting", "publish"], nil), (["application", "import"], "applications.csv"),
      (["review", "import"], "ratings.csv"), (["score", "compute"], nil),
      (["selection", "run"], nil), (["selection", "sign", "--yes"], nil),
      (["invitation", "send", "--deadline", "2038-03-01", "--yes"], nil),
      (
        [
          "guest", "add", "--as", "speaker", "--by", "The Director", "--reason", "opens it",
          "--deadline", "2038-03-01", "--name", "Salma Speaker (invented)", "--email",
          "salma@example.org", "--country", "LB", "--languages", "en", "--yes",
        ], nil
      ),
    ] as [([String], String?)] {
      try await done(shell, words, file)
    }
    let status = try await shell("invitation", "status")
    var accepted: [String] = []
    for line in status.output.split(separator: "\n").dropFirst() where line.contains("issued") {
      accepted.append(String(try #require(line.split(separator: "\t").first)))
      try await done(shell, ["invitation", "record", accepted.last ?? "", "accepted"], nil)
    }
    let today = Day(.now, inZone: "Asia/Amman")
    let joined = accepted.filter { $0.hasPrefix("A-") }.prefix(6).map {
      ["partner-meeting", "join", $0, "--shows"]
    }
    for words in [
      ["seating", "solve", "--iterations", "20000"],
      [
        "partnership", "announce", "--title", "Shared house", "--partner",
        "A-0001: houses the firms",
        "--partner", "A-0003: trains them",
      ],
      [
        "partnership", "answer", "P-0001", "6", "Twenty firms", "--measure", "firms housed", "--by",
        "2039-03-01",
      ],
      [
        "commitment", "add", "--who", "A-0001", "--with", "A-0003", "--what", "sends the plan",
        "--by", "2039-01-15",
      ],
      // The target is due by now, so that partners are asked about it.
      [
        "partnership", "tell", "P-0001", "changed", "They move in early", "--on", "\(today)",
        "--by",
        "\(today.adding(10))",
      ],
      [
        "partner-meeting", "slots", "2038-03-16", "16:10", "--count", "3", "--room", "hall",
        "--tables", "4",
      ],
    ] + joined + [
      // One each, so that there are others to propose.
      [
        "partner-meeting", "offer", "--answer-by", "2038-03-10", "--most", "1", "--iterations",
        "2000",
      ],
      [
        "project", "add", "--title", "Cisterns for schools", "--outcome", "SDG-6", "--owner",
        "Water Office of the Northern Hills", "--lack", "expertise", "--lack", "finance", "--lack",
        "technology", "--lack", "implementer", "--lack", "owner",
      ],
      [
        "recommendation", "add", "--words", "Open a fund", "--owner",
        "Water Office of the Northern Hills", "--by", "2039-06-30",
      ],
    ] {
      try await done(shell, words, nil)
    }
  }

  private static func done(_ shell: Shell, _ words: [String], _ file: String?) async throws {
    guard let file else {
      let run = try await shell.run(words)
      #expect(run.status == 0, "\(words): \(run.talk)")
      return
    }
    // One of the places is for whoever is invited by name.
    let text = try projectFile("docs/manual/examples/\(file)").replacing(
      #"{"open": 10, "nominated": 2}"#, with: #"{"open": 10, "nominated": 1, "guest": 1}"#)
    let run = try await Shell.withFile(text) {
      try await shell.run(words + [$0])
    }
    #expect(run.status == 0, "\(words): \(run.talk)")
  }
}
