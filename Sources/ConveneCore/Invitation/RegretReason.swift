/// Why an application was not chosen: a fixed list that names nobody and reads as one sentence.
package enum RegretReason: String, Codable, CaseIterable, Sendable {
  /// More applications than open places.
  case places
  /// A condition of the call is not met.
  case gate
  /// Answers that the call asks for were missing.
  case incomplete
  case late
  /// The work described lies outside the meeting's topics.
  case topics
  /// Too little was shown to rate the application.
  case evidence
  /// The floors announced in the call had to be reached.
  case floors
  /// Nobody reviewed the application; whoever signs says so by name.
  case unreviewed
}
