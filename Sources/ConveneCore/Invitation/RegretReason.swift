/// Why an application was not selected, from a fixed list that names nobody.
///
/// Each person has one, and it is true by what was decided: the sentence for it is the same in the
/// letter, on the decision sheet and in the report.
package enum RegretReason: String, Codable, CaseIterable, Sendable {
  /// More applications than open places; no more given, as others tell why.
  case places
  /// A condition of the call is not met.
  case gate
  /// Answers that the call asks for were missing.
  case incomplete
  case late
  /// The work described lies outside the meeting's topics; no more given.
  case topics
  /// Too little was shown to rate the application; no more given.
  case evidence
  /// It was open, and the floors announced in the call gave the seat to somebody else.
  case floors
  /// Nobody reviewed the application; whoever signs says so by name.
  case unreviewed
  /// The ratings do not give it a seat: in nearly all draws others were rated higher.
  case rated
  /// The ratings left it open, and others complete the cohort better.
  case completed
  /// The ratings left it open, and the lot fell on others.
  case drawn
  /// The ratings left it open, and a named person decided: others cover what it offers.
  case covered
  /// The same: it touches the topics at the margin.
  case marginal
  /// The same: too little of what it says is shown.
  case unsupported
}
