import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues

/// Somebody who leads a part of the programme, as lists show them.
package struct LeaderLine: Sendable {
  package let part: AgendaPost.Part
  /// What it is called, where it is a session.
  package let session: SessionName?
  package let role: AgendaRole
  package let name: String
  package let organisation: String
  /// Why they do not lead it; nil where nothing is known against it.
  package let away: AgendaLeader.Away?
}

/// Who leads a part of the programme from now on, or would.
package struct LeaderReport: Sendable {
  package let post: AgendaPost
  /// What the part is called, where it is a session.
  package let session: SessionName?
  /// Who comes, and who goes: whoever is taken back, or was away.
  package let comes: [String]
  package let goes: [String]
  /// What stands against it, and what is left to do.
  package let notices: [Problem]
  /// The revision that papers print from now on; nil while the meeting is a draft.
  package let revision: Int?
}

extension Secretariat {
  /// Lets somebody of the directory lead an item of the agenda or a session, or no longer.
  ///
  /// Whoever was to lead it likewise and is away goes in the same act. That somebody leads two
  /// sessions at once is told of a draft, and refused of a meeting that is published; that they are
  /// away is told.
  ///
  /// - Parameters:
  ///   - part: the number of an item, or the key or title of a session.
  ///   - text: who, by a code, an address or a part of a name in any script.
  package func assign(
    _ text: String, as role: AgendaRole, of part: String, takingBack: Bool = false,
    in hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> LeaderReport {
    try require(.agendaAssign, in: hand)
    let post = AgendaPost(try hand.part(named: part), role)
    let person = try await person(text, inMeeting: hand.meeting.code).id
    return try await perform(.agendaAssign, in: hand, dryRun: dryRun) { work in
      guard try work.store.meeting(hand.id) == hand.meeting else {
        throw Refusal.meetingChangedMeanwhile(code: hand.meeting.code)
      }
      return try work.assign(person, post, takingBack: takingBack)
    }
  }

  /// Who leads what, in the order of the agenda and then of the programme.
  package func leaders(_ hand: MeetingInHand) async throws -> [LeaderLine] {
    try await look(.viewMeeting, in: hand) { store in
      let leaders = try store.sortedLeaders(of: hand.id)
      let organisations = try store.organisationsByID(leaders.compactMap(\.1.organisation))
      return leaders.map { leader, person in
        LeaderLine(
          part: leader.post.part, session: hand.meeting.name(at: leader.post.at),
          role: leader.post.role, name: person.name,
          organisation: person.organisation.flatMap { organisations[$0] }?.name ?? "",
          away: leader.away)
      }
    }
  }
}

extension MeetingInHand {
  /// What is named and does not exist is no refusal of a rule.
  fileprivate func part(named name: String) throws -> AgendaPost.Part {
    do {
      return try meeting.part(named: name)
    } catch {
      throw Failure.notFound(error)
    }
  }
}

extension Work {
  fileprivate mutating func assign(
    _ id: Person.ID, _ post: AgendaPost, takingBack: Bool
  ) throws -> LeaderReport {
    let person = try known(id)
    let there = try store.leaders(of: meeting).filter { $0.post == post }
    let isThere = there.contains { $0.person == id }
    guard isThere || !takingBack else {
      let session = hand.meeting.name(at: post.at)?.title[hand.mainLanguage] ?? ""
      throw Refusal.leadsNotThis(
        name: person.name, post: session.isEmpty ? post.at : "\(session), \(post.role.rawValue)")
    }
    let going = takingBack ? [id] : isThere ? [] : there.filter { $0.away != nil }.map(\.person)
    for one in going { try dropLeader(one, post) }
    if !isThere {
      try addLeader(id, post)
      try refuseTwice(person, post)
    }
    let session = hand.meeting.name(at: post.at)
    guard isNoted else {
      return LeaderReport(
        post: post, session: session, comes: [], goes: [], notices: [], revision: nil)
    }
    let names = try store.peopleByID(going).mapValues(\.name)
    return LeaderReport(
      post: post, session: session, comes: isThere ? [] : [person.name],
      goes: going.compactMap { names[$0] }.sorted(),
      notices: try (takingBack ? [] : against(person, post) + seatedBefore(person, post))
        + agendaSaysOtherwise(),
      revision: try count([post.at]))
  }

  /// Refuses that somebody is in two places at once on an agenda that people rely on.
  private func refuseTwice(_ person: Person, _ post: AgendaPost) throws {
    guard hand.state.isPublished else { return }
    let leads = try store.leadings(of: meeting).filter { $0.person == person.id }
    let before = Set(hand.meeting.clashes(ledBy: leads.filter { $0.post != post }).hard)
    let clashes = hand.meeting.clashes(ledBy: leads).hard.filter { !before.contains($0) }
    guard clashes.isEmpty else {
      throw Refusal.publishedAgendaClashes(code: hand.meeting.code, problems: clashes)
    }
  }

