import Foundation
import PackagePlugin

/// Compiles the text of `sql/` into `ConveneSQL`, and `Files/` of any other target into that target.
@main struct EmbedText: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL.appending(path: "sql")
    let isSQL = target.name == "ConveneSQL"
    let folder = isSQL ? root : target.directoryURL.appending(path: "Files")
    let inputs = try (isSQL ? ["migrations", "queries", "checks"] : [""]).flatMap { name in
      try FileManager.default.contentsOfDirectory(
        at: folder.appending(path: name), includingPropertiesForKeys: nil,
        options: .skipsHiddenFiles)
    }
    let output = context.pluginWorkDirectoryURL.appending(path: "Generated\(target.name).swift")
    return [
      .buildCommand(
        displayName: "Embed text into \(target.name)",
        executable: try context.tool(named: "embed-text").url,
        arguments: [
          isSQL ? "sql" : "files", folder.path(percentEncoded: false),
          output.path(percentEncoded: false),
        ],
        inputFiles: inputs.sorted { $0.path() < $1.path() }, outputFiles: [output])
    ]
  }
}
