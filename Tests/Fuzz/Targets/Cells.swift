import ConveneTables
import ConveneValues

/// Answers in one cell are the same when they are written and read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  unit(data, size) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    _ = CompactCell.words(text)
    for answer in CompactCell(text).answers {
      let written = CompactCell.written(answer)
      let again = CompactCell(written).answers
      precondition(again.map(CompactCell.written) == [written], "read otherwise than written")
    }
  }
}