  /// What stands against somebody's leading a part.
  private func against(_ person: Person, _ post: AgendaPost) throws -> [Problem] {
    let own = try store.leaders(of: meeting).filter { $0.person == person.id }
    let away: [Problem] =
      switch own.first(where: { $0.post == post })?.away {
      case .staysAway: [.leaderStaysAway(at: post.at, name: person.name)]
      case .absent: [.leaderAbsent(at: post.at, name: person.name)]
      case nil: []
      }
    let others = Set(own.map(\.post.part)).subtracting([post.part]).sorted { $0.at < $1.at }
    let meeting = hand.meeting
    let pairs = others.flatMap { meeting.clashes(of: post.part, with: $0) }
      .sorted { ($0.own.key, $0.other.key) < ($1.own.key, $1.other.key) }
    let clashes = pairs.reduce(into: [Problem]()) { told, pair in
      let clash = Problem.leadsTwoAtOnce(
        at: "programme (\(pair.own.key))", name: person.name, other: meeting.name(of: pair.other))
      if !told.contains(clash) { told.append(clash) }
    }
    return meeting.naming(away + clashes)
  }

  /// That seats at tables were given before somebody was to lead them.
  private func seatedBefore(_ person: Person, _ post: AgendaPost) throws -> [Problem] {
    let leads = hand.meeting.programme.contains { session in
      guard session.kind == .roundTable else { return false }
      return switch post.part {
      case .item(let number): session.item == number
      case .session(let key): session.key == key
      }
    }
    guard leads, [.moderator, .rapporteur].contains(post.role),
      try store.seatingFigures(of: meeting) != nil
    else { return [] }
    return hand.meeting.naming([.plannedWithout(at: post.at, name: person.name)])
  }

  private mutating func addLeader(_ person: Person.ID, _ post: AgendaPost) throws {
    try store.add(leader: person, post, of: meeting)
    note(AuditObject(.person, person), from: [post.at: "no"], to: [post.at: "yes"])
  }

  private mutating func dropLeader(_ person: Person.ID, _ post: AgendaPost) throws {
    guard try store.drop(leader: person, post, of: meeting) else { return }
    note(AuditObject(.person, person), from: [post.at: "yes"], to: [post.at: "no"])
  }

  /// Nobody leads what a changed meeting no longer has.
  mutating func dropLeaders(notIn changed: Meeting) throws -> [Problem] {
    let lost = try store.sortedLeaders(of: meeting).filter { !changed.has($0.0.post.part) }
    for (leader, _) in lost { try dropLeader(leader.person, leader.post) }
    return hand.meeting.naming(lost.map { .leadsItNoMore(at: $0.0.post.at, name: $0.1.name) })
  }

  /// Who led what before an assignment, again.
  mutating func undoAssignment(_ past: PastAct) throws -> [Problem] {
    let posts = try putLeadersBack(past, in: hand.meeting)
    _ = try count(posts.map(\.at))
    return try agendaSaysOtherwise()
  }

  /// Lets people lead what they led before an act; answers which parts.
  @discardableResult
  mutating func putLeadersBack(_ past: PastAct, in changed: Meeting) throws -> [AgendaPost] {
    var posts: [AgendaPost] = []
    for (object, _, new) in past.changes(of: .person) {
      for (at, isLeader) in new ?? [:] {
        guard let post = AgendaPost(at: at) else { continue }
        let id = try known(Person.ID(object.id)).id
        let isThere = try store.leaders(of: meeting).contains { $0.post == post && $0.person == id }
        try Self.requireSame(
          changed.has(post.part) && isThere == (isLeader == "yes"), since: past)
        if isThere { try dropLeader(id, post) } else { try addLeader(id, post) }
        posts.append(post)
      }
    }
    return posts
  }
}

extension Store {
  /// Who leads what, as papers name them; whoever was forgotten has no name.
  func papersLeaders(_ meeting: Meeting.ID) throws -> [Leader] {
    try sortedLeaders(of: meeting).filter { !$0.0.isForgotten }.map { leader, person in
      Leader(
        leader.post, ProperName(person.name, others: person.names), honorific: person.honorific)
    }
  }

  /// Who leads what and comes, by which somebody may be in two places at once.
  func leadings(of meeting: Meeting.ID) throws -> [AgendaLeading] {
    try sortedLeaders(of: meeting).filter { $0.0.away == nil }.map { leader, person in
      AgendaLeading(leader.post, person.id, name: person.name)
    }
  }

  /// In the order of the agenda and then of the programme's keys, by role and name.
  fileprivate func sortedLeaders(of meeting: Meeting.ID) throws -> [(AgendaLeader, Person)] {
    let leaders = try leaders(of: meeting)
    let people = try peopleByID(leaders.map(\.person))
    return leaders.compactMap { leader in people[leader.person].map { (leader, $0) } }
      .sorted { one, other in
        one.0.post == other.0.post
          ? (one.1.name, one.1.id.description) < (other.1.name, other.1.id.description)
          : one.0.post < other.0.post
      }
  }
}

extension Work {
  fileprivate func agendaSaysOtherwise() throws -> [Problem] {
    let agenda = Paper.agenda.rawValue
    guard try printedOfDraft()?.contains(agenda) ?? true else { return [] }
    return [.papersSayOtherwise(at: "papers", papers: [agenda])]
  }
}
