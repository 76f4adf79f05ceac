import ConveneCore
import ConveneDocuments
import ConveneSheets
import ConveneTables
import ConveneValues
import ConveneWords

extension Secretariat {
  /// The meeting with what a schedule of another program says of its programme.
  ///
  /// That is frab's XML or JSON, or a calendar file. Nothing is written until the change is carried out.
  ///
  /// - Throws: with all reasons where the file is none of them, or holds what the meeting cannot.
  package func taking(
    schedule file: [UInt8], in language: Language? = nil, whole isWhole: Bool = false,
    partingRooms: Bool = false, _ hand: MeetingInHand
  ) async throws -> MeetingChange {
    let meeting = hand.meeting
    let leaders = try await look(.viewMeeting, in: hand) { try $0.papersLeaders(hand.id) }
    let taken = try Failure.ofInput {
      try meeting.taking(
        try Schedule(file: file, inZone: meeting.zone).untried(meeting),
        ScheduleWish(
          language: language ?? hand.mainLanguage, isWhole: isWhole, partsRooms: partingRooms),
        ledBy: meeting.namesOfLeaders(leaders), kinds: .byWords)
    }
    try taken.meeting.refuseSigns()
    let sessions = taken.meeting.programme
    let pairs = Meeting.pairs(of: sessions).filter { $0.clashes(with: $1) }
    guard pairs.isEmpty else {
      throw Failure.unusableInput(
        .scheduleClashes(
          problems: taken.meeting.naming(
            pairs.map { one, other in
              .heldAtOnce(
                at: "programme (\(one.key))", room: one.room ?? "",
                other: taken.meeting.name(of: other))
            })))
    }
    var change = MeetingChange(hand, to: taken.meeting, by: .agendaChange)
    change.isOfFile = true
    change.emptied.sessions = taken.gone
    change.notices = taken.notices
    return change
  }
}

extension Schedule {
  /// Without the mark of a trial, which calendars set before its titles.
  fileprivate func untried(_ meeting: Meeting) -> Schedule {
    guard meeting.isTrial else { return self }
    let marks = Language.allCases.map { "\(Phrases($0).trialMark) · " }
    var untried = self
    for place in events.indices {
      guard let mark = marks.first(where: events[place].title.hasPrefix) else { continue }
      untried.events[place].title = String(events[place].title.dropFirst(mark.count))
    }
    return untried
  }

  /// Reads a file as what its first sign says that it is.
  fileprivate init(file: [UInt8], inZone zone: String) throws(Refusal) {
    let text = file.starts(with: [0xef, 0xbb, 0xbf]) ? file.dropFirst(3) : file[...]
    let first = text.first { !(0x09...0x0d ~= $0 || $0 == 0x20) }
    switch first {
    case UInt8(ascii: "<"): self = try Schedule(Element(xml: file))
    case UInt8(ascii: "{"): self = try Schedule(JSONTree.read(file, values: MeetingFile.mostValues))
    default:
      self = try Schedule(calendar: String(decoding: text, as: UTF8.self), inZone: zone)
    }
  }
}

extension Meeting {
  /// Names of those who lead a session or the item that it treats, by the session's key.
  fileprivate func namesOfLeaders(_ leaders: [Leader]) -> [String: Set<String>] {
    let byPart = Dictionary(grouping: leaders, by: \.post.part)
    return Dictionary(
      programme.map { session in
        let own = byPart[.session(session.key)] ?? []
        let ofItem = session.item.flatMap { byPart[.item($0)] } ?? []
        let names = (own + ofItem).flatMap { leader in
          [leader.name.given] + Language.allCases.map { leader.name[$0] }
        }
        return (session.key, Set(names.map(\.sameName)))
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension [String: Session.Kind] {
  /// Kinds of sessions by their names in each language, as calendars say them.
  fileprivate static var byWords: Self {
    Dictionary(
      Language.allCases.flatMap { language in
        Session.Kind.allCases.map { (Phrases(language).sessionKind($0).sameName, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }
}
