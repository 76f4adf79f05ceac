import ConveneValues

/// How far one invitation is: the letter, and then the answer.
package struct CampaignLine: Hashable, Sendable {
  package enum State: String, CaseIterable, Sendable {
    case accepted
    case tentative
    /// Written, and the answer is awaited.
    case written
    /// Written, and the last day for an answer has passed.
    case overdue
    /// The letter has not gone.
    case waiting
    /// The letter was refused for good.
    case refused
    case declined
    /// Without an answer: expired, withdrawn, or given to somebody else.
    case ended

    /// As it is drawn.
    package var sign: Character {
      switch self {
      case .accepted: "█"
      case .tentative: "▓"
      case .written: "▒"
      case .overdue: "!"
      case .waiting: "░"
      case .refused: "×"
      case .declined: "–"
      case .ended: "·"
      }
    }
  }

  package let code: String
  package let name: String
  package let wave: Int
  package let sector: Sector?
  package let country: Country
  /// Nil where nobody wrote to them.
  package let letter: LetterStatus?
  package let written: Day?
  package let answer: InvitationStatus
  package let deadline: Day?
  /// What the answer came with.
  package let said: AnswerSaid
  package let state: State

  package init(
    _ invitation: InvitationEntry, sector: Sector?, country: Country, letter: LetterStatus?,
    written: Day?, today: Day
  ) {
    (code, name, wave) = (invitation.code, invitation.name, invitation.wave)
    (self.sector, self.country) = (sector, country)
    (self.letter, self.written) = (letter, written)
    (answer, deadline, said) = (invitation.status, invitation.deadline, invitation.said)
    state = Self.state(answer, letter, isOver: invitation.deadline.map { $0 < today } ?? false)
  }

  private static func state(
    _ answer: InvitationStatus, _ letter: LetterStatus?, isOver: Bool
  ) -> State {
    switch answer {
    case .accepted: .accepted
    case .tentative: .tentative
    case .declined: .declined
    case .delegated, .expired, .withdrawn: .ended
    case .draft, .approved, .issued:
      switch letter {
      case .failed, .bounced: .refused
      case .sent, .delivered, .unconfirmed: isOver ? .overdue : .written
      case .queued, .sending, .toPost, .toSign, .cancelled, nil: .waiting
      }
    }
  }
}

/// By what a campaign is counted.
package enum CampaignPart: String, CaseIterable, Sendable {
  case wave, sector, country

  package func name(of line: CampaignLine) -> String {
    switch self {
    case .wave: "\(line.wave)"
    case .sector: line.sector?.rawValue ?? ""
    case .country: line.country.code
    }
  }
}

extension [CampaignLine] {
  /// How many there are of each state, part by part.
  package func counted(
    by part: CampaignPart
  ) -> [(name: String, counts: [CampaignLine.State: Int])] {
    let groups = Dictionary(grouping: self, by: part.name)
    let names = groups.keys.sorted { one, other in
      part == .wave ? (Int(one) ?? 0) < (Int(other) ?? 0) : one < other
    }
    return names.map { name in
      (name, Dictionary((groups[name] ?? []).map { ($0.state, 1) }, uniquingKeysWith: +))
    }
  }
}

extension CampaignLine {
  /// So many signs side by side, in the order of the states, as near as whole signs come.
  package static func bar(_ counts: [State: Int], width: Int) -> String {
    let all = counts.values.reduce(0, +)
    guard all > 0 else { return "" }
    var (bar, before) = ("", 0)
    for state in State.allCases {
      let after = before + (counts[state] ?? 0)
      let signs = (after * width + all / 2) / all - (before * width + all / 2) / all
      bar += String(repeating: state.sign, count: signs)
      before = after
    }
    return bar
  }
}
