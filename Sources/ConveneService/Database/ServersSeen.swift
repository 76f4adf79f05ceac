import Foundation
import Postgres

/// Which servers this desk saw take writes: of those that were copied from one another the latest.
///
/// A line each, in a file of the data directory; there is none as long as no server was ever promoted.
package struct ServersSeen: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// What keeps a program from servers that were left behind.
  var fence: Fence {
    Fence(
      recalling: { system in latest[system] ?? 1 },
      keeping: { server in
        // Who may write nothing here remembers as long as it runs.
        try? keep(latest.merging([server.system: server.timeline]) { max($0, $1) })
      })
  }

  /// By the name that they share, the timeline of the one promoted last.
  package var latest: [String: Int] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [:] }
    return text.split(separator: "\n").reduce(into: [:]) { latest, line in
      let words = line.split(separator: " ")
      guard words.count == 2, let timeline = Int(words[1]) else { return }
      latest[String(words[0])] = timeline
    }
  }

  /// Takes servers of these names from now on as they are met.
  package func forget(_ systems: Set<String>) throws {
    let latest = latest
    guard latest.keys.contains(where: systems.contains) else { return }
    do {
      try keep(latest.filter { !systems.contains($0.key) })
    } catch {
      throw Failure.unwritable(.serversNotForgotten(path: path))
    }
  }

  private func keep(_ latest: [String: Int]) throws {
    let lines = latest.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }
    let folder = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(lines.joined().utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
  }
}
