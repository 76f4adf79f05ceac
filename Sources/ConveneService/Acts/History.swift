import ConveneCore
import ConveneStore
import ConveneValues
import ConveneWords

/// An act of a trail, and how it can be taken back.
package struct PastEntry: Sendable {
  package enum Way: Hashable, Sendable {
    /// By `undo` with its number.
    case undo
    /// Something later builds on it; the number of the latest act that does.
    case builtOn(Int)
    /// It was taken back, by the act with this number.
    case undone(Int)
    case by(String)
    case never
  }

  /// The code of the meeting; empty in the house's trail.
  package let meeting: String
  package let act: ActEntry
  package let way: Way
}

extension Secretariat {
  /// How many acts of a trail are listed.
  private static let mostListed = 50

  /// The latest acts on a meeting, or without one on the house, and how each can be taken back.
  package func history(
    of hand: MeetingInHand?, in phrases: Phrases = Phrases(.english)
  ) async throws -> [PastEntry] {
    let reader = actor
    return try await look(.viewAudit, in: hand) { store in
      try store.history(
        store.acts(in: hand?.id, atMost: Self.mostListed), in: hand?.id, to: reader,
        code: hand?.meeting.code ?? "", zone: hand?.meeting.zone, phrases)
    }
  }

  /// The act that was named, or the last one of the trail that took none back and stands itself: who
  /// takes back once more means the act before.
  package func actToTakeBack(_ number: Int?, in hand: MeetingInHand?) async throws -> Int {
    if let number { return number }
    // Who printed or sent letters since still means what they did before.
    let besides = [
      Act.paperPrint, .agendaVersion,
      .letterApprove, .letterClear, .letterGoOn, .letterPause, .letterPost,
      .letterSend,
      .meetingExport,
    ]
    .map(\.rawValue)
    let last = try await look(.viewAudit, in: hand) { store in
      let undoings = UndoneActs(try store.undoings(in: hand?.id))
      return try store.acts(in: hand?.id, atMost: Self.mostListed).first {
        !besides.contains($0.act) && undoings.isDone($0.number)
      }
    }
    guard let last else { throw Failure.notFound(.noSuchAct(number: 0)) }
    return last.number
  }

  /// The latest acts that changed something of somebody, in the directory and in every meeting.
  package func history(
    of person: Person.ID, in phrases: Phrases = Phrases(.english)
  ) async throws -> [PastEntry] {
    let reader = actor
    return try await look(.viewAudit) { store in
      let ofHouse = try store.history(
        store.acts(on: person, in: nil, atMost: Self.mostListed), in: nil, to: reader, code: "",
        zone: nil, phrases)
      let ofMeetings = try store.inEachMeeting { meeting in
        try store.history(
          store.acts(on: person, in: meeting.id, atMost: Self.mostListed), in: meeting.id,
          to: reader, code: meeting.code, zone: store.meeting(meeting.id)?.zone, phrases)
      }
      return ofHouse + ofMeetings.flatMap(\.self)
    }
  }
}

extension Store {
  fileprivate func history(
    _ acts: [AuditEntry], in meeting: Meeting.ID?, to actor: Actor, code: String, zone: String?,
    _ phrases: Phrases
  ) throws -> [PastEntry] {
    let numbers = acts.map(\.number)
    let lines = Dictionary(
      grouping: try auditLines(of: numbers, in: meeting, most: Int(Int32.max))
        .shown(to: actor, in: meeting), by: \.number)
    let undoings = UndoneActs(try self.undoings(in: meeting))
    return try acts.map { listed in
      // What is said of an act stands in no list.
      let isProxy = listed.act == Act.accountProxy.rawValue
      let act = try isProxy ? self.act(listed.number, in: meeting) ?? listed : listed
      let own = lines[act.number] ?? []
      return PastEntry(
        meeting: code,
        act: ActEntry(act, Array(own.prefix(3)), of: own.count, zone: zone, phrases),
        way: try way(of: act, own, in: meeting, undoings).filled(from: act, own, in: code))
    }
  }

