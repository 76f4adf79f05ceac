import ConveneValues
import Foundation

/// The agenda as it was after an act: named by somebody, or counted with a revision.
package struct AgendaVersion: Hashable, Sendable {
  /// The number of the act in the trail.
  package let act: Int
  package let at: Date
  package let name: String?
  /// 1 is the agenda of the call.
  package let revision: Int?

  package init(act: Int, at: Date, name: String?, revision: Int?) {
    (self.act, self.at, self.name, self.revision) = (act, at, name, revision)
  }

  /// How it is asked for.
  package var call: String { name ?? revision.map { "\($0)" } ?? "" }
}

/// One part of an agenda beside what it was.
package struct AgendaStep: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    case item(AgendaItem)
    case session(Session)
    case document(MeetingDocument)
  }

  /// Nil of what is new.
  package let before: Part?
  /// Nil of what is gone.
  package let now: Part?
}

extension Meeting {
  /// Items, sessions and documents that are otherwise than in `earlier`, in that order.
  ///
  /// Days and rooms are compared as people see them: a session that a postponed meeting took along
  /// moved, too.
  package func agendaSteps(since earlier: Meeting) -> [AgendaStep] {
    let items = Self.steps(
      earlier.agenda, agenda, by: \.number, isSame: { $0.title == $1.title },
      part: AgendaStep.Part.item)
    let sessions = Self.steps(
      earlier.programme.sorted(by: Session.isBefore), programme.sorted(by: Session.isBefore),
      by: \.key,
      isSame: { one, other in
        var moved = other
        moved.listing = one.listing
        return one == moved && earlier.starts == starts
          && earlier.room(one.room)?.name == room(other.room)?.name
      }, part: AgendaStep.Part.session)
    let documents = Self.steps(
      earlier.documentsInOrder, documentsInOrder, by: \.number, isSame: ==,
      part: AgendaStep.Part.document)
    return items + sessions + documents
  }

  package func room(_ key: String?) -> Room? { rooms.first { $0.key == key } }

  private static func steps<Part, Name: Hashable>(
    _ before: [Part], _ now: [Part], by name: (Part) -> Name, isSame: (Part, Part) -> Bool,
    part: (Part) -> AgendaStep.Part
  ) -> [AgendaStep] {
    let old = Dictionary(before.map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })
    let kept = Set(now.map(name))
    let changed = now.compactMap { one -> AgendaStep? in
      guard let was = old[name(one)] else { return AgendaStep(before: nil, now: part(one)) }
      return isSame(was, one) ? nil : AgendaStep(before: part(was), now: part(one))
    }
    let gone = before.filter { !kept.contains(name($0)) }
    return changed + gone.map { AgendaStep(before: part($0), now: nil) }
  }
}
