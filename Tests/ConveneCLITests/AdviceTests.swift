import ArgumentParser
import ConveneCore
import Foundation
import Testing

@testable import ConveneCLI

/// Every command that the program advises exists, with the words it is advised with.
@Suite struct AdviceTests {
  /// A command within the sources' texts, up to where its sentence goes on.
  struct Advice: CustomTestStringConvertible, Sendable {
    let file: String
    let words: [String]

    var testDescription: String { "\(file): convene \(words.joined(separator: " "))" }
  }

  /// Samples for what stands in capitals or is put in when the advice is given.
  private static let samples = [
    "CODE": "A-0001", "LOGIN": "karim", "NAME": "Name", "ROLE": "organiser", "DAY": "2007-08-10",
    "FILE": "file", "PLAN": "file", "DIR": "directory",
    "ROUND": "1", "TEXT": "text", "ID": "1", "N": "1", "NUMBER": "1",
    "MOMENT": "2007-08-10T18:00", "FORM": "0.00", "SCOPE": "read:meetings",
  ]

  static func all() throws -> [Advice] {
    try tabled()
      + swiftFiles().flatMap { path in
        let text = try projectFile(path).replacing(/\\\n\s*/, with: "")
          .replacing(/"\n\s*\+ "/, with: "")
        return text.matches(of: /advice:\s*((?:[^"]|"(?:[^"\\]|\\.)*")*?"(?:[^"\\]|\\.)*")/)
          .flatMap { match in commands(in: String(match.1)).map { Advice(file: path, words: $0) } }
          + text.matches(of: /(?:"next: |next: "|next\("|command: "|other: ")([^"]*)"/)
          .flatMap { match in commands(in: String(match.1)).map { Advice(file: path, words: $0) } }
      }
  }

  /// The commands that refusals of the tables of words name.
  private static func tabled() throws -> [Advice] {
    try projectFile("words/en.ftl").matches(of: /\n +\.(?:command|next) = (.*)/).flatMap { match in
      let filled = String(match.1).replacing(/\{ \$([a-z-]+) \}/) { put in
        let name = put.1.uppercased()
        return samples[name] == nil ? "CODE" : name
      }
      return commands(in: filled).map { Advice(file: "words/en.ftl", words: $0) }
    }
  }

  private static func swiftFiles(from here: String = #filePath) throws -> [String] {
    let root = URL(fileURLWithPath: here).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    return try FileManager.default.subpathsOfDirectory(atPath: "\(root)/Sources")
      .filter { $0.hasSuffix(".swift") }.map { "Sources/\($0)" }.sorted()
  }

  static func commands(in text: String) -> [[String]] {
    text.matches(of: /convene ([a-z][^"`;,()]*)/).map { match in
      var words: [String] = []
      for word in match.1.replacing(/\\\([^ ]*\)?/, with: "CODE").split(separator: " ") {
        let isWord = word.wholeMatch(of: /-{0,2}[a-z][a-z-]*/) != nil
        let isSample = word.wholeMatch(of: /[A-Z]+|A-[0-9]+|[0-9-]+/) != nil
        guard isWord || isSample else { break }
        words.append(samples[String(word)] ?? String(word))
        if match.1.contains(". ") { break }
      }
      return words
    }
  }

  @Test func `advice is found where it stands`() throws {
    #expect(
      Self.commands(in: "A person: convene invitation follow --deadline DAY; or none") == [
        ["invitation", "follow", "--deadline", "2007-08-10"]
      ])
    #expect(try Self.all().count > 60)
  }

  @Test func `every command that is advised exists`() throws {
    var strays: [String] = []
    for advice in try Self.all() where !Self.isKnown(advice.words) {
      strays.append(advice.testDescription)
    }
    #expect(strays.sorted() == [])
  }

  /// Whether the parser takes a command; prose that follows on it is left out, options are not.
  static func isKnown(_ words: [String]) -> Bool {
    for count in stride(from: words.count, through: min(2, words.count), by: -1) {
      guard count == words.count || !words[count].hasPrefix("-") else { return false }
      do {
        _ = try Convene.parseAsRoot(Array(words.prefix(count)))
        return true
      } catch {
        let message = Convene.message(for: error)
        if ["Missing expected argument", "Missing value for"].contains(where: {
          message.contains($0)
        }) {
          return true
        }
      }
    }
    return false
  }

  @Test func `every command that corrects an act exists`() {
    let strays = Act.allCases.compactMap { act -> String? in
      if act.undoing == .never { return nil }
      let command = act.correction
      #expect(command != "convene history")
      let words = Self.commands(in: command)
      return words.count == 1 && Self.isKnown(words[0]) ? nil : "\(act.rawValue): \(command)"
    }
    #expect(strays == [])
  }

  @Test func `a command that does not exist is told from one that does`() {
    #expect(!Self.isKnown(["chronicle"]))
    #expect(!Self.isKnown(["invitation", "follow", "--nonsense"]))
    #expect(Self.isKnown(["invitation", "status"]))
    #expect(Self.isKnown(["invitation", "record"]))
    #expect(Self.isKnown(["print", "decision"]))
  }
}
