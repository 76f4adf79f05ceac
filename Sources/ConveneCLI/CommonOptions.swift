import ArgumentParser
import ConveneService
import ConveneSolvers
import ConveneTables
import ConveneValues
import ConveneWords
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
  ///
  /// - Parameter making: whether a database of one's own is made where there is none: by what takes
  ///   the first things in, and not by what would find nothing there.
  func atDesk<Value: Sendable>(
    making isMade: Bool = false, _ body: @Sendable (Secretariat) async throws -> Value
  ) async throws -> Value {
    let settings = try Configuration.current().settings
    guard isMade || settings.isDatabaseThere else { throw Failure.notFound(.noDatabaseYet()) }
    let opened = try await Secretariat.open(settings, login: Self.login)
    let desk = Told.here.flatMap { told in json ? opened.telling { told.act($0) } : nil } ?? opened
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

  @Option(
    help: "Code of the meeting, or a part of its title; else the one in use, or the only one.",
    completion: .meetings)
  var meeting: String?

  var output: Output { common.output }

  /// What was given; nil stands for the only meeting there is.
  func code() throws -> String? { try meeting ?? Configuration.current().meeting }

  func atDesk<Value: Sendable>(
    _ body: @Sendable (Secretariat, MeetingInHand) async throws -> Value
  ) async throws -> Value {
    let code = try code()
    return try await common.atDesk { desk in try await body(desk, try await desk.meeting(code)) }
  }

  /// The same about people who applied, each given by a code or by a part of a name.
  ///
  /// Whom a name means is told before anything is done.
  func atDesk<Value: Sendable>(
    on texts: [String],
    _ body: @Sendable (Secretariat, MeetingInHand, [Applicant]) async throws -> Value
  ) async throws -> Value {
    let output = output
    return try await atDesk { desk, hand in
      let meant = try await desk.applicants(texts, hand)
      for (text, one) in zip(texts, meant) where text.uppercased() != one.code {
        output.talk("\(one.code) \(one.name)")
      }
      return try await body(desk, hand, meant)
    }
  }

  /// The same about one of them.
  func atDesk<Value: Sendable>(
    on text: String,
    _ body: @Sendable (Secretariat, MeetingInHand, Applicant) async throws -> Value
  ) async throws -> Value {
    try await atDesk(on: [text]) { try await body($0, $1, $2[0]) }
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

/// Reads a whole number from the command line; one out of range is refused in words.
enum Whole {
  static func within(_ range: ClosedRange<Int>) -> @Sendable (String) throws -> Int {
    { text in
      guard let number = Int(text), range.contains(number) else {
        throw ValidationError("a whole number from \(range.lowerBound) to \(range.upperBound)")
      }
      return number
    }
  }

  /// Rounds of a meeting, numbers of its selections and acts: counted by the database.
  static let number = within(1...Int(Int32.max))
}

/// A file to read, with its encoding.
struct InputFile: ParsableArguments {
  @Argument(help: "The file.", completion: .file())
  var file: String

  @Option(help: "utf-8, windows-1252 or windows-1256.")
  var encoding = "utf-8"

  @Option(
    name: .customLong("map"), help: "What a column of the file is here: \"Full name=name\".",
    transform: ColumnPair.init)
  var namings: [ColumnPair] = []

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

  /// How the table in it is read.
  func form() throws -> TableForm {
    TableForm(
      encoding: try textEncoding(),
      namings: namings.map { TableForm.Naming(theirs: $0.left, ours: $0.right) })
  }

  static func bytes(of file: String) throws -> [UInt8] {
    try bytes(of: try handle(of: file), named: file)
  }

  /// A file for reading; pipes and devices, which may never end, are refused.
  static func handle(of file: String) throws -> FileHandle {
    // Without waiting for whoever would write into a pipe.
    let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw Failure.unusableInput(
        .inputUnreadable(file: file, reason: String(cString: strerror(errno))))
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Failure.unusableInput(
        status.st_mode & S_IFMT == S_IFDIR
          ? .inputIsFolder(file: file) : .inputIsNoFile(file: file))
    }
    return handle
  }

  /// All that `handle` gives; more than any file may have is refused and not held.
  static func bytes(of handle: FileHandle, named file: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    do {
      while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
        bytes += piece
        guard bytes.count <= CSV.largest else {
          throw Failure.unusableInput(.fileTooLarge(most: CSV.largest >> 20))
        }
      }
    } catch let error as CocoaError {
      throw Failure.unusableInput(
        .inputUnreadable(file: file, reason: error.localizedDescription))
    }
    return bytes
  }
}

/// For commands that send or sign: asks on a terminal, and needs `--yes` elsewhere.
struct Confirmation: ParsableArguments {
  @Flag(name: [.customLong("yes"), .customShort("y")], help: "Do not ask.")
  var isGiven = false

  func ask(_ output: Output, _ question: (Phrases) -> String) throws {
    guard !isGiven else { return }
    let question = question(output.phrases)
    guard Self.isTerminal else { throw Refusal.confirmationNeeded(question: question) }
    guard Self.isConfirmed(question, output) else { throw Refusal.notConfirmed() }
  }

  /// Whether somebody at a terminal says so; where nobody is asked it is not said.
  func agrees(_ output: Output, _ question: (Phrases) -> String) -> Bool {
    !isGiven && Self.isTerminal && Self.isConfirmed(question(output.phrases), output)
  }

  private static var isTerminal: Bool { isatty(0) == 1 && isatty(2) == 1 }

  private static func isConfirmed(_ question: String, _ output: Output) -> Bool {
    output.talk(output.phrases.ask(question: question))
    return readLine().map { ["y", "yes", "o", "oui", "نعم"].contains($0.lowercased()) } ?? false
  }
}
