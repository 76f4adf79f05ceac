import ConveneValues

/// As what somebody leads a part of the programme.
package enum AgendaRole: String, CaseIterable, Sendable {
  case chair, moderator, presenter, rapporteur
}

/// Something to lead, such as an item of the agenda as its moderator.
package struct AgendaPost: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    /// An item of the agenda, by its number.
    case item(Int)
    /// A session, by its key.
    case session(String)

    /// As problems of a meeting file call it: `agenda (3)`, `programme (d1-opening)`.
    package var at: String {
      switch self {
      case .item(let number): "agenda (\(number))"
      case .session(let key): "programme (\(key))"
      }
    }
  }

  package let part: Part
  package let role: AgendaRole

  package init(_ part: Part, _ role: AgendaRole) {
    (self.part, self.role) = (part, role)
  }

  /// As the trail has it, and what is due: `agenda (3), moderator`.
  package var at: String { "\(part.at), \(role.rawValue)" }

  package init?(at text: String) {
    let pattern = /(agenda|programme) \((.+)\), ([a-z]+)/
    guard let parts = text.wholeMatch(of: pattern), let role = AgendaRole(rawValue: String(parts.3))
    else { return nil }
    if parts.1 == "programme" {
      self.init(.session(String(parts.2)), role)
    } else {
      guard let number = Int(parts.2) else { return nil }
      self.init(.item(number), role)
    }
  }
}

extension AgendaPost: Comparable {
  /// In the order of the agenda, then of the keys of sessions, and in each of the roles.
  package static func < (one: AgendaPost, other: AgendaPost) -> Bool { one.place < other.place }

  private var place: (Int, Int, String, Int) {
    let role = AgendaRole.allCases.firstIndex(of: role) ?? 0
    return switch part {
    case .item(let number): (0, number, "", role)
    case .session(let key): (1, 0, key, role)
    }
  }
}

/// Somebody who leads a part of the programme; they need not take part otherwise.
package struct AgendaLeader: Hashable, Sendable {
  package enum Away: String, Sendable {
    /// Declined, withdrew, was replaced, or came to nothing.
    case staysAway = "stays_away"
    /// In each session in which the part is held.
    case absent
  }

  package let post: AgendaPost
  package let person: Person.ID
  /// Why they do not lead; nil where nothing is known against it.
  package let away: Away?
  package let isForgotten: Bool

  package init(
    _ post: AgendaPost, _ person: Person.ID, away: Away? = nil, isForgotten: Bool = false
  ) {
    (self.post, self.person, self.away, self.isForgotten) = (post, person, away, isForgotten)
  }
}

extension Meeting {
  /// A part that is named by the number of an item, or by the key or title of a session.
  package func part(named name: String) throws(Refusal) -> AgendaPost.Part {
    guard let number = Int(name), !programme.contains(where: { $0.key == name }) else {
      return .session(try session(named: name))
    }
    guard agenda.contains(where: { $0.number == number }) else {
      throw .noSuchAgendaItem(number: number, items: agenda.map { "\($0.number)" })
    }
    return .item(number)
  }

  /// Whether the part is on the agenda or the programme.
  package func has(_ part: AgendaPost.Part) -> Bool {
    switch part {
    case .item(let number): agenda.contains { $0.number == number }
    case .session(let key): programme.contains { $0.key == key }
    }
  }

  /// Sessions in which one part is held while another is, each with one of the other's.
  package func clashes(
    of part: AgendaPost.Part, with other: AgendaPost.Part
  ) -> [(own: Session, other: Session)] {
    sessions(of: part).flatMap { own in
      sessions(of: other).filter {
        $0.key != own.key && $0.overlaps(own)
      }.map { (own, $0) }
    }
  }

  private func sessions(of part: AgendaPost.Part) -> [Session] {
    programme.filter { session in
      switch part {
      case .item(let number): session.item == number
      case .session(let key): session.key == key
      }
    }
  }
}
