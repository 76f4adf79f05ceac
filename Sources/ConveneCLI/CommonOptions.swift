import ArgumentParser
import ConveneService
import ConveneSolvers
import ConveneTables
import ConveneValues
import Foundation

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Flag(help: "One JSON object per line on standard output.")
  var json = false

  var output: Output { Output(isJSON: json) }

  /// The operating system's user at this desk.
  static var login: String {
    guard let entry = getpwuid(geteuid()) else { return "uid-\(geteuid())" }
    return String(cString: entry.pointee.pw_name)
  }

  /// Runs `body` at the desk and closes it whatever happens.
  func atDesk<Value: Sendable>(
    _ body: @Sendable (Secretariat) async throws -> Value
  ) async throws -> Value {
    let desk = try await Secretariat.open(
      Settings(environment: ProcessInfo.processInfo.environment), login: Self.login)
    do {
      let value = try await body(desk)
      await desk.close()
      return value
    } catch {
      await desk.close()
      throw error
    }
  }
}

/// Which meeting a command is about.
struct MeetingOptions: ParsableArguments {
  @OptionGroup var common: CommonOptions

  @Option(help: "Code of the meeting; CONVENE_MEETING, or the only one there is.")
  var meeting: String?

  var output: Output { common.output }

  /// The code that was given; nil stands for the only meeting there is.
  var code: String? { meeting ?? ProcessInfo.processInfo.environment["CONVENE_MEETING"] }

  func atDesk<Value: Sendable>(
    _ body: @Sendable (Secretariat, MeetingInHand) async throws -> Value
  ) async throws -> Value {
    let code = code
    return try await common.atDesk { desk in try await body(desk, try await desk.meeting(code)) }
  }

  /// Runs a search at the desk that shows how far it is, and that Ctrl-C ends early.
  func search<Value: Sendable>(
    _ body: @Sendable (Secretariat, MeetingInHand, SearchWatch) async throws -> Value
  ) async throws -> Value {
    let output = output
    return try await atDesk { desk, hand in
      let bar = SearchBar(output)
      defer { bar.end() }
      return try await body(desk, hand, bar.watch)
    }
  }
}

/// What random numbers begin with, as the database keeps it: 0 or above.
struct Seed: ExpressibleByArgument {
  let number: Int

  init(_ number: UInt32) { self.number = Int(number) }

  init?(argument: String) {
    guard let number = UInt64(argument).flatMap({ Int(exactly: $0) }) else { return nil }
    self.number = number
  }

  var defaultValueDescription: String { "\(number)" }
}

/// A file to read, with its encoding.
struct InputFile: ParsableArguments {
  @Argument(help: "The file.", completion: .file())
  var file: String

  @Option(help: "utf-8, windows-1252 or windows-1256.")
  var encoding = "utf-8"

  @Flag(help: "Only say what would happen.")
  var dryRun = false

  func bytes() throws -> [UInt8] { try Self.bytes(of: file) }

  func textEncoding() throws -> TextEncoding {
    guard let known = TextEncoding(rawValue: encoding.lowercased()) else {
      throw ValidationError(
        "--encoding is one of: \(TextEncoding.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return known
  }

  static func bytes(of file: String) throws -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: file)))
    } catch {
      var isFolder: ObjCBool = false
      let refusal: Refusal =
        if access(file, R_OK) != 0 {
          .inputUnreadable(file: file, reason: String(cString: strerror(errno)))
        } else if FileManager.default.fileExists(atPath: file, isDirectory: &isFolder),
          isFolder.boolValue
        {
          .inputIsFolder(file: file)
        } else {
          .inputUnreadable(file: file, reason: error.localizedDescription)
        }
      throw Failure.unusableInput(refusal)
    }
  }
}

/// For commands that send or sign: asks on a terminal, and needs `--yes` elsewhere.
struct Confirmation: ParsableArguments {
  @Flag(name: [.customLong("yes"), .customShort("y")], help: "Do not ask.")
  var isGiven = false

  func ask(_ question: String, _ output: Output) throws {
    guard !isGiven else { return }
    guard isatty(0) == 1, isatty(2) == 1 else {
      throw Refusal.confirmationNeeded(question: question)
    }
    output.talk("\(question) [y/N]")
    guard let answer = readLine(), ["y", "yes"].contains(answer.lowercased()) else {
      throw Refusal.notConfirmed()
    }
  }
}
