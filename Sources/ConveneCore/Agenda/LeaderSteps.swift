import ConveneValues

/// What one act changed of what somebody leads.
package struct AgendaLeadingChange: Hashable, Sendable {
  package let person: Person.ID
  /// Whether they led each from then on.
  package let posts: [AgendaPost: Bool]

  /// - Parameter said: as the trail has it, `agenda (3), chair` and yes or no; what is no post is left.
  package init(_ person: Person.ID, _ said: [String: String]) {
    self.person = person
    posts = Dictionary(
      said.compactMap { at, isLeader in AgendaPost(at: at).map { ($0, isLeader == "yes") } },
      uniquingKeysWith: { first, _ in first })
  }
}

/// Somebody who leads a part of the programme, or led it.
package struct AgendaLed: Hashable, Sendable {
  package let post: AgendaPost
  package let person: Person.ID

  package init(_ post: AgendaPost, _ person: Person.ID) {
    (self.post, self.person) = (post, person)
  }
}

extension Set<AgendaLed> {
  /// Who led what before these changes, the latest first.
  package func before(_ changes: [AgendaLeadingChange]) -> Self {
    var led = self
    for change in changes {
      for (post, isLeader) in change.posts {
        if isLeader {
          led.remove(AgendaLed(post, change.person))
        } else {
          led.insert(AgendaLed(post, change.person))
        }
      }
    }
    return led
  }
}

extension Meeting {
  /// What of the agenda is otherwise for each of those who lead a part of it, or led one, in the order of the
  /// agenda and then of the programme.
  ///
  /// A part concerns whoever leads it where it is itself otherwise, comes, goes or is held otherwise, and
  /// whoever leads it now and did not, or the other way round.
  package func concerned(
    by steps: [AgendaStep], led now: Set<AgendaLed>, before: Set<AgendaLed>
  ) -> [Person.ID: [AgendaPost.Part]] {
    var touched: Set<AgendaPost.Part> = []
    for part in steps.flatMap({ [$0.before, $0.now] }).compactMap(\.self) {
      switch part {
      case .item(let item): touched.insert(.item(item.number))
      case .session(let session):
        touched.insert(.session(session.key))
        if let item = session.item { touched.insert(.item(item)) }
      case .document(let document):
        if let item = document.item { touched.insert(.item(item)) }
      }
    }
    let own = now.union(before).filter { touched.contains($0.post.part) }
    let concerned = own.union(now.symmetricDifference(before))
    return Dictionary(grouping: concerned, by: \.person).mapValues { led in
      Set(led.map(\.post)).sorted().map(\.part).reduce(into: []) { parts, part in
        if !parts.contains(part) { parts.append(part) }
      }
    }
  }
}
