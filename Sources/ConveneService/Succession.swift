import ConveneCore
import ConveneStore

/// Who follows when a selected person leaves: the waiting list in its order, floors kept.
struct Succession {
  private let waiting: [DecisionEntry]
  private let staying: Set<Person.ID>
  private let selection: SelectionInHand
  private let floors: [Floor]

  init(_ selection: SelectionInHand, of meeting: Meeting, leaving: Set<Person.ID>) {
    self.selection = selection
    floors = meeting.floors
    waiting = selection.decisions.filter { $0.status == .waitlisted }
      .sorted { ($0.position ?? .max, $0.code) < ($1.position ?? .max, $1.code) }
    staying = Set(selection.decisions.filter { $0.status == .selected }.map(\.person))
      .subtracting(leaving)
  }

  /// The next `count`: each time the first whose coming leaves the fewest seats missing on floors.
  func next(_ count: Int) -> [DecisionEntry] {
    var cohort = staying
    var rest = waiting
    var found: [DecisionEntry] = []
    while found.count < count, !rest.isEmpty {
      let missing = rest.map { shortfall(cohort.union([$0.person])) }
      guard let least = missing.min(), let place = missing.firstIndex(of: least) else { break }
      let next = rest.remove(at: place)
      cohort.insert(next.person)
      found.append(next)
    }
    return found
  }

  /// Seats missing to the floors, over all of them.
  private func shortfall(_ cohort: Set<Person.ID>) -> Int {
    floors.reduce(0) { sum, floor in
      let reached = cohort.count { id in
        let person = selection.ranking.people[id]
        return person.map {
          floor.counts($0, of: selection.ranking.organisation(of: $0))
        } ?? false
      }
      return sum + max(0, floor.lowest - reached)
    }
  }
}
