import ArgumentParser
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve the pages behind links in letters, and those of published meetings.",
    discussion: """
      Runs until it is told to stop, and then finishes the requests in hand. CONVENE_PORTAL is the address \
      under which people know the pages; without it they are for this machine alone. Several may run, on \
      several machines, each with the same settings. With --with-worker the pages and what hands letters \
      over run together and stop together; where one of them fails, its exit status is told.
      """)
  @OptionGroup var common: CommonOptions
  @Option(help: "Host and port to listen at; 127.0.0.1:8080 where CONVENE_LISTEN says no other.")
  var listen: String?
  @Option(
    name: .customLong("proxy"),
    help: "Address of a server in front, whose word is taken on whose requests it passes on.")
  var proxies: [String] = []
  @Flag(help: "Hand over letters as they are written, too, as worker does: for one desk.")
  var withWorker = false

  func run() async throws {
    let configuration = try Configuration.current()
    guard configuration.settings.isDatabaseThere else { throw Failure.notFound(.noDatabaseYet()) }
    var variables = configuration.variables
    if let listen { variables["CONVENE_LISTEN"] = listen }
    if !proxies.isEmpty { variables["CONVENE_PROXY"] = proxies.joined(separator: ",") }
    let own = PortalProgram.own
    let pages = try PortalProgram(beside: own)
    guard withWorker else { throw pages.become(with: variables) }
    let status = try await Companions(programs: [
      .init(call: [pages.path], variables: variables),
      .init(call: [own, "worker"], variables: variables),
    ]).run()
    guard status == 0 else { throw ExitCode(status) }
  }
}

/// The program that serves the pages: of its own, so that nobody else waits for a server to be built.
struct PortalProgram {
  let path: String

  /// - Throws: where it is not in the folder of `program`.
  init(beside program: String) throws {
    path =
      URL(fileURLWithPath: program).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "convene-portal").path
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw Failure.notFound(.noPortalProgram(path: path))
    }
  }

  /// The program that runs.
  static var own: String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
  }

  /// Takes the place of this program, so that signals and the exit status are its own.
  ///
  /// - Returns: why it did not.
  func become(with variables: [String: String]) -> Failure {
    var arguments = [strdup(path), nil]
    var environment = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for one in arguments + environment { free(one) } }
    execve(path, &arguments, &environment)
    return .unavailable(
      .portalNotStarted(path: path, reason: String(cString: strerror(errno))))
  }
}
