import ConveneValues

extension Session {
  /// In minutes since the midnight at which the meeting's first day begins; empty where its end is
  /// before its start and it is not held over midnight either.
  package var stretch: Range<Int> {
    let midnight = (day - 1) * 1440
    let begins = midnight + start.minutes
    guard endsNextDay else { return begins..<(midnight + end.minutes) }
    let ends = midnight + 1440 + end.minutes
    return ends - begins > Self.longestOverMidnight ? begins..<begins : begins..<ends
  }

  /// Whether it is held over midnight: it ends by a clock that shows less than at its start.
  package var endsNextDay: Bool { end <= start }

  /// Whoever means a session of more minutes than this over midnight mistook its end.
  static let longestOverMidnight = 720

  package func overlaps(_ other: Session) -> Bool {
    let (own, others) = (stretch, other.stretch)
    return own.lowerBound < others.upperBound && others.lowerBound < own.upperBound
  }
}

extension Session.Kind {
  /// Whether people are asked to sit in it.
  package var isSatThrough: Bool { self == .plenary || self == .roundTable }
}

/// What a schedule of somebody else's says of a session, as it was published there.
package struct SessionListing: Hashable, Sendable, Codable {
  package var subtitle: String?
  package var abstract: String?
  /// Names as they are printed, of nobody in the directory.
  package var speakers: [String]?
  package var track: String?
  package var type: String?
  /// In which it is held, by its tag.
  package var language: String?
  package var url: String?

  package init(
    subtitle: String? = nil, abstract: String? = nil, speakers: [String]? = nil,
    track: String? = nil, type: String? = nil, language: String? = nil, url: String? = nil
  ) {
    (self.subtitle, self.abstract, self.speakers) = (subtitle, abstract, speakers)
    (self.track, self.type, self.language, self.url) = (track, type, language, url)
  }

  package var isEmpty: Bool { self == SessionListing() }
}
