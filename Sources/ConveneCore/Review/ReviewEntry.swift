import ConveneValues

/// A reviewer's review of an application, by ids.
package struct ReviewEntry: Hashable, Sendable {
  package let application: Application.ID
  package let reviewer: Person.ID

  package init(application: Application.ID, reviewer: Person.ID) {
    self.application = application
    self.reviewer = reviewer
  }
}

/// How far a review is.
package struct ReviewProgress: Sendable {
  package let entry: ReviewEntry
  /// Codes of the application and of the reviewer.
  package let application: String
  package let reviewer: String
  package let due: Day?
  package let isGiven: Bool
  /// Criteria with points, and criteria that could not be judged.
  package let rated: Int
  package let unjudged: Int

  package init(
    entry: ReviewEntry, application: String, reviewer: String, due: Day?, isGiven: Bool,
    rated: Int, unjudged: Int
  ) {
    self.entry = entry
    self.application = application
    self.reviewer = reviewer
    self.due = due
    self.isGiven = isGiven
    self.rated = rated
    self.unjudged = unjudged
  }
}

/// A conflict of interest as it is kept.
package struct ConflictEntry: Sendable {
  package let entry: ReviewEntry
  package let conflict: Conflict
  /// Why it was set aside; empty where it stands.
  package let setAside: String

  package init(entry: ReviewEntry, conflict: Conflict, setAside: String = "") {
    self.entry = entry
    self.conflict = conflict
    self.setAside = setAside
  }

  package var stands: Bool { setAside.isEmpty }
}
