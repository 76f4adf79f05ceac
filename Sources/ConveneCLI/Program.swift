import ArgumentParser
import ConveneService
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
      NominationCommand.self, GuestCommand.self, SheetCommand.self,
      ReviewCommand.self, ScoreCommand.self, SelectionCommand.self, InvitationCommand.self,
      WorkerCommand.self, ServeCommand.self, MailCommand.self, CorrespondenceCommand.self,
      HolidayCommand.self,
      ParticipantCommand.self, AttendanceCommand.self, CommitmentCommand.self,
      PartnerMeetingCommand.self, ProjectCommand.self, RecommendationCommand.self,
      DocumentCommand.self,
      EvaluationCommand.self, PartnershipCommand.self, SeatingCommand.self,
      AgendaCommand.self,
      TravelCommand.self, PrintCommand.self,
      DatabaseCommand.self,
      RetentionCommand.self, AccountCommand.self, HistoryCommand.self, UndoCommand.self,
      AuditCommand.self, DoctorCommand.self,
      SolveCommand.self, DemoCommand.self, FindCommand.self, DeskCommand.self, UseCommand.self,
      ConfigCommand.self, WhyCommand.self, CompletionsCommand.self, ManCommand.self,
      CodesCommand.self,
    ], defaultSubcommand: DeskCommand.self)

  package init() {}

  /// Parses the command line, runs the command, and returns the exit status.
  package static func run(_ arguments: [String]) async -> Int32 {
    let path = Result { try CommandPath(arguments) }
    let (told, isJSON) = (Told(), arguments.contains("--json"))
    do {
      _ = try path.get()
      var command = try parseAsRoot(arguments)
      // Help is a command of the parser, and stays where a setting cannot be used.
      if !Self.isOfParser(command) {
        try Language.requireSpoken()
        try MonthNames.requireKnown()
      }
      if var asynchronous = command as? any AsyncParsableCommand {
        try await Told.$here.withValue(told) { try await asynchronous.run() }
      } else {
        try command.run()
      }
      try told.say(Output(isJSON: isJSON))
      return ExitStatus.done.rawValue
    } catch  where Self.isOfParser(error) {
      let status = exitCode(for: error)
      let text = message(for: error, in: try? path.get())
      if told.isWritten { try? told.say(Output(isJSON: isJSON)) }
      let output = Output(isJSON: false)
      guard !text.isEmpty else { return status.rawValue }
      if status.isSuccess {
        let isHelp =
          arguments.first == "help" || !["--help", "-h"].allSatisfy { !arguments.contains($0) }
        let examples = isHelp ? (try? path.get()).map(Examples.section) ?? "" : ""
        do { try output.pages(text + examples) } catch { return ExitStatus.notWritten.rawValue }
      } else {
        output.talk(text)
      }
      return status.rawValue
    } catch {
      let (complaint, output) = (Complaint(error), Output(isJSON: isJSON))
      // What was done before stays done.
      if told.isWritten { try? told.say(output) }
      complaint.say(output)
      return complaint.status.rawValue
    }
  }

  /// With the usage of the command that was given, also where it was a wrong value that it told of.
  private static func message(for error: any Error, in path: CommandPath?) -> String {
    let text = fullMessage(for: error)
    guard error is ValidationError, let path, !path.words.isEmpty else { return text }
    let name = path.words.joined(separator: " ")
    return text.replacing(usageString(for: Self.self), with: usageString(for: path.command))
      .replacing("convene --help", with: "convene \(name) --help")
  }

  private static func isOfParser(_ value: Any) -> Bool {
    String(reflecting: type(of: value)).hasPrefix("ArgumentParser.")
  }
}

extension MonthNames {
  /// Those of the house, as its setting says; nil where that names none.
  static let ofHouse = (try? Configuration.current().values[.months]?.text)
    .flatMap { MonthNames(rawValue: $0.lowercased()) }

  fileprivate static func requireKnown() throws {
    guard let setting = try Configuration.current().values[.months]?.text, ofHouse == nil else {
      return
    }
    throw Refusal.unusableMonthsSetting(
      setting: setting, known: MonthNames.allCases.map(\.rawValue))
  }
}

extension Language {
  /// What the program speaks, as its setting says; nil where that names no language.
  static let spoken = (try? Configuration.current().values[.language]?.text)
    .flatMap { Language(rawValue: $0.lowercased()) }

  fileprivate static func requireSpoken() throws {
    guard let setting = try Configuration.current().values[.language]?.text, spoken == nil else {
      return
    }
    throw Refusal.unusableLanguageSetting(setting: setting)
  }
}
