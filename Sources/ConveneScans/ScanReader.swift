import Foundation
import Glibc
import Programs

/// What was found on the pages of a scan.
package enum ScanReading: Hashable, Sendable {
  /// The marks of letters on its pages; there may be none.
  case marks(Set<ScanMark>)
  /// Its pages could not be drawn within what they may take, or at all.
  case unreadable
  /// The program that draws pages is not there.
  case noProgram
}

/// Finds marks in the pictures of pages.
///
/// The pages of a PDF are drawn by another program, which the kernel ends when it takes more than it may:
/// what is wrong with a stranger's file ends there.
package struct ScanReader: Sendable {
  /// Pages that are looked at, from the first.
  package static let pages = 40
  /// Of the processor, for the pages of a file.
  package static let seconds = 30
  /// Of memory, in bytes.
  package static let memory = 1 << 30
  /// Dots of a page's longer side, 188 to the inch of A4; and of another look, where no mark was found.
  package static let sides = [2200, 3300]

  private let program: BoundProgram

  /// - Parameters:
  ///   - program: that draws pages, as Poppler's does.
  ///   - seconds: of the processor that it may take.
  package init(program: String = "pdftoppm", seconds: Int = ScanReader.seconds) {
    self.program = BoundProgram(name: program, seconds: seconds, memory: Self.memory)
  }

  /// Blocks its thread for as long as the pages take.
  package func read(_ pdf: [UInt8]) -> ScanReading {
    guard let file = tmpfile() else { return .unreadable }
    defer { fclose(file) }
    guard fwrite(pdf, 1, pdf.count, file) == pdf.count, fflush(file) == 0 else {
      return .unreadable
    }
    var reading = ScanReading.unreadable
    for side in Self.sides {
      rewind(file)
      reading = read(fileno(file), upTo: side)
      guard reading == .marks([]) else { break }
    }
    return reading
  }

  /// - Parameter file: at its beginning.
  private func read(_ file: Int32, upTo side: Int) -> ScanReading {
    let options = ["-gray", "-scale-to", "\(side)", "-l", "\(Self.pages)"]
    guard let (running, output) = try? program.start(options, reading: file) else {
      return .noProgram
    }
    let pages = GreyPages(output, upTo: side)
    var found: Set<ScanMark> = []
    while let page = pages.next() { found.formUnion(page.marks()) }
    // One that writes otherwise than it should ends where nobody reads.
    try? output.close()
    guard running.wait() != BoundProgram.missing else { return .noProgram }
    return pages.isWhole && pages.count > 0 ? .marks(found) : .unreadable
  }
}

/// Pages as they come, in the format PGM.
private final class GreyPages {
  private let stream: FileHandle
  private let side: Int
  private(set) var count = 0
  /// Whether the last ended where it should.
  private(set) var isWhole = true

  init(_ stream: FileHandle, upTo side: Int) { (self.stream, self.side) = (stream, side) }

  func next() -> GreyPage? {
    guard count < ScanReader.pages, let kind = word() else { return nil }
    let numbers = [word(), word(), word()].map { $0.flatMap { Int($0) } ?? 0 }
    let (width, height) = (numbers[0], numbers[1])
    let sides = 1...(side + 1)
    guard kind == "P5", numbers[2] == 255, sides.contains(width), sides.contains(height),
      let dots = bytes(width * height)
    else {
      isWhole = false
      return nil
    }
    count += 1
    return GreyPage(width: width, height: height, dots: dots)
  }

  /// Up to the blank behind it; nil at the end of the stream.
  private func word() -> String? {
    var word: [UInt8] = []
    while word.count < 20, let byte = bytes(1)?.first {
      if [0x20, 0x0a].contains(byte) { return String(decoding: word, as: UTF8.self) }
      word.append(byte)
    }
    isWhole = isWhole && word.isEmpty
    return nil
  }

  /// Nil where the stream ends before.
  private func bytes(_ wanted: Int) -> [UInt8]? {
    let descriptor = stream.fileDescriptor
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
      while filled < wanted, let start = buffer.baseAddress {
        let got = Glibc.read(descriptor, start + filled, wanted - filled)
        guard got > 0 || got < 0 && errno == EINTR else { break }
        filled += max(0, got)
      }
    }
    return bytes.count == wanted ? bytes : nil
  }
}
