import ConveneService
import ConveneTables
import ConveneValues
import Foundation

/// What the program is told beside its command line: by variables, by files and by default.
///
/// A flag comes before a variable, a variable before the user's file, and that before the desk's.
struct Configuration: Sendable {
  enum Key: String, CaseIterable, Sendable {
    case database, data, key, mail, portal, meeting, language, months, postgres
    case pooler, direct, replica

    var variable: String { "CONVENE_\(rawValue.uppercased())" }

    /// Where the desk is and how it is reached says nothing that lies at the desk.
    var isOfDesk: Bool { ![.database, .pooler, .direct, .replica, .data].contains(self) }

    /// Whether it says which program runs or where keys lie: no file of somebody else does.
    var isTrusted: Bool { self == .postgres || self == .key }
  }

  enum Source: Hashable, Sendable {
    case variable(String)
    case file(String)
    case standard
  }

  struct Value: Hashable, Sendable {
    let text: String
    let source: Source
  }

  private(set) var values: [Key: Value] = [:]
  let userFile: String
  /// In the directory of the data.
  let deskFile: String
  /// By which the user's file knows the desk.
  let desk: String
  private let environment: [String: String]

  /// Of the program as it was started, read once; a file that cannot be used is told then.
  private static let ofProcess = Result {
    try Configuration(environment: ProcessInfo.processInfo.environment)
  }

  static func current() throws -> Configuration { try ofProcess.get() }

  /// The table of the user's file with the meeting in use at each desk.
  private static let meetings = "meetings"

  /// - Parameter user: by whose right the program runs.
  init(environment: [String: String], user: uid_t = geteuid()) throws {
    self.environment = environment
    func given(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    for key in Key.allCases {
      guard let text = given(key.variable) else { continue }
      values[key] = Value(text: text, source: .variable(key.variable))
    }
    // A path that is not whole is no path, by the rule of that variable.
    let home =
      given("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? given("HOME").map {
        "\($0)/.config"
      } ?? "/etc/xdg"
    userFile = "\(home)/convene/convene.toml"
    let users = try Self.entries(of: userFile)
    try Self.refuseUnknown(users, in: userFile, tables: ["", Self.meetings]) { _ in true }
    try Self.take(users, of: userFile, by: user, into: &values)

    let settings = Settings(environment: Self.filled(environment, with: values))
    deskFile = "\(settings.dataDirectory)/convene.toml"
    desk =
      settings.database.map { "server \(SHA256(of: Array($0.utf8)).description.prefix(12))" }
      ?? settings.dataDirectory
    if deskFile != userFile {
      let desks = try Self.entries(of: deskFile)
      try Self.refuseUnknown(desks, in: deskFile, tables: [""], of: \.isOfDesk)
      try Self.take(desks, of: deskFile, by: user, into: &values)
    }
    let here = users.first { $0.table == Self.meetings && $0.key == desk }
    if let here, given(Key.meeting.variable) == nil {
      values[.meeting] = Value(text: here.value, source: .file(userFile))
    }
    for (key, text) in [
      Key.data: settings.dataDirectory, .key: settings.keys.path,
      .mail: "maildir:\(settings.dataDirectory)/mail", .language: Language.english.rawValue,
      .months: MonthNames.paired.rawValue,
    ] where values[key] == nil {
      values[key] = Value(text: text, source: .standard)
    }
  }

  /// The same as variables, for what reads those.
  var variables: [String: String] {
    Self.filled(environment, with: values.filter { $0.value.source != .standard })
  }

  var settings: Settings { Settings(environment: variables) }

  /// The code of the meeting that commands are about, or nil for the only one there is.
  var meeting: String? { values[.meeting]?.text }

  /// Lets commands at this desk be about a meeting from now on, where none is named.
  func use(_ code: String) throws {
    let text = TOML(try Self.text(of: userFile) ?? "").saying(code, of: desk, in: Self.meetings)
    let folder = (userFile as NSString).deletingLastPathComponent
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure.unwritable(.settingsNotWritten(file: userFile))
    }
    try Output.save(Array(text.utf8), to: userFile)
  }

  private static func filled(
    _ environment: [String: String], with values: [Key: Value]
  ) -> [String: String] {
    environment.merging(values.map { ($0.key.variable, $0.value.text) }) { $1 }
  }

  private static func take(
    _ entries: [TOML.Entry], of file: String, by user: uid_t, into values: inout [Key: Value]
  ) throws {
    var itself = stat()
    let isOwn = stat(file, &itself) == 0 && [0, user].contains(itself.st_uid)
    for entry in entries where entry.table.isEmpty && !entry.value.isEmpty {
      guard let key = Key(rawValue: entry.key), values[key] == nil else { continue }
      guard isOwn || !key.isTrusted else {
        throw Failure.unusableInput(
          .settingOfAnother(file: file, setting: entry.key, variable: key.variable))
      }
      values[key] = Value(text: entry.value, source: .file(file))
    }
  }

  /// Nil where there is none; refused where somebody else may say what it says.
  private static func text(of file: String) throws -> String? {
    var (itself, folder) = (stat(), stat())
    guard stat(file, &itself) == 0 else { return nil }
    stat((file as NSString).deletingLastPathComponent, &folder)
    let owners: Set = [0, geteuid(), folder.st_uid]
    guard owners.contains(itself.st_uid), itself.st_mode & 0o002 == 0 else {
      throw Failure.unusableInput(.settingsOfOthers(file: file))
    }
    return String(decoding: try InputFile.bytes(of: file), as: UTF8.self)
  }

  private static func entries(of file: String) throws -> [TOML.Entry] {
    let read = TOML(try text(of: file) ?? "")
    guard read.problems.isEmpty else {
      throw Failure.unusableInput(.settingsUnusable(file: file, problems: read.problems))
    }
    return read.entries
  }

  private static func refuseUnknown(
    _ entries: [TOML.Entry], in file: String, tables: [String], of isKnown: (Key) -> Bool
  ) throws {
    let known = Key.allCases.filter(isKnown).map(\.rawValue)
    let problems = entries.compactMap { entry -> Problem? in
      let at = "line \(entry.line)"
      guard tables.contains(entry.table) else {
        return .noSuchSettings(at: at, table: entry.table, known: tables.filter { !$0.isEmpty })
      }
      guard entry.table.isEmpty, !known.contains(entry.key) else { return nil }
      return entry.key.nearest(among: known).map {
        .noSuchSettingBut(at: at, setting: entry.key, near: $0)
      } ?? .noSuchSetting(at: at, setting: entry.key, known: known)
    }
    guard problems.isEmpty else {
      throw Failure.unusableInput(.settingsUnusable(file: file, problems: problems))
    }
  }
}