  private func way(
    of act: AuditEntry, _ lines: [AuditLineEntry], in meeting: Meeting.ID?, _ undoings: UndoneActs
  ) throws -> PastEntry.Way {
    if let by = undoings.by[act.number] { return .undone(by) }
    switch Act(rawValue: act.act)?.undoing {
    case .by(let command): return .by(command)
    case .never, nil: return .never
    case .contrary:
      guard lines.allSatisfy({ $0.change != nil }) else { return .never }
      return try changes(on: lines, of: act.number, in: meeting, undoings).first
        .map { .builtOn($0.number) } ?? .undo
    }
  }
}

extension PastEntry.Way {
  /// The same, with what the trail knows of the act in the place of words in capitals.
  fileprivate func filled(
    from act: AuditEntry, _ lines: [AuditLineEntry], in meeting: String
  ) -> PastEntry.Way {
    guard case .by(let usual) = self else { return self }
    let command = act.ownCorrection ?? usual
    let known = act.words(lines, in: meeting)
    let words = command.split(separator: " ").map { word in
      known[String(word)].map(\.asArgument) ?? String(word)
    }
    let isOfMeetings = command.hasPrefix("convene meeting ")
    let place = meeting.isEmpty || isOfMeetings ? [] : ["--meeting", meeting]
    return .by((words + place).joined(separator: " "))
  }
}

extension AuditEntry {
  /// The command that corrects it where that depends on what it did; nil where it is that of all such acts.
  var ownCorrection: String? {
    guard Act(rawValue: act) == .accountProxy, particulars?["proxy"] == "yes",
      particulars?["before"] == "no"
    else { return nil }
    return "convene account proxy --forget"
  }

  /// What commands that correct the act call its parts, where that is one thing alone.
  fileprivate func words(_ lines: [AuditLineEntry], in meeting: String) -> [String: String] {
    // What an act ends beside whom it is about is not what it is corrected by.
    let codes = Set(lines.filter { $0.object.kind != .partnerMeeting }.compactMap(\.code))
    var words = ["ROUND": lines.first?.change?.onlyRound].compactMapValues(\.self)
    switch Act(rawValue: act) {
    case .accountAdd, .accountGrant, .accountName, .accountRevoke:
      words["LOGIN"] = object
      words["ROLE"] = lines.first?.change?.onlyRole
    // Of oneself it names nobody: it is of whoever's session wrote it.
    case .accountAddress, .accountLink, .accountNameOwn, .accountPassword, .accountSignIn:
      words["LOGIN"] = object == "directory" ? login : object
    case .meetingImport, .meetingPostpone, .meetingRemove:
      words["CODE"] = meeting.isEmpty ? object : meeting
    // Whoever came is no application, and only those who left have a code here.
    case .invitationFollow, .participantReplace: break
    case .organisationEdit where lines.count == 1: words["NAME"] = lines[0].name
    default: words["CODE"] = codes.isEmpty && object != meeting ? object : codes.only
    }
    return words
  }
}

extension AuditChange {
  /// The round in which a seat was locked or freed.
  fileprivate var onlyRound: String? {
    let rounds = Set([before, after].flatMap { $0?.keys.map(\.self) ?? [] })
    guard let only = rounds.only, only.hasPrefix("round ") else { return nil }
    return String(only.dropFirst("round ".count))
  }

  /// The role that was given or taken.
  fileprivate var onlyRole: String? {
    func roles(_ columns: [String: String]?) -> Set<Substring> {
      Set((columns?["roles"] ?? "").split(separator: " "))
    }
    return roles(before).symmetricDifference(roles(after)).only.map(String.init)
  }
}

extension Set {
  fileprivate var only: Element? { count == 1 ? first : nil }
}

extension String {
  /// As a shell takes it for one word.
  fileprivate var asArgument: String {
    let isPlain = !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || "-_.@".contains($0) }
    return isPlain ? self : "'\(replacing("'", with: #"'\''"#))'"
  }
}
