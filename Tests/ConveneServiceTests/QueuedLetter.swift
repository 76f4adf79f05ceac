import ConveneService
import ConveneStore
import Foundation
import Postgres

/// A letter as the database has it.
struct QueuedLetter {
  let person: UUID
  let status: String
  let language: String
  let text: String

  /// The value of a property of its calendar entry.
  func calendar(_ property: String) -> String? {
    text.replacing("=\r\n", with: "").replacing("=3D", with: "=").replacing("\r\n ", with: "")
      .components(separatedBy: "\r\n")
      .first { $0.hasPrefix("\(property):") }
      .map { String($0.dropFirst(property.count + 1)) }
  }
}

/// Letters of a kind, the first written first.
func queuedLetters(_ kind: String, _ desk: Secretariat) async throws -> [QueuedLetter] {
  try await desk.archive.database.withConnection { connection in
    try connection.rows(
      Statement(
        name: "",
        sql: """
          SELECT person_id, status, language, convert_from(message, 'UTF8') AS message FROM letter
          WHERE kind = '\(kind)' ORDER BY queued_at, id
          """)
    ).map { row in
      QueuedLetter(
        person: try row["person_id"], status: try row["status"], language: try row["language"],
        text: decoded(try row["message"]))
    }
  }
}

/// The parts of a message as they are read.
private func decoded(_ message: String) -> String {
  message.components(separatedBy: "\r\n\r\n").map { part in
    let body = part.components(separatedBy: "\r\n--").first ?? ""
    return Data(base64Encoded: body.replacing("\r\n", with: ""))
      .map { String(decoding: $0, as: UTF8.self) } ?? unquoted(body)
  }.joined(separator: "\n")
}

/// Without the marks of quoted-printable (RFC 2045, 6.7).
private func unquoted(_ body: String) -> String {
  var bytes: [UInt8] = []
  var rest = Array(body.replacing("=\r\n", with: "").utf8)[...]
  while let first = rest.popFirst() {
    let pair = String(decoding: rest.prefix(2), as: UTF8.self)
    if first == UInt8(ascii: "="), pair.count == 2, let byte = UInt8(pair, radix: 16) {
      bytes.append(byte)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(first)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
