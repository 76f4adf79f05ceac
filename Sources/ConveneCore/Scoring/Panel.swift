import ConveneValues

/// The applications for open seats that are considered together.
///
/// Only applications get in, and of those none by a person with a nominated seat: who is nominated
/// is received, never scored. What stays outside is listed with its reason.
package struct Panel: Sendable {
  /// Why an application is not in the panel.
  package enum Outside: Hashable, Sendable, Codable {
    case nominated
    case notSubmitted
    case withdrawn
    /// Came after the signature.
    case late
    /// Codes of gates that were not answered with yes.
    case gates([String])
  }

  /// In the order of their codes.
  package let applications: [Application]
  /// In the order of their codes.
  package let outside: [(code: String, why: Outside)]

  package init(
    _ applications: [Application], nominated: Set<Person.ID>, rubric: Rubric
  ) throws(Refusal) {
    var inside: [Application] = []
    var outside: [(code: String, why: Outside)] = []
    var problems: [Problem] = []
    var codes: Set<String> = []
    var persons: [Person.ID: String] = [:]
    for application in applications.sorted(by: { $0.code < $1.code }) {
      if !codes.insert(application.code).inserted {
        problems.append(.listedMoreThanOnce(at: application.code))
        continue
      }
      if let why = Self.whyOutside(application, nominated, rubric) {
        outside.append((application.code, why))
        continue
      }
      if let earlier = persons.updateValue(application.code, forKey: application.person) {
        problems.append(.byTheSamePerson(at: application.code, earlier: earlier))
      }
      inside.append(application)
    }
    guard problems.isEmpty else { throw .panelNotClear(problems: problems) }
    self.applications = inside
    self.outside = outside
  }

  private static func whyOutside(
    _ application: Application, _ nominated: Set<Person.ID>, _ rubric: Rubric
  ) -> Outside? {
    if nominated.contains(application.person) { return .nominated }
    switch application.status {
    case .draft: return .notSubmitted
    case .withdrawn: return .withdrawn
    case .late: return .late
    case .submitted, .underReview, .selected, .waitlisted, .notSelected: break
    }
    let closed = rubric.gates.map(\.code).filter { !application.gates.contains($0) }
    return closed.isEmpty ? nil : .gates(closed)
  }
}
