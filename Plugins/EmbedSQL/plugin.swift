import Foundation
import PackagePlugin

/// Compiles the text of `sql/` into `ConveneSQL`.
@main struct EmbedSQL: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL.appending(path: "sql")
    let output = context.pluginWorkDirectoryURL.appending(path: "GeneratedSQL.swift")
    let inputs = try ["migrations", "queries", "checks"].flatMap { folder in
      try FileManager.default.contentsOfDirectory(
        at: root.appending(path: folder), includingPropertiesForKeys: nil
      ).filter { $0.pathExtension == "sql" }
    }
    return [
      .buildCommand(
        displayName: "Embed sql/", executable: try context.tool(named: "embed-sql").url,
        arguments: [root.path(percentEncoded: false), output.path(percentEncoded: false)],
        inputFiles: inputs.sorted { $0.path() < $1.path() }, outputFiles: [output])
    ]
  }
}
