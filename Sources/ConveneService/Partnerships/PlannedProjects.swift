import ConveneCore
import ConveneStore
import ConveneValues

extension Store {
  /// Projects that are not done, as the file of the meeting has them; nil where there are none.
  func plannedProjects(of meeting: Meeting.ID) throws -> [PlannedProject]? {
    let open = try projects(of: meeting).filter(\.status.isOpen)
    return open.isEmpty ? nil : open.map(PlannedProject.init)
  }

  /// Projects change by their own commands: a file in the place of the stored one says the same of them, or
  /// nothing.
  func refuseOther(_ planned: [PlannedProject]?, _ hand: MeetingInHand) throws {
    guard let planned else { return }
    let kept = try plannedProjects(of: hand.id) ?? []
    let other = Set(Set(planned.map(\.terse)).symmetricDifference(kept).map(\.code))
    guard other.isEmpty else {
      throw Refusal.projectsNotByFile(code: hand.meeting.code, projects: other.sorted())
    }
  }
}

extension Work {
  /// Keeps the projects of a meeting file; refused where the directory does not know an owner.
  mutating func keep(_ planned: [PlannedProject]) throws {
    var problems: [Problem] = []
    for one in planned {
      let said = ProjectSaid(outcome: one.outcome, owner: one.owner, table: one.table)
      let lacks = (one.lacks ?? []).map {
        NewLack(kind: $0.kind.rawValue, topic: $0.topic, asset: $0.asset)
      }
      let found = try sought(said, lacks, of: nil)
      guard found.problems.isEmpty else {
        problems += found.problems.map { $0.moved(to: "projects (\(one.code)), \($0.at)") }
        continue
      }
      _ = try plan(one.title, said, (found.owner, found.lacks), as: one.code)
    }
    guard problems.isEmpty else { throw Refusal.ownersUnknown(problems: problems) }
  }
}
