import ConveneValues

/// Something governments agreed before, which applications say they would advance.
package struct AgreedOutcome: Hashable, Sendable, Codable {
  package enum Kind: String, Codable, CaseIterable, Sendable {
    /// Of the World Summit on the Information Society.
    case actionLine = "action_line"
    case developmentGoal = "development_goal"
    /// Of the plan of action that the meeting serves.
    case planItem = "plan_item"
  }

  /// `C2`, `SDG-6`, `P-3`: capital letters, digits, points and lines, unique in the meeting.
  package var code: String
  package var kind: Kind
  package var title: Wording

  package init(code: String, kind: Kind, title: Wording) {
    self.code = code
    self.kind = kind
    self.title = title
  }
}

/// How the applications of a meeting are reviewed.
package struct Reviewing: Hashable, Sendable, Codable {
  /// Whether reviewers do not learn who applies.
  package var blind: Bool
  /// How many reviews each application gets at least.
  package var reviews: Int
  /// Applications to practise on, with reference marks.
  package var practice: [PracticeApplication]

  package init(blind: Bool, reviews: Int, practice: [PracticeApplication] = []) {
    self.blind = blind
    self.reviews = reviews
    self.practice = practice
  }

  /// More reviews of one application than these are a mistake.
  package static let most = 100

  /// Where the meeting file does not say: open, three reviews each.
  package static let usual = Reviewing(blind: false, reviews: 3)
}

/// An invented application that reviewers mark before the real ones, to agree on what points mean.
package struct PracticeApplication: Hashable, Sendable, Codable {
  /// `X-01`, unique in the meeting.
  package var code: String
  /// What the applicant wrote, a paragraph each.
  package var text: [Wording]
  package var marks: [Mark]

  /// The points that it is worth on a criterion, and why.
  package struct Mark: Hashable, Sendable, Codable {
    package var criterion: String
    package var points: Points
    package var because: Wording

    package init(criterion: String, points: Points, because: Wording) {
      self.criterion = criterion
      self.points = points
      self.because = because
    }
  }

  package init(code: String, text: [Wording], marks: [Mark]) {
    self.code = code
    self.text = text
    self.marks = marks
  }
}

extension Meeting {
  /// How applications are reviewed, said or not.
  package var reviews: Reviewing { reviewing ?? .usual }
}
