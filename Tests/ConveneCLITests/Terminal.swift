import Foundation
import Glibc
import Programs

extension Shell {
  /// What a run left, `talk` being all that its terminal was sent.
  struct TerminalRun: Sendable {
    let run: Run
    let seconds: Double
  }

  /// Runs the program with a terminal for its standard error.
  ///
  /// - Parameter cut: Ctrl-C is sent once the terminal shows this.
  func onTerminal(_ arguments: [String], cutAt cut: String? = nil) throws -> TerminalRun {
    let (master, name) = try Self.terminal()
    let slave = FileHandle(fileDescriptor: open(name, O_RDWR | O_NOCTTY), closeOnDealloc: true)
    let answer = FileManager.default.temporaryDirectory.path + "/convene-test-\(UUID().uuidString)"
    try Data().write(to: URL(fileURLWithPath: answer))
    defer { try? FileManager.default.removeItem(atPath: answer) }
    let output = try FileHandle(forWritingTo: URL(fileURLWithPath: answer))
    let start = ContinuousClock.now
    let running = try call(arguments).start(output: .file(output), errors: .file(slave))
    try slave.close()
    var screen: [UInt8] = []
    var isCut = false
    var part = [UInt8](repeating: 0, count: 4096)
    while true {
      // A terminal that nobody holds open any more answers with an error.
      let count = read(master, &part, part.count)
      guard count > 0 else { break }
      screen += part.prefix(count)
      if let cut, !isCut, String(decoding: screen, as: UTF8.self).contains(cut) {
        running.send(SIGINT)
        isCut = true
      }
    }
    let status = running.wait()
    close(master)
    return TerminalRun(
      run: Run(
        status: status,
        output: try String(contentsOfFile: answer, encoding: .utf8),
        talk: String(decoding: screen, as: UTF8.self)),
      seconds: (ContinuousClock.now - start) / .seconds(1))
  }

  /// A pseudo-terminal: its master, and the name of what a program takes for a terminal.
  private static func terminal() throws -> (master: Int32, name: String) {
    // glibc's module leaves grantpt and its like out; these are TIOCSPTLCK and TIOCGPTN.
    let (lock, number) = (UInt(0x4004_5431), UInt(0x8004_5430))
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var (isLocked, place) = (Int32(0), Int32(0))
    guard master >= 0, ioctl(master, lock, &isLocked) == 0, ioctl(master, number, &place) == 0
    else { throw POSIXError(.ENOTTY) }
    return (master, "/dev/pts/\(place)")
  }
}
