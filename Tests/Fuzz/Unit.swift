import Foundation

/// Runs `body` on the bytes that the fuzzer made, and ends the program where it takes too long.
///
/// Only the time of this thread counts, so that a busy machine is no fault of the parser.
///
/// - Parameters:
///   - seconds: for each kilobyte begun.
///   - more: beside that, for what does not hang on the size.
func unit(
  _ data: UnsafePointer<UInt8>?, _ size: Int, seconds: Double = 0.05, more: Double = 0,
  _ body: ([UInt8]) -> Void
) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  let limit = seconds * Double(max(1, (size + 1023) / 1024)) + more
  let before = threadSeconds()
  body(bytes)
  guard threadSeconds() - before > limit else { return 0 }
  // What is set up once, such as a table, counts for the first unit alone.
  let again = threadSeconds()
  body(bytes)
  let spent = threadSeconds() - again
  precondition(spent <= limit, "\(size) bytes took \(spent) s, more than \(limit)")
  return 0
}

private func threadSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}
