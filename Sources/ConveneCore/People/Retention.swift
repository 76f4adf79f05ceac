import ConveneValues

/// A kind of personal data with a clock of its own, which runs from the last day of a meeting.
///
/// Nothing is erased by a clock that nobody set.
package enum RetentionKind: String, CaseIterable, Sendable {
  /// What applicants wrote who were not selected.
  case applications
  /// Letters byte for byte, and their addresses.
  case letters
  /// What passports say, sealed.
  case passports
  /// Whole people, who took part in no meeting and reviewed for none.
  case people
  /// What the secretariat alone reads: grounds of conflicts, wishes, who sits apart and why.
  case secrets
  /// What acts changed, line by line; that they were done stays.
  case trail
  /// How participants came, lodged and left, and what they ate and needed.
  case travel
}
