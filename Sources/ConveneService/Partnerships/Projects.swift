import ConveneCore
import ConveneStore
import ConveneTables
import ConveneValues
import Foundation

/// What a command says of a project; nil is left as it is.
package struct ProjectSaid: Sendable {
  package var title: String?
  /// The code of an agreed outcome.
  package var outcome: String?
  /// By the code of somebody in the meeting, or a part of the name of an organisation or person.
  package var owner: String?
  /// The number of the round table whose theme it becomes.
  package var table: Int?
  /// Whether it is the theme of no table any more.
  package var leavesTable = false

  package init(
    title: String? = nil, outcome: String? = nil, owner: String? = nil, table: Int? = nil
  ) {
    (self.title, self.outcome, self.owner, self.table) = (title, outcome, owner, table)
  }
}

/// What a project is said to lack, as a command says it.
package struct NewLack: Hashable, Sendable {
  package let kind: String
  /// The key of the topic on which it is lacking; nil for any.
  package let topic: String?
  /// What has to be offered; what the kind asks for where nil.
  package let asset: Asset?

  package init(kind: String, topic: String? = nil, asset: Asset? = nil) {
    (self.kind, self.topic, self.asset) = (kind, topic, asset)
  }

  /// Reads `finance`, or `finance:a` where it is lacking on one topic.
  package init(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    self.init(kind: parts.first ?? "", topic: parts.count > 1 ? parts[1] : nil)
  }
}

extension Secretariat {
  /// The projects of a meeting with what they lack, by code.
  package func projects(_ hand: MeetingInHand) async throws -> [Project] {
    try await look(.viewMeeting, in: hand) { try $0.projects(of: hand.id) }
  }

  /// A project, and how far the partnership is that came of it.
  package func project(
    _ code: String, _ hand: MeetingInHand
  ) async throws -> (project: Project, partnership: Partnership?) {
    try await look(.viewMeeting, in: hand) { store in
      let one = try store.project(code, in: hand.id)
      return (
        one, try store.partnerships(of: hand.id).first { $0.code == one.partnership }
      )
    }
  }

  /// Keeps a project of the plan of action; all that is not there is said at once.
  package func addProject(
    _ said: ProjectSaid, lacking lacks: [NewLack], in language: Language, _ hand: MeetingInHand,
    dryRun: Bool = false
  ) async throws -> Project {
    let title = try (said.title ?? "").keptWords(at: "title")
    guard !title.isEmpty else { throw Refusal.projectWithoutTitle() }
    return try await perform(.projectAdd, in: hand, dryRun: dryRun) { work in
      let found = try work.found(said, lacks, of: nil)
      return try work.plan(Wording([language: title]), said, found)
    }
  }

