import ConveneValues

extension Meeting {
  /// As sentences call a session of this meeting.
  package func name(of session: Session) -> SessionName {
    SessionName(
      key: session.key, title: session.title, kind: session.kind.rawValue,
      day: starts.adding(session.day - 1), start: session.start,
      hasShortKey: session.hasShortKey)
  }

  /// The same of the session with a key, where there is one.
  package func name(ofSession key: String) -> SessionName? {
    programme.first { $0.key == key }.map(name)
  }

  /// The same of the session at a place, such as `programme (d1-opening), chair`.
  package func name(at place: String) -> SessionName? {
    Self.sessionKey(at: place).flatMap(name(ofSession:))
  }

  /// Problems whose places are sessions, with what those are called.
  package func naming(_ problems: [Problem]) -> [Problem] {
    guard problems.contains(where: { $0.at.hasPrefix(Self.inProgramme) }) else { return problems }
    let sessions = Dictionary(
      programme.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    return problems.map { problem in
      guard let key = Self.sessionKey(at: problem.at), let session = sessions[key] else {
        return problem
      }
      return problem.about(name(of: session))
    }
  }

  private static var inProgramme: String { "programme (" }

  /// Of `programme (d1-opening), start`.
  static func sessionKey(at place: String) -> String? {
    guard place.hasPrefix(inProgramme), let end = place.firstIndex(of: ")") else { return nil }
    return String(place[..<end].dropFirst(inProgramme.count))
  }
}

extension Session {
  /// Those that came by a file of another program are long, and nobody types them.
  package var hasShortKey: Bool { Self.isShort(key: key) }

  package static func isShort(key: String) -> Bool { key.count <= 24 }
}
