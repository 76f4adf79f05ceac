import ConveneValues

/// A project of the plan of action as a meeting file has it: what is planned, and nothing of what became of it.
package struct PlannedProject: Hashable, Sendable, Codable {
  package struct Lack: Hashable, Sendable, Codable {
    package var kind: Project.Lack.Kind
    /// What somebody has to offer; what the kind asks for where nil.
    package var asset: Asset?
    /// The key of the topic on which it is lacking; nil for any.
    package var topic: String?

    package init(kind: Project.Lack.Kind, asset: Asset? = nil, topic: String? = nil) {
      (self.kind, self.asset, self.topic) = (kind, asset, topic)
    }
  }

  /// `PR-0001`.
  package var code: String
  package var title: Wording
  /// The code of an agreed outcome.
  package var outcome: String?
  /// An organisation by name; a file names no person.
  package var owner: String?
  /// The round table whose theme it is.
  package var table: Int?
  /// Nil where it lacks nothing.
  package var lacks: [Lack]?

  package init(
    code: String, title: Wording, outcome: String? = nil, owner: String? = nil, table: Int? = nil,
    lacks: [Lack]? = nil
  ) {
    (self.code, self.title, self.outcome) = (code, title, outcome)
    (self.owner, self.table, self.lacks) = (owner, table, lacks)
  }

  package init(_ one: Project) {
    self =
      PlannedProject(
        code: one.code, title: one.title, outcome: one.outcome,
        owner: one.owner?.person == nil ? one.owner?.organisation?.name : nil, table: one.table,
        lacks: one.lacks.map { Lack(kind: $0.kind, asset: $0.asset, topic: $0.topic) }
      ).terse
  }

  /// As it is written: nothing is said that goes without saying.
  package var terse: PlannedProject {
    var one = self
    one.lacks = lacks.flatMap { lacks in
      lacks.isEmpty
        ? nil
        : lacks.map { lack in
          Lack(
            kind: lack.kind, asset: lack.asset == lack.kind.asset ? nil : lack.asset,
            topic: lack.topic)
        }
    }
    return one
  }
}

extension MeetingCheck {
  /// Whether projects fit the outcomes, topics and tables of the meeting.
  mutating func projects() {
    guard let projects = meeting.projects else { return }
    unique(projects.map(\.code), "projects")
    unique(projects.compactMap { $0.table.map { "table \($0)" } }, "projects, table")
    for one in projects {
      let at = "projects (\(one.code))"
      refuse(
        one.code.wholeMatch(of: /PR-[0-9]{4,9}/) == nil, .projectCodeShape(at: "\(at), code"))
      refuse(
        one.title.byLanguage.values.allSatisfy(\.isEmpty), .projectUntitled(at: "\(at), title"))
      if let outcome = one.outcome {
        refuse(
          !(meeting.agreedOutcomes ?? []).contains { $0.code == outcome },
          .notOfMeeting(at: "\(at), outcome", name: outcome))
      }
      if let table = one.table {
        refuse(
          !meeting.tables.contains { $0.number == table },
          .tableNotListed(at: "\(at), table", table: table))
      }
      for topic in (one.lacks ?? []).compactMap(\.topic) {
        refuse(
          !meeting.topics.contains { $0.key == topic },
          .notOfMeeting(at: "\(at), lacks", name: topic))
      }
    }
  }
}
