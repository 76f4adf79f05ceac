import CMarks

/// A page as rows of grey dots, 0 is black.
struct GreyPage {
  let width: Int
  let height: Int
  let dots: [UInt8]

  private final class Found {
    var texts: [String] = []
  }

  /// What its marks say, each once.
  func marks() -> Set<ScanMark> {
    let found = Found()
    let isRead = marks_read(
      dots, Int32(width), Int32(height), Unmanaged.passUnretained(found).toOpaque()
    ) { context, text, length in
      guard let context, let text else { return }
      let bytes = UnsafeRawBufferPointer(start: text, count: length)
      Unmanaged<Found>.fromOpaque(context).takeUnretainedValue().texts
        .append(String(decoding: bytes, as: UTF8.self))
    }
    return isRead == 1 ? Set(found.texts.compactMap(ScanMark.init)) : []
  }
}
