/// What is known of somebody who reviews.
package struct ReviewerProfile: Hashable, Sendable {
  /// `R-01`, unique in the meeting.
  package var code: String
  package var person: Person
  package var organisation: Organisation?
  /// Keys of the topics they know; empty when they named none.
  package var topics: [String]
  /// The most reviews they take; nil when they set no limit.
  package var most: Int?

  package init(
    code: String, person: Person, organisation: Organisation?, topics: [String] = [],
    most: Int? = nil
  ) {
    self.code = code
    self.person = person
    self.organisation = organisation
    self.topics = topics
    self.most = most
  }

  /// How badly this reviewer fits an application: 4 without a shared language, and 2 without a
  /// shared topic or 1 when it is not the first one, or when they named no topics.
  package func mismatch(with application: Application, by applicant: Person) -> Int {
    reading.mismatch(with: ReadingMatter(application, by: applicant))
  }

  /// What decides how they fit.
  var reading: Reading { Reading(languages: person.mainLanguages, topics: topics) }
}

/// What a reviewer reads.
struct Reading: Hashable, Sendable {
  let languages: Set<String>
  let topics: [String]

  func mismatch(with matter: ReadingMatter) -> Int {
    (languages.isDisjoint(with: matter.languages) ? 4 : 0) + distance(to: matter.topics)
  }

  private func distance(to wanted: [String]) -> Int {
    guard !topics.isEmpty else { return 1 }
    guard let first = wanted.first else { return 0 }
    if topics.contains(first) { return 0 }
    return wanted.contains(where: topics.contains) ? 1 : 2
  }
}

/// What of an application decides who can read it.
struct ReadingMatter: Hashable, Sendable {
  let languages: Set<String>
  let topics: [String]

  init(_ application: Application, by applicant: Person) {
    languages = applicant.mainLanguages
    topics = application.topics
  }
}

extension Person {
  /// `pt` of `pt-BR`.
  fileprivate var mainLanguages: Set<String> {
    Set(languages.map { ($0.split(separator: "-").first ?? "").lowercased() })
  }
}
