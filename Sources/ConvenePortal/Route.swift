/// Every way in.
///
/// What has no case here has no way in, and no case does without an answer to who may and what changes.
package enum Route: String, CaseIterable, Sendable {
  case home
  case style
  case mark
  case link
  case invitation
  case answer
  case meeting
  case apply
  case begin
  case draftLink
  case application
  case fill
  case health
  case ready
  case metrics

  package enum Method: String, Sendable {
    /// HEAD is answered as GET is, without the body.
    case get = "GET"
    case post = "POST"
  }

  /// Who may come in by it.
  package enum Visitor: String, Sendable {
    case anybody
    /// Whoever shows the secret of a link that still counts, and sees what is behind that link alone.
    case linkHolder = "holder of the link"
    /// Programs on this machine, or on one named for it, that do not pass on somebody's request.
    case machine = "this machine"
  }

  package enum Piece: Hashable, Sendable {
    case word(String)
    case value(String)
  }

  package var method: Method {
    switch self {
    case .home, .style, .mark, .link, .invitation, .meeting, .apply, .draftLink, .application,
      .health, .ready, .metrics:
      .get
    case .answer, .begin, .fill: .post
    }
  }

  package var path: [Piece] {
    switch self {
    case .home: []
    case .style: [.word("style"), .value("name")]
    case .mark: [.word("favicon.ico")]
    case .link: [.word("i"), .value("secret")]
    case .invitation, .answer: [.word("invitation")]
    case .meeting: [.word("m"), .value("code")]
    case .apply, .begin: [.word("m"), .value("code"), .word("apply")]
    case .draftLink: [.word("a"), .value("secret")]
    case .application, .fill: [.word("application")]
    case .health: [.word("healthz")]
    case .ready: [.word("readyz")]
    case .metrics: [.word("metrics")]
    }
  }

  package var visitor: Visitor {
    switch self {
    case .home, .style, .mark, .meeting, .health: .anybody
    // Opening it tells nothing: what the secret is worth is asked behind it.
    case .link, .draftLink: .anybody
    // The form of a call is there for all; what it keeps is behind a link of its own.
    case .apply, .begin: .anybody
    case .invitation, .answer, .application, .fill: .linkHolder
    case .ready, .metrics: .machine
    }
  }

  /// Whether it may change what is kept.
  package var changesState: Bool {
    switch self {
    case .answer, .begin, .fill: true
    case .home, .style, .mark, .link, .invitation, .meeting, .apply, .draftLink, .application,
      .health, .ready, .metrics:
      false
    }
  }

  /// Bytes of what is sent with it, and fields in that; 0 where nothing is.
  package var longestForm: (bytes: Int, fields: Int) {
    switch self {
    case .answer: (16 << 10, 20)
    // Percent signs make up to six bytes of each letter of Arabic.
    case .begin, .fill: (256 << 10, 120)
    case .home, .style, .mark, .link, .invitation, .meeting, .apply, .draftLink, .application,
      .health, .ready, .metrics:
      (0, 0)
    }
  }

  /// Whether it is of the form of a call.
  var isOfForm: Bool {
    switch self {
    case .apply, .begin, .draftLink, .application, .fill: true
    case .home, .style, .mark, .link, .invitation, .answer, .meeting, .health, .ready, .metrics:
      false
    }
  }

  /// Such as `/m/{code}`.
  package var pattern: String {
    "/"
      + path.map { piece in
        switch piece {
        case .word(let word): word
        case .value(let name): "{\(name)}"
        }
      }.joined(separator: "/")
  }
}

extension Route {
  /// Where a request leads.
  enum Way: Hashable {
    /// By which route, with the value in its path.
    case to(Route, value: String)
    /// There is such a path, for these methods.
    case onlyBy([String])
    case nowhere
  }

  /// - Parameter path: as it was sent, percent signs and all; nothing that needs them leads anywhere.
  static func way(_ method: String, _ path: String) -> Way {
    guard path.hasPrefix("/") else { return .nowhere }
    let pieces = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    let given = path == "/" ? [] : Array(pieces)
    var methods: [String] = []
    for route in allCases {
      guard let value = route.value(in: given) else { continue }
      let accepted = route.method == .get ? ["GET", "HEAD"] : ["POST"]
      if accepted.contains(method) { return .to(route, value: value) }
      methods += accepted
    }
    return methods.isEmpty ? .nowhere : .onlyBy(methods)
  }

  /// By which a request comes in; nil where it leads nowhere.
  static func of(_ asked: Asked) -> Route? {
    if case .to(let route, _) = way(asked.method, asked.path) { route } else { nil }
  }

  private func value(in given: [Substring]) -> String? {
    guard given.count == path.count else { return nil }
    var value = ""
    for (piece, text) in zip(path, given) {
      switch piece {
      case .word(let word): guard text == word else { return nil }
      case .value:
        guard (1...80).contains(text.utf8.count),
          text.utf8.allSatisfy({ byte in
            (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte)
              || (0x61...0x7a).contains(byte) || [0x2d, 0x2e, 0x5f].contains(byte)
          })
        else { return nil }
        value = String(text)
      }
    }
    return value
  }
}
