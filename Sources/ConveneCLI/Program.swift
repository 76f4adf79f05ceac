import ArgumentParser
import ConveneValues
import Foundation

/// The root command.
package struct Convene: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "convene",
    abstract: "Expert meetings whose purpose is that people go home as partners.",
    version: "0.1.0",
    subcommands: [
      MeetingCommand.self, OrganisationCommand.self, PersonCommand.self, ApplicationCommand.self,
      NominationCommand.self, SheetCommand.self,
      ReviewCommand.self, ScoreCommand.self, SelectionCommand.self, InvitationCommand.self,
      SeatingCommand.self, AgendaCommand.self, PrintCommand.self, DatabaseCommand.self,
      RetentionCommand.self, AccountCommand.self, AuditCommand.self, DoctorCommand.self,
      SolveCommand.self, DemoCommand.self, FindCommand.self,
    ])

  package init() {}

  /// Parses the command line, runs the command, and returns the exit status.
  package static func run(_ arguments: [String]) async -> Int32 {
    do {
      var command = try parseAsRoot(arguments)
      try Language.requireSpoken()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      return ExitStatus.done.rawValue
    } catch  where Self.isOfParser(error) {
      let status = exitCode(for: error)
      let text = fullMessage(for: error)
      let output = Output(isJSON: false)
      guard !text.isEmpty else { return status.rawValue }
      if status.isSuccess {
        do { try output.bytes(Array("\(text)\n".utf8)) } catch {
          return ExitStatus.notWritten.rawValue
        }
      } else {
        output.talk(text)
      }
      return status.rawValue
    } catch {
      let complaint = Complaint(error)
      complaint.say(Output(isJSON: arguments.contains("--json")))
      return complaint.status.rawValue
    }
  }

  private static func isOfParser(_ error: any Error) -> Bool {
    String(reflecting: type(of: error)).hasPrefix("ArgumentParser.")
  }
}

extension Language {
  private static let setting = ProcessInfo.processInfo.environment["CONVENE_LANGUAGE"] ?? ""

  /// What the program speaks, as its setting says; nil where that names no language.
  static let spoken: Language? = setting.isEmpty ? .english : Language(rawValue: setting)

  fileprivate static func requireSpoken() throws {
    guard spoken == nil else { return }
    throw Refusal.unusableLanguageSetting(setting: setting)
  }
}
