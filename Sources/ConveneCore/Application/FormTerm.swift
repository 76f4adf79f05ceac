import ConveneValues

/// Until when the form of a call is open, and whether it is.
package struct FormTerm: Hashable, Sendable {
  /// The last day, where the meeting is.
  package let until: Day
  package let isOpen: Bool

  package init(until: Day, isOpen: Bool) { (self.until, self.isOpen) = (until, isOpen) }
}
