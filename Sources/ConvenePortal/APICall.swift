import ConveneCore
import ConveneService

/// What a program asks for, and what it is answered with.
struct APICall: Sendable {
  enum Answer: Hashable, Sendable {
    case list(Listed)
    case seats
    case standing
    case schedule
    /// Whose arrival was recorded.
    case recorded
    /// What ways in there are, for programs that make requests of it.
    case description
  }

  /// A part of the address behind the question mark.
  enum Query: String, CaseIterable, Sendable {
    case language = "lang"
    case round
  }

  /// Nil where no token is asked for.
  let scope: TokenScope?
  let answer: Answer
  let queries: [Query]

  init(_ answer: Answer, _ scope: TokenScope?, _ queries: [Query] = [.language]) {
    (self.answer, self.scope, self.queries) = (answer, scope, queries)
  }
}

extension Asked {
  /// Whether a program asks, which is answered in JSON whatever becomes of it.
  var isOfAPI: Bool { path == "/api" || path.hasPrefix("/api/") }

  /// The token that it shows; nil where it shows none.
  var token: String? {
    let parts = (headers["authorization"] ?? "").split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
    return String(parts[1])
  }
}
