import CZlib
import ConveneValues

/// Bytes that are the same for everybody: made once, with their fingerprint and packed.
struct Kept: Sendable {
  let type: String
  let plain: [UInt8]
  /// By gzip; nil where that saves nothing.
  let packed: [UInt8]?
  let tag: String

  init(_ text: String, type: String) {
    self.type = type
    plain = Array(text.utf8)
    tag = String(SHA256(of: plain).description.prefix(32))
    packed = Self.packed(plain).flatMap { [plain] in $0.count < plain.count ? $0 : nil }
  }

  /// The answer to `asked`, or that what it has is still right.
  ///
  /// - Parameter caching: how long others may keep it.
  func answer(_ asked: Asked, caching: String, vary: String) -> Answered {
    let isPacked = packed != nil && asked.accepts("gzip")
    let isUnchanged =
      asked.headers["if-none-match"].map { isKnown($0, isPacked: isPacked) } ?? false
    return answer(isPacked: isPacked, isUnchanged: isUnchanged, caching: caching, vary: vary)
  }

  /// Whether what somebody has, as they say it, is this.
  func isKnown(_ known: String, isPacked: Bool) -> Bool {
    Self.names(known, tag(isPacked: isPacked))
  }

  private func tag(isPacked: Bool) -> String { isPacked ? "\"\(tag)-gzip\"" : "\"\(tag)\"" }

  func answer(isPacked: Bool, isUnchanged: Bool, caching: String, vary: String) -> Answered {
    let headers = [
      ("ETag", tag(isPacked: isPacked)), ("Cache-Control", caching), ("Vary", vary),
    ]
    guard !isUnchanged else { return Answered(304, headers: headers) }
    return Answered(
      200,
      headers: [("Content-Type", type)] + (isPacked ? [("Content-Encoding", "gzip")] : [])
        + headers,
      body: isPacked ? packed ?? plain : plain)
  }

  /// Whether the header names the tag, weakly or not.
  static func names(_ header: String, _ tag: String) -> Bool {
    header.split(separator: ",").contains { part in
      let one = part.trimmingPrefix { $0 == " " }.trimmingPrefix("W/")
      return one == tag || one == "*"
    }
  }

  private static func packed(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    guard convene_gzip_begin(&stream, 9) == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    var input = bytes
    let room = Int(deflateBound(&stream, uLong(bytes.count)))
    var output = [UInt8](repeating: 0, count: room)
    let isWhole = input.withUnsafeMutableBufferPointer { from in
      output.withUnsafeMutableBufferPointer { into in
        stream.next_in = from.baseAddress
        stream.avail_in = uInt(from.count)
        stream.next_out = into.baseAddress
        stream.avail_out = uInt(into.count)
        return deflate(&stream, Z_FINISH) == Z_STREAM_END
      }
    }
    return isWhole ? Array(output.prefix(Int(stream.total_out))) : nil
  }
}