  /// Takes projects in that come with a plan, all or none; what is not there is said of every row at once.
  ///
  /// - Returns: their codes, in the order of the table.
  package func importProjects(
    _ bytes: [UInt8], form: TableForm = TableForm(), _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> [String] {
    let file = try ProjectImport(bytes, in: form)
    let main = hand.mainLanguage
    return try await perform(.projectImport, in: hand, dryRun: dryRun) { work in
      var problems: [Problem] = []
      var codes: [String] = []
      for line in file.lines {
        let said = ProjectSaid(
          outcome: line.outcome.isEmpty ? nil : line.outcome,
          owner: line.owner.isEmpty ? nil : line.owner, table: line.table)
        let found = try work.sought(said, line.lacks.map { NewLack($0) }, of: nil)
        guard found.problems.isEmpty else {
          problems += found.problems.map { $0.moved(to: "row \(line.row), \($0.at)") }
          continue
        }
        let titles = line.titles.byLanguage.merging([main: line.title]) { own, _ in own }
        codes.append(try work.plan(Wording(titles), said, (found.owner, found.lacks)).code)
      }
      guard problems.isEmpty else { throw Refusal.projectNotKept(problems: problems) }
      return codes
    }
  }

  /// A project is called otherwise, is somebody else's, or is the theme of another table.
  package func changeProject(
    _ code: String, to said: ProjectSaid, in language: Language, _ hand: MeetingInHand,
    dryRun: Bool = false
  ) async throws -> Project {
    let title = try said.title.map { try $0.keptWords(at: "title") }
    guard title?.isEmpty != true else { throw Refusal.projectWithoutTitle() }
    return try await perform(.projectChange, in: hand, dryRun: dryRun) { work in
      let one = try work.store.project(code, in: hand.id)
      try one.requireOpen()
      let found = try work.found(said, [], of: one)
      let titles = title.map { Wording(one.title.byLanguage.merging([language: $0]) { $1 }) }
      return try work.change(
        one, title: titles ?? one.title, outcome: said.outcome ?? one.outcome,
        owner: (found.owner ?? one.owner).map(Project.Party.init),
        table: said.leavesTable ? nil : said.table ?? one.table)
    }
  }

  /// A project lacks something more.
  package func addLack(
    _ lack: NewLack, to code: String, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> Project {
    try await perform(.projectLack, in: hand, dryRun: dryRun) { work in
      let one = try work.store.project(code, in: hand.id)
      try one.requireOpen()
      for lack in try work.found(ProjectSaid(), [lack], of: one).lacks {
        try work.store.add(lack, to: one.code, in: hand.id)
      }
      return try work.noteChanges(of: one)
    }
  }

  /// Somebody takes on what a project lacks.
  ///
  /// - Parameter who: by the code of somebody in the meeting, or a part of the name of an organisation
  ///   or person.
  package func fillLack(
    _ number: Int, of code: String, by who: String, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> Project {
    try await perform(.projectFill, in: hand, dryRun: dryRun) { work in
      let one = try work.store.project(code, in: hand.id)
      try one.requireOpen()
      guard let lack = one.lacks.first(where: { $0.number == number }) else {
        throw Failure.notFound(.noSuchLack(code: one.code, number: number))
      }
      if let filler = lack.filler {
        throw Refusal.lackIsFilled(code: one.code, number: number, name: filler.name)
      }
      let filler = try work.partners([NewPartner(who: who, role: "–")])
      try work.store.fill(
        number, of: one.code, by: filler.first.map(Project.Party.init), in: hand.id, at: work.now)
      return try work.noteChanges(of: one)
    }
  }

  /// Somebody works on a project, it is done, or it will not be done.
  ///
  /// - Parameter reason: why it ended; of what is done what is remarked, or nothing.
  package func settleProject(
    _ code: String, as status: Project.Status, because reason: String = "",
    _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> Project {
    let reason = try reason.keptText(at: "reason")
    guard status != .ended || !reason.isEmpty else { throw Refusal.projectEndedWithoutReason() }
    return try await perform(.projectSettle, in: hand, dryRun: dryRun) { work in
      let one = try work.store.project(code, in: hand.id)
      guard one.status.isOpen, one.status != status else { throw one.standsSo }
      try work.store.settle(
        project: one.code, as: status, because: reason, in: hand.id, at: work.now)
      return try work.noteChanges(of: one)
    }
  }
}

extension Store {
  func project(_ code: String, in meeting: Meeting.ID) throws -> Project {
    let code = code.uppercased()
    guard let one = try projects(of: meeting).first(where: { $0.code == code }) else {
      throw Failure.notFound(.noSuchProject(code: code))
    }
    return one
  }
}

extension Project {
  var object: AuditObject { AuditObject(.project, id) }

  /// That it is done, has ended, or runs already.
  var standsSo: Refusal { .projectStandsSo(code: code) }

  func requireOpen() throws(Refusal) {
    guard status.isOpen else { throw standsSo }
  }

  /// As the trail tells it, by columns; ids stand beside names, so that `undo` knows whom they mean.
  var told: [String: String] {
    var told = ["project": code, "status": status.rawValue]
    for (language, words) in title.byLanguage { told["title \(language.rawValue)"] = words }
    told["outcome"] = outcome
    told["owner"] = owner?.name
    told["owner id"] = owner.map { Party($0).told }
    told["table"] = table.map(String.init)
    told["partnership"] = partnership
    told["because"] = reason.isEmpty ? nil : reason
    for lack in lacks {
      told["lack \(lack.number)"] =
        [lack.kind.rawValue, lack.asset?.rawValue ?? "-", lack.topic ?? "-"].joined(separator: " ")
      told["filled \(lack.number)"] = lack.filler?.name
      told["filled id \(lack.number)"] = lack.filler.map { Party($0).told }
    }
    return told
  }
}

extension Project.Party {
  var told: String {
    [organisation?.description ?? "-", person?.description ?? "-"].joined(separator: " ")
  }

  init?(told: String) {
    let parts = told.split(separator: " ").map { UUID(uuidString: String($0)) }
    guard parts.count == 2 else { return nil }
    self.init(
      organisation: parts[0].map { Identifier($0) }, person: parts[1].map { Identifier($0) })
  }
}

extension Work {
  /// What is said of a project, as the meeting and the directory know it.
  ///
  /// - Parameter one: the project it is said of; nil of a new one.
  /// - Throws: all at once what is not there.
  fileprivate func found(
    _ said: ProjectSaid, _ lacks: [NewLack], of one: Project?
  ) throws -> (owner: Partnership.Partner?, lacks: [Project.Lack]) {
    let found = try sought(said, lacks, of: one)
    guard found.problems.isEmpty else { throw Refusal.projectNotKept(problems: found.problems) }
    return (found.owner, found.lacks)
  }

  /// Keeps a project of which all was found.
  ///
  /// - Parameter code: under which it is planned already; the next one where nil.
  mutating func plan(
    _ title: Wording, _ said: ProjectSaid,
    _ found: (owner: Partnership.Partner?, lacks: [Project.Lack]), as code: String? = nil
  ) throws -> Project {
    let one = Project(
      id: Secretariat.newUUID(at: now),
      code: try code ?? Project.code(try store.lastProject(of: meeting) + 1), title: title,
      outcome: said.outcome, owner: found.owner, table: said.table, lacks: found.lacks)
    try store.add(one, to: meeting, at: now)
    note(one.object, to: one.told)
    return one
  }

  /// The same with what is not there beside it.
  func sought(
    _ said: ProjectSaid, _ lacks: [NewLack], of one: Project?
  ) throws -> (owner: Partnership.Partner?, lacks: [Project.Lack], problems: [Problem]) {
    var problems: [Problem] = []
    let outcomes = (hand.meeting.agreedOutcomes ?? []).map(\.code)
    if let outcome = said.outcome, !outcomes.contains(outcome) {
      problems.append(.outcomeNotListed(at: outcome))
    }
    if let table = said.table { problems += try self.problems(ofTable: table, for: one) }
    var owner: Partnership.Partner?
    if let who = said.owner {
      do { owner = try partners([NewPartner(who: who, role: "–")]).first } catch
        where error is Failure
      {
        problems.append(.partnerUnknown(at: "owner", text: who))
      }
    }
    let topics = hand.meeting.topics.map(\.key)
    var found: [Project.Lack] = []
    for lack in lacks {
      if let topic = lack.topic, !topics.contains(topic) {
        problems.append(.outcomeNotListed(at: topic))
      }
      guard let kind = Project.Lack.Kind(rawValue: lack.kind.lowercased()) else {
        problems.append(
          .lackUnknown(at: lack.kind, known: Project.Lack.Kind.allCases.map(\.rawValue)))
        continue
      }
      found.append(
        Project.Lack(
          number: (one?.lacks.map(\.number).max() ?? 0) + found.count + 1, kind: kind,
          asset: lack.asset ?? kind.asset, topic: lack.topic))
    }
    return (owner, found, problems)
  }

  private func problems(ofTable table: Int, for one: Project?) throws -> [Problem] {
    guard hand.meeting.tables.contains(where: { $0.number == table }) else {
      return [.outcomeNotListed(at: "table \(table)")]
    }
    let there = try store.projects(of: meeting).first { $0.table == table && $0.id != one?.id }
    return there.map { [.tableHasProject(at: "table \(table)", code: $0.code)] } ?? []
  }

  mutating func change(
    _ one: Project, title: Wording, outcome: String?, owner: Project.Party?, table: Int?
  ) throws -> Project {
    let isSame =
      title == one.title && outcome == one.outcome && table == one.table
      && owner == one.owner.map(Project.Party.init)
    guard !isSame else { return one }
    try store.change(
      project: one.code, title: title, outcome: outcome, owner: owner, table: table, in: meeting)
    return try noteChanges(of: one)
  }

  /// Notes what is otherwise by now about a project.
  mutating func noteChanges(of one: Project) throws -> Project {
    let now = try store.project(one.code, in: meeting)
    let (old, new) = (one.told, now.told)
    let changed = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
    guard !changed.isEmpty else { return now }
    note(
      one.object, from: old.filter { changed.contains($0.key) },
      to: new.filter { changed.contains($0.key) })
    return now
  }
}
