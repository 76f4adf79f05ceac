import Foundation

/// What goes back.
package struct Answered: Sendable {
  package var status: Int
  package var headers: [(name: String, value: String)]
  package var body: [UInt8]
  /// Whether nothing more is read from whoever asked.
  package var ends = false
  /// Whether the page has a script of ours, which nothing else may run beside.
  package var runsScript = false
  /// Whether that goes on without a connection, and looks through a camera.
  var worksAlone = false
  /// The same as the server sends it, where that is there already.
  var made: Made?

  package init(_ status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  package static func text(_ status: Int, _ text: String) -> Answered {
    Answered(
      status, headers: [("Content-Type", "text/plain; charset=utf-8")], body: Array(text.utf8))
  }

  /// A page of one reader: kept by nobody.
  static func page(_ status: Int, _ page: HTML) -> Answered {
    Answered(
      status,
      headers: [
        ("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-store"),
        ("Vary", "Cookie, Accept-Language"),
      ], body: Array(page.text.utf8))
  }

  /// For a script of ours: kept by nobody.
  static func json(_ value: some Encodable) throws -> Answered {
    Answered(
      200,
      headers: [
        ("Content-Type", "application/json; charset=utf-8"), ("Cache-Control", "no-store"),
        ("Vary", "Cookie"),
      ], body: Array(try JSONEncoder.ofAPI.encode(value)))
  }

  /// To another page of ours, by GET; `path` is written here and never taken from a request.
  static func see(_ path: String) -> Answered {
    Answered(303, headers: [("Location", path), ("Cache-Control", "no-store")])
  }

  package subscript(name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  func with(_ name: String, _ value: String) -> Answered {
    var answer = self
    answer.headers.append((name, value))
    answer.made = nil
    return answer
  }
}
