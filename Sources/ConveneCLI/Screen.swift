import Foundation
import Programs

/// The terminal that answers go to.
struct Screen {
  let width: Int
  let height: Int
  /// Whether letters may be made bold.
  let isStyled: Bool
  private let pager: String?

  /// Nil where answers go into a pipe or a file, which has all of them, whole and plain.
  init?(_ environment: [String: String] = ProcessInfo.processInfo.environment) {
    guard isatty(1) == 1 else { return nil }
    var size = winsize()
    let isKnown = ioctl(1, UInt(TIOCGWINSZ), &size) == 0
    self.init(
      environment, width: isKnown ? Int(size.ws_col) : 0, height: isKnown ? Int(size.ws_row) : 0)
  }

  /// - Parameter width: as the terminal says it; 0 where it does not.
  init(_ environment: [String: String], width: Int, height: Int) {
    func number(_ name: String) -> Int? {
      environment[name].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    }
    self.width = width > 0 ? width : number("COLUMNS") ?? 80
    self.height = height > 0 ? height : number("LINES") ?? 24
    isStyled = (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    pager = environment["PAGER"] ?? Self.usual(environment["PATH"] ?? "")
  }

  /// `less` where it is installed.
  private static func usual(_ path: String) -> String? {
    path.split(separator: ":").contains { access("\($0)/less", X_OK) == 0 } ? "less -FRX" : nil
  }

  func strong(_ text: String) -> String { isStyled ? "\u{1b}[1m\(text)\u{1b}[0m" : text }

  /// Shows page by page what is longer than the screen; false where it fits, or nothing shows it.
  func pages(_ bytes: [UInt8]) -> Bool {
    guard let pager = opened(for: bytes) else { return false }
    _ = pager.show(bytes)
    pager.end()
    return true
  }

  /// The same of what is not all there: the rest is asked for until nothing comes, or nobody looks.
  func pages(_ bytes: [UInt8], then next: () async throws -> [UInt8]) async throws -> Bool {
    guard let pager = opened(for: bytes) else { return false }
    defer { pager.end() }
    var more = bytes
    while !more.isEmpty, pager.show(more) { more = try await next() }
    return true
  }

  private func opened(for bytes: [UInt8]) -> Pager? {
    guard let pager, !["", "cat"].contains(pager), isatty(0) == 1,
      bytes.count(where: { $0 == 0x0a }) >= height
    else { return nil }
    return Pager(pager)
  }
}

/// A program that shows long texts; whoever has seen enough closes it before all is written.
private final class Pager {
  private let running: RunningProgram
  private let pipe = Pipe()
  private let before: [(signal: Int32, handler: sighandler_t?)]

  /// Nil where it does not run.
  init?(_ command: String) {
    // Ctrl-C is for the pager while it shows: whoever ended before it would leave it the terminal.
    before = [SIGPIPE, SIGINT].map { ($0, signal($0, SIG_IGN)) }
    do {
      running = try Program("/bin/sh", ["-c", command])
        .start(input: .file(pipe.fileHandleForReading))
    } catch {
      for (number, handler) in before { signal(number, handler) }
      return nil
    }
    try? pipe.fileHandleForReading.close()
  }

  /// False once nobody looks any more.
  func show(_ bytes: [UInt8]) -> Bool {
    Output.write(bytes, into: pipe.fileHandleForWriting.fileDescriptor) == nil
  }

  func end() {
    try? pipe.fileHandleForWriting.close()
    _ = running.wait()
    for (number, handler) in before { signal(number, handler) }
  }
}
