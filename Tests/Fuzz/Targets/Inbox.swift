import ConveneCore
import ConveneInbox
import ConveneValues

/// What came back is read the same each time or refused, is short, and holds nothing that a terminal
/// would obey; so with calendars.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  unit(data, size) { bytes in
    let read = try? Incoming(bytes)
    precondition(read == (try? Incoming(bytes)), "read in two ways")
    if let read {
      precondition(read.excerpt.count <= 1_000 && read.subject.count <= 200, "long")
      precondition(read.letters.count <= 20 && read.addressees.count <= 20, "many")
      for text in [read.excerpt, read.subject, read.sender, read.calendar?.comment ?? ""] {
        precondition(
          text.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isUnmeant && !$0.breaksLine },
          "what a terminal obeys")
      }
      precondition(read.isHard == false || read.kind == .failure, "hard without a failure")
    }
    _ = try? CalendarFile(String(decoding: bytes, as: UTF8.self))
  }
}
