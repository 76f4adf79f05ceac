import Foundation
import Glibc
import Programs

/// What came of a drawing in SVG.
package enum VectorDrawn: Hashable, Sendable {
  case png([UInt8])
  /// It could not be drawn within what that may take, or at all.
  case undrawable
  /// The program that draws is not there.
  case noProgram
}

/// Has a drawing in SVG drawn as a PNG by librsvg's program, which fetches nothing that it names.
package struct VectorPress: Sendable {
  /// Of the processor, for a drawing.
  package static let seconds = 10
  /// Of memory, in bytes.
  package static let memory = 1 << 30
  /// Of a list of fonts, in bytes.
  private static let fonts = 64 << 20
  /// Of a PNG, in bytes; what is larger is not read.
  private static let largest = 8 << 20

  private let program: BoundProgram

  package init(program: String = "rsvg-convert", seconds: Int = VectorPress.seconds) {
    // It may have to write anew which fonts there are.
    self.program = BoundProgram(
      name: program, seconds: seconds, memory: Self.memory, file: Self.fonts)
  }

  /// Blocks its thread for as long as the drawing takes.
  ///
  /// - Parameter side: in dots, of a square that the picture fills as far as its shape allows.
  package func draw(_ svg: [UInt8], side: Int) -> VectorDrawn {
    guard let file = tmpfile() else { return .undrawable }
    defer { fclose(file) }
    guard fwrite(svg, 1, svg.count, file) == svg.count, fflush(file) == 0 else {
      return .undrawable
    }
    rewind(file)
    let options = [
      "--keep-aspect-ratio", "--width", "\(side)", "--height", "\(side)", "--format", "png",
    ]
    guard let (running, output) = try? program.start(options, reading: fileno(file)) else {
      return .noProgram
    }
    var png: [UInt8] = []
    while png.count <= Self.largest,
      let more = try? output.read(upToCount: 1 << 16), !more.isEmpty
    {
      png += more
    }
    // One that writes on ends where nobody reads.
    try? output.close()
    let status = running.wait()
    guard status != BoundProgram.missing else { return .noProgram }
    return status == 0 && png.count <= Self.largest ? .png(png) : .undrawable
  }
}
