import HTTPTypes
import NIOCore

/// An answer as the server sends it, made once where many are sent the same.
struct Made: Sendable {
  let fields: HTTPFields
  let body: ByteBuffer

  init(_ answer: Answered) {
    var fields = HTTPFields()
    fields.reserveCapacity(answer.headers.count + 2)
    for (name, value) in answer.headers {
      guard let name = HTTPField.Name(name) else { continue }
      fields.append(HTTPField(name: name, value: value))
    }
    if answer.ends { fields[.connection] = "close" }
    if answer.status != 304 { fields[.contentLength] = "\(answer.body.count)" }
    (self.fields, body) = (fields, ByteBuffer(bytes: answer.body))
  }
}

/// A page that is the same for everybody, with all that it is sent with.
struct ReadyPage: Sendable {
  private let kept: Kept
  private let plain: Answered
  private let packed: Answered?
  private let unchanged: (plain: Answered, packed: Answered)

  init(_ kept: Kept, caching: String, vary: String, seal: Seal) {
    func made(_ isPacked: Bool, _ isUnchanged: Bool) -> Answered {
      var answer = seal(
        kept.answer(isPacked: isPacked, isUnchanged: isUnchanged, caching: caching, vary: vary))
      answer.made = Made(answer)
      return answer
    }
    self.kept = kept
    plain = made(false, false)
    packed = kept.packed == nil ? nil : made(true, false)
    unchanged = (made(false, true), made(true, true))
  }

  /// - Parameters:
  ///   - coding: what whoever asks reads, as they say it.
  ///   - known: what they have, as they say it.
  func answer(_ coding: String?, known: String?) -> Answered {
    let isPacked = packed != nil && Asked.accepts("gzip", in: coding ?? "")
    if let known, kept.isKnown(known, isPacked: isPacked) {
      return isPacked ? unchanged.packed : unchanged.plain
    }
    return isPacked ? packed ?? plain : plain
  }
}
