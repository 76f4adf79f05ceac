import ConveneValues

/// Who is to read what: proposed, or assigned.
package struct ReviewPlan: Sendable {
  /// A review that is new, by codes.
  package struct Review: Hashable, Sendable {
    package let application: String
    package let reviewer: String

    package init(application: String, reviewer: String) {
      self.application = application
      self.reviewer = reviewer
    }
  }

  /// How much one reviewer has to read.
  package struct Load: Sendable {
    package let reviewer: ReviewerProfile
    package let before: Int
    package let added: Int
  }

  /// By application, then reviewer.
  package let reviews: [Review]
  package let loads: [Load]
  /// The most that anybody has in all.
  package let limit: Int
  /// Reviews without a shared language, and without a shared topic.
  package let withoutLanguage: Int
  package let withoutTopic: Int
  /// Reviews that were taken back, because a conflict of interest was found.
  package let takenBack: [Problem]
}
