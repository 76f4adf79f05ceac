import ConveneCore
import ConveneDocuments
import ConvenePrint
import ConveneStore
import ConveneValues
import Foundation

/// An agenda beside an earlier version of it.
package struct AgendaComparison: Sendable {
  package let version: AgendaVersion
  package let earlier: Meeting
  package let meeting: Meeting
  /// Of items, sessions, rooms, documents and days alone, and then of who leads them.
  package let differences: [MeetingDifference]
  /// Who leads what otherwise than then, as papers name them.
  package let leaders: (now: [Leader], before: [Leader])
  /// Whoever leads, or led, something that is otherwise; nobody else need be told.
  package let concerned: [ConcernedLeader]
}

/// Somebody who is to be told of an agenda that is otherwise.
package struct ConcernedLeader: Sendable {
  package let name: String
  let printed: ProperName
  /// Empty, too, for whoever may not know how people are reached.
  package let address: String
  package let telephone: String
  package let parts: [AgendaPost.Part]
}

extension Secretariat {
  /// As what the list of changes is written, the usual first.
  package static let formatsOfChanges: [PaperFormat] = [.text, .pdf, .html]

  /// Versions of the agenda that can be asked for, the oldest first.
  package func agendaVersions(_ hand: MeetingInHand) async throws -> [AgendaVersion] {
    try await look(.viewMeeting, in: hand) { try $0.agendaVersions(of: hand.id) }
  }

  /// Gives the agenda as it is now a name, by which later ones are compared with it.
  package func nameAgenda(
    _ name: String, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> String {
    let name = try name.keptWords(at: "name")
    guard !name.isEmpty, Int(name) == nil else { throw Refusal.noAgendaVersionName() }
    try await perform(.agendaVersion, in: hand, dryRun: dryRun) { work in
      let known = try work.store.agendaVersions(of: hand.id)
      guard !known.contains(where: { $0.name?.sameName == name.sameName }) else {
        throw Refusal.agendaVersionThere(name: name)
      }
      work.note(["version": name])
    }
    return name
  }

  /// What is otherwise on the agenda since a version: one that was named, or the number of a revision.
  ///
  /// - Parameter text: the last that was named where it is nil, or else the agenda of the call.
  package func agendaChanges(
    since text: String?, _ hand: MeetingInHand
  ) async throws -> AgendaComparison {
    // Who leads is public, where they are reached is not.
    let isReaching = actor.may(.recordAnswers, in: hand.id)
    return try await look(.viewMeeting, in: hand) { store in
      let versions = try store.agendaVersions(of: hand.id)
      let meant =
        text.map { text in
          versions.last { $0.name?.sameName == text.sameName }
            ?? versions.last { $0.revision.map(String.init) == text }
        } ?? versions.last { $0.name != nil } ?? versions.first
      guard let meant else {
        throw Failure.notFound(
          .noSuchAgendaVersion(name: text ?? "", versions: versions.map(\.call)))
      }
      let now = try store.meeting(hand.id) ?? hand.meeting
      let earlier =
        try store.meetingFile(of: hand.id, after: meant.act).map { try MeetingFile.read($0) } ?? now
      let led = try store.ledSince(meant.act, hand.id)
      let differences = try now.differences(from: earlier).filter {
        Self.ofAgenda.contains(String($0.object.prefix { $0 != " " && $0 != "," }))
      }
      let concerned = now.concerned(
        by: now.agendaSteps(since: earlier), led: led.now, before: led.before)
      return AgendaComparison(
        version: meant, earlier: earlier, meeting: now,
        differences: differences + led.differences { now.name(at: $0) ?? earlier.name(at: $0) },
        leaders: (led.leaders(led.now), led.leaders(led.before)),
        concerned: led.people.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
          .compactMap { person in
            concerned[person.id].map { parts in
              ConcernedLeader(
                name: person.name, printed: ProperName(person.name, others: person.names),
                address: isReaching ? person.email : "",
                telephone: isReaching ? person.telephone : "", parts: parts)
            }
          })
    }
  }

  private static let ofAgenda: Set = [
    "agenda", "documents", "ends", "programme", "rooms", "starts",
  ]

  /// The same as a paper.
  package func agendaChangesPaper(
    since text: String?, as format: PaperFormat, in language: Language, _ hand: MeetingInHand
  ) async throws -> [UInt8] {
    let compared = try await agendaChanges(since: text, hand)
    let zone = hand.meeting.zone
    let document = Document.agendaChanges(
      of: compared.meeting, since: compared.earlier,
      version: (compared.version.call, Day(compared.version.at, inZone: zone)),
      leaders: compared.leaders,
      concerned: compared.concerned.map { ($0.printed, $0.parts) }, in: language)
    switch format {
    case .html: return Array(HTMLPage.text(for: document).utf8)
    case .text: return Array(PlainText.text(for: document).utf8)
    default: return try PDF.data(for: document, made: Day(now(), inZone: zone))
    }
  }
}

/// Who leads what, beside who did after an act.
private struct LedSince {
  let now: Set<AgendaLed>
  let before: Set<AgendaLed>
  /// All of them but whoever was forgotten.
  let people: [Person.ID: Person]

  func leaders(_ led: Set<AgendaLed>) -> [Leader] {
    led.compactMap { one in
      people[one.person].map {
        Leader(one.post, ProperName($0.name, others: $0.names), honorific: $0.honorific)
      }
    }.sorted { ($0.post, $0.name.given) < ($1.post, $1.name.given) }
  }

  /// A line for each post that somebody else has.
  func differences(named: (String) -> SessionName?) -> [MeetingDifference] {
    func names(_ led: Set<AgendaLed>, _ post: AgendaPost) -> String {
      led.filter { $0.post == post }.compactMap { people[$0.person]?.name }.sorted()
        .joined(separator: ", ")
    }
    return Set(now.symmetricDifference(before).map(\.post)).sorted().map { post in
      MeetingDifference(
        object: post.part.at, part: post.role.rawValue, old: names(before, post),
        new: names(now, post), session: named(post.part.at))
    }.filter { $0.old != $0.new }
  }
}

extension Store {
  fileprivate func ledSince(_ act: Int, _ meeting: Meeting.ID) throws -> LedSince {
    let leaders = try leaders(of: meeting)
    let now = Set(leaders.map { AgendaLed($0.post, $0.person) })
    let before = now.before(try leadingChanges(of: meeting, after: act))
    let people = try peopleByID(Array(Set(now.union(before).map(\.person))))
    let forgotten =
      try people.isEmpty ? [] : Set(forgottenList().forgotten.map(\.person))
    return LedSince(
      now: now, before: before, people: people.filter { !forgotten.contains($0.key) })
  }
}
