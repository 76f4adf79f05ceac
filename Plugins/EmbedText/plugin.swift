import Foundation
import PackagePlugin

/// Compiles text files into a room: `sql/` into `ConveneSQL`, the tables of `words/` into
/// `ConveneWords` as phrases and into each other room as its refusals, `Files/` into `ConveneDemo`.
@main struct EmbedText: BuildToolPlugin {
  /// The room that declares `Refusal` and `Problem`.
  private let home = "ConveneValues"

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    let words = root.appending(path: "words")
    let tool = try context.tool(named: "embed-text").url
    func command(_ kind: String, _ folder: URL, _ rest: [String] = [], below: [String] = [""])
      throws -> Command
    {
      let output = context.pluginWorkDirectoryURL
        .appending(path: "\(kind.capitalized)Of\(target.name).swift")
      return .buildCommand(
        displayName: "Embed \(kind) into \(target.name)", executable: tool,
        arguments: [kind, folder.path(percentEncoded: false), output.path(percentEncoded: false)]
          + rest,
        inputFiles: try below.flatMap { try files(in: folder.appending(path: $0)) },
        outputFiles: [output])
    }
    func refusals() throws -> Command { try command("refusals", words, [home, target.name]) }
    switch target.name {
    case "ConveneSQL":
      return [
        try command(
          "sql", root.appending(path: "sql"),
          below: ["migrations", "queries", "checks", "distribute", "objects", "personal"])
      ]
    case "ConveneWords": return [try command("words", words, [home])]
    case "ConveneDemo":
      return [
        try command("files", target.directoryURL.appending(path: "Files")), try refusals(),
      ]
    default: return [try refusals()]
    }
  }

  private func files(in folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil, options: .skipsHiddenFiles
    ).sorted { $0.path() < $1.path() }
  }
}
