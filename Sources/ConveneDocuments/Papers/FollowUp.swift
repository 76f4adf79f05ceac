import ConveneCore
import ConveneValues

/// What came of a meeting, as papers show it; the service fills it in.
package struct FollowUp: Sendable {
  /// One side of a promise or a partnership: a person, an organisation, or a person with where they were.
  package struct Side: Hashable, Sendable {
    package var person: ProperName?
    /// Of the person.
    package var honorific: Wording
    package var organisation: ProperName?
    /// In which they are written to; nil for an organisation.
    package var language: Language?

    package init(
      person: ProperName?, honorific: Wording = [:], organisation: ProperName?,
      language: Language? = nil
    ) {
      (self.person, self.honorific) = (person, honorific)
      (self.organisation, self.language) = (organisation, language)
    }
  }

  package struct Promise: Hashable, Sendable {
    package var code: String
    /// Who promised it, where that is not whose list it is on.
    package var who: Side?
    /// With whom it is done, or by whom; nil where it is done alone.
    package var other: Side?
    package var what: String
    package var due: Day
    package var status: Commitment.Status
    /// On which day it was noted.
    package var noted: Day?

    package init(
      code: String, who: Side? = nil, other: Side?, what: String, due: Day,
      status: Commitment.Status
    ) {
      (self.code, self.who, self.other, self.what) = (code, who, other, what)
      (self.due, self.status) = (due, status)
    }
  }

  /// A partnership as one of its partners has it.
  package struct Joint: Hashable, Sendable {
    package var code: String
    package var title: String
    package var role: String
    package var others: [Side]
    package var measure: String
    /// By when the target is to be reached, as was told last.
    package var due: Day?

    package init(
      code: String, title: String, role: String, others: [Side], measure: String, due: Day?
    ) {
      (self.code, self.title, self.role) = (code, title, role)
      (self.others, self.measure, self.due) = (others, measure, due)
    }
  }

  /// Somebody who came, with what they take home.
  package struct Present: Hashable, Sendable {
    package var participant: Participant
    package var language: Language
    package var promised: [Promise] = []
    package var received: [Promise] = []
    package var joint: [Joint] = []

    package init(participant: Participant, language: Language) {
      (self.participant, self.language) = (participant, language)
    }

    /// The first day by which something is to be done, what, and by whom where that is somebody else.
    package var next: (day: Day, what: String, by: Side?)? {
      let own = promised.map { ($0, nil as Side?) }
      let others = received.map { ($0, $0.other) }
      let open = (own + others).filter { $0.0.status == .open }
        .map { (day: $0.0.due, what: $0.0.what, by: $0.1) }
      let targets = joint.compactMap { one in
        one.due.map { (day: $0, what: one.title, by: nil as Side?) }
      }
      return (open + targets).min { $0.day < $1.day }
    }
  }

  package struct Agreement: Sendable {
    package var partnership: Partnership
    /// Partners in their order.
    package var sides: [Side]
    /// How the meeting asks, where it does so in words of its own.
    package var principles: [Principle: Wording]
    package var missing: Int
    package var monitoring: Monitoring
    /// Nil where there is no day, and of what has ended.
    package var light: TargetLight?
    /// The project of the plan of action that it came of.
    package var project: Project?

    package init(
      partnership: Partnership, sides: [Side], principles: [Principle: Wording], missing: Int,
      monitoring: Monitoring, light: TargetLight?
    ) {
      (self.partnership, self.sides, self.principles) = (partnership, sides, principles)
      (self.missing, self.monitoring, self.light) = (missing, monitoring, light)
    }
  }

  /// Whether it was recorded who came; all who are expected count as there where it was not.
  package var isRecorded = false
  package var attended = 0
  package var absent = 0
  package var present: [Present] = []
  package var promises: [Promise] = []
  package var agreements: [Agreement] = []
  package var network = MeetingNetwork([], [])
  package var today = Day(number: 0)

  package init() {}
}

extension FollowUp.Side {
  /// The person with where they are from, or the organisation.
  func name(_ language: Language, comma: String) -> String {
    named(person?[language], in: language, comma: comma)
  }

  /// The same with the honorific of the person.
  func addressed(_ language: Language, comma: String) -> String {
    named(person.map { honorific.before($0[language], in: language) }, in: language, comma: comma)
  }

  private func named(_ person: String?, in language: Language, comma: String) -> String {
    [person, organisation?[language]].compactMap(\.self).filter { !$0.isEmpty }
      .joined(separator: comma)
  }
}
