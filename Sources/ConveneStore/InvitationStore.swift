import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// A finished letter on its way into the outbox.
package struct LetterDraft: Sendable {
  package let id: UUID
  package let person: Person.ID
  package let kind: LetterKind
  package let language: Language
  package let messageID: String
  package let address: String
  /// ASCII or UTF-8, lines ended by CR LF; a PDF in base 64 where it is on paper: without an address to
  /// be posted, else to be signed.
  package let message: String
  /// Counts from 1 how often it was written for the same cause.
  package let revision: Int
  /// By which it is known what it says, without what is of its reader.
  package let wording: String
  /// The entry for the reader's calendar that goes with it.
  package var entry: CalendarVersion?
  /// What the reader of a letter about a change knew before, as JSON.
  package let was: String?
  /// What is filled in as it leaves.
  package let link: AnswerLink?
  /// Whether it is printed, and leaves as the scan of what was signed.
  package let isToSign: Bool
  /// Who gets it instead of whom it is about.
  package let reader: Person.ID?
  /// Which copy it is, from 1; nil of the letter itself.
  package let copy: Int?
  /// What others get of it, each a letter of its own.
  package var copies: [LetterDraft] = []

  package init(
    id: UUID, person: Person.ID, kind: LetterKind, language: Language, messageID: String,
    address: String, message: String, revision: Int = 1, wording: String,
    entry: CalendarVersion? = nil, was: String? = nil, link: AnswerLink? = nil,
    isToSign: Bool = false, reader: Person.ID? = nil, copy: Int? = nil
  ) {
    (self.reader, self.copy) = (reader, copy)
    (self.link, self.isToSign) = (link, isToSign)
    self.wording = wording
    self.revision = revision
    (self.entry, self.was) = (entry, was)
    self.id = id
    self.person = person
    self.kind = kind
    self.language = language
    self.messageID = messageID
    self.address = address
    self.message = message
  }
}

/// The entry of an invitation in its reader's calendar, as one letter has it.
package struct CalendarVersion: Hashable, Sendable {
  package let invitation: Identifier<InvitationEntry>
  /// Higher in each letter than in those before.
  package let sequence: Int

  package init(invitation: Identifier<InvitationEntry>, sequence: Int) {
    (self.invitation, self.sequence) = (invitation, sequence)
  }
}

extension LetterDraft {
  /// The letter, and behind it what others get of it.
  package var withCopies: [LetterDraft] { [self] + copies }

  /// As the outbox keeps it, byte for byte.
  package var bytes: [UInt8] {
    address.isEmpty || isToSign
      ? Data(base64Encoded: message).map(Array.init) ?? [] : Array(message.utf8)
  }
}

/// Somebody to whom letters of a meeting may go.
package struct LetterReader: Sendable {
  package let track: Track
  /// Whether any letter of the meeting went to them, or waits.
  package let isWrittenTo: Bool
  package let objectsSince: Date?
  package let isForgotten: Bool
}

/// Which link an invitation has, or is filled into a letter as it leaves.
package struct LinkMade: Hashable, Sendable {
  package let invitation: Identifier<InvitationEntry>
  package let generation: Int
  /// Names the key of the house that it is made from.
  package let key: String
  /// What its page is for.
  package var purpose = HouseKey.Purpose.answer
}

/// A letter claimed for sending.
package struct ClaimedLetter: Sendable {
  package let id: UUID
  /// Which claim it is of; whoever has another cannot mark it.
  package let attempt: Int
  /// How often a mail server was asked to take it.
  package let tries: Int
  package let queued: Date
  /// How it waited: queued, or as one that may have arrived.
  package let waited: LetterStatus
  package let address: String
  package let messageID: String
  /// Without the secret of its link.
  package let message: [UInt8]
  package let link: LinkMade?
}

extension Store {
  package func draft(
    _ invitations: [InvitationDraft], in meeting: Meeting.ID, wave: Int, deadline: Day?,
    on track: Track? = nil
  ) throws {
    try execute(
      .invitationDraft, meeting, invitations.map(\.id.uuid), invitations.map(\.person.uuid),
      invitations.map(\.replaces?.uuid), wave, deadline?.description, track?.rawValue)
  }

  @discardableResult
  package func move(
    _ invitations: [Identifier<InvitationEntry>], of meeting: Meeting.ID,
    from: InvitationStatus, to: InvitationStatus
  ) throws -> Int {
    try execute(.invitationMove, meeting, invitations.map(\.uuid), from, to)
  }

  @discardableResult
  package func issue(
    _ invitations: [Identifier<InvitationEntry>], links: [AnswerLink?], of meeting: Meeting.ID,
    at instant: Date
  ) throws -> Int {
    try execute(
      .invitationIssue, meeting, invitations.map(\.uuid), links.map { $0?.hash.description },
      instant,
      links.map { $0?.generation }, links.map { $0?.key.id })
  }

  /// Lets an invitation be answered by another link.
  ///
  /// - Parameter follows: whether by the one before as well, which is out.
  package func renew(_ link: AnswerLink, follows: Bool, in meeting: Meeting.ID) throws {
    try execute(
      .invitationLink, meeting, link.invitation, link.hash.description, link.generation,
      link.key.id, follows)
  }

  /// Which links were made from keys of the house.
  package func linksMade(
    of meeting: Meeting.ID
  ) throws -> [Identifier<InvitationEntry>: LinkMade] {
    try Dictionary(
      rows(.invitationLinks, meeting).map { row in
        let id: Identifier<InvitationEntry> = try row["id"]
        return (
          id, LinkMade(invitation: id, generation: try row["link"], key: try row["link_key"])
        )
      }, uniquingKeysWith: { $1 })
  }

  package func answer(
    _ invitations: [Identifier<InvitationEntry>], of meeting: Meeting.ID,
    with status: InvitationStatus, at instant: Date
  ) throws {
    let answered = answered(invitations, of: meeting, with: status, AnswerSaid(), at: instant)
    _ = try rows(together: [answered])
  }

  /// Records answers with what they came with, and withdraws letters that say otherwise.
  ///
  /// - Parameter kinds: of letters to these people that wait or may have arrived.
  package func answer(
    _ invitations: [InvitationEntry], of meeting: Meeting.ID, with status: InvitationStatus,
    _ said: AnswerSaid, at instant: Date, overtaking kinds: [LetterKind]
  ) throws -> [OvertakenLetter] {
    let answered = answered(
      invitations.map(\.id), of: meeting, with: status, said, at: instant)
    guard !kinds.isEmpty, !invitations.isEmpty else {
      _ = try rows(together: [answered])
      return []
    }
    return try rows(together: [
      answered,
      (
        .letterOvertake,
        [meeting, kinds.map(\.rawValue), invitations.map(\.person.uuid)]
      ),
    ])[1].rows.map(OvertakenLetter.init)
  }

  private func answered(
    _ invitations: [Identifier<InvitationEntry>], of meeting: Meeting.ID,
    with status: InvitationStatus, _ said: AnswerSaid, at instant: Date
  ) -> (query: Query, arguments: [(any PostgresEncodable)?]) {
    (
      .invitationAnswer,
      [
        meeting, invitations.map(\.uuid), status, instant, said.by, said.how?.rawValue,
        said.remark,
      ]
    )
  }

  /// Takes `count` places, or gives them back when it is negative; refused when there are too few.
  ///
  /// Beside the room there are none to take.
  package func takePlaces(_ count: Int, on track: Track, of meeting: Meeting.ID) throws {
    _ = try rows(together: taking(count, on: track, of: meeting))
  }

  private func taking(
    _ count: Int, on track: Track, of meeting: Meeting.ID
  ) -> [(query: Query, arguments: [(any PostgresEncodable)?])] {
    track.places.map { [(.placeTake, [meeting, $0, count])] } ?? []
  }

  /// Those who accepted take places on their track and take part, with numbers that stay; refused where
  /// there are too few places.
  ///
  /// - Returns: who has which number from now on.
  package func admit(
    _ invitations: [InvitationEntry], on track: Track, of meeting: Meeting.ID
  ) throws -> [(person: Person.ID, number: Int)] {
    let people = invitations.map(\.person.uuid)
    var calls = taking(invitations.count, on: track, of: meeting)
    calls.append((.participantInsert, [meeting, people, invitations.map(\.id.uuid)]))
    calls.append((.participantNumber, [meeting, people, false]))
    let numbered = try rows(together: calls)[calls.count - 1].rows
    return try numbered.map { (try $0["person_id"], try $0["number"]) }
  }

  /// Those who leave give back their seats at tables and their places.
  ///
  /// - Returns: how many seats, and which partner meetings end by it.
  package func dismiss(
    _ people: [Person.ID], from track: Track, of meeting: Meeting.ID
  ) throws -> (seats: Int, ended: [UUID]) {
    let whom = people.map(\.uuid)
    let calls: [(query: Query, arguments: [(any PostgresEncodable)?])] = [
      (.partnerMeetingLive, [whom]), (.seatGiveBack, [meeting, whom]),
      (.participantDelete, [meeting, whom]),
    ]
    let told = try rows(together: calls + taking(-people.count, on: track, of: meeting))
    return (told[1].count, try told[0].rows.map { try $0["id"] })
  }

  package func invitations(of meeting: Meeting.ID) throws -> [InvitationEntry] {
    try rows(.invitationList, meeting).map { try InvitationEntry($0) }
  }

  /// Keeps what an answer came with.
  package func keep(
    _ said: AnswerSaid, with invitation: Identifier<InvitationEntry>, of meeting: Meeting.ID
  ) throws {
    _ = try rows(
      .invitationSaid, meeting, invitation, said.by, said.how?.rawValue, said.remark)
  }

  /// They take part in a personal capacity, or in the one in which they were nominated.
  package func addParticipants(
    _ participants: [(person: Person.ID, invitation: Identifier<InvitationEntry>)],
    to meeting: Meeting.ID
  ) throws {
    try execute(
      .participantInsert, meeting, participants.map(\.person.uuid),
      participants.map(\.invitation.uuid))
  }

  package func participants(of meeting: Meeting.ID) throws -> [ParticipantEntry] {
    try rows(.participantList, meeting).map {
      ParticipantEntry(
        person: try $0["person_id"], capacity: try $0["capacity"], track: try $0["track"],
        code: try $0["code"], role: try $0["role"], hasTable: try $0["at_table"],
        number: try $0["number"], attends: try $0["attends"], zone: try $0["zone"])
    }
  }

  /// Gives numbers that stay to those of these who have none, in their order.
  ///
  /// - Parameter first: also where nobody in the meeting has a number yet.
  /// - Returns: who has which from now on.
  package func number(
    _ participants: [Person.ID], of meeting: Meeting.ID, first: Bool = false
  ) throws -> [(person: Person.ID, number: Int)] {
    try rows(.participantNumber, meeting, participants.map(\.uuid), first).map {
      (try $0["person_id"], try $0["number"])
    }
  }

  /// Whoever comes in somebody's place takes their number.
  package func take(
    _ number: Int, for invitation: Identifier<InvitationEntry>, of meeting: Meeting.ID
  ) throws {
    try execute(.participantNumberTake, meeting, invitation, number)
  }

  /// Whether somebody attends remotely, and in which zone they read clock times.
  package func attend(
    _ invitation: Identifier<InvitationEntry>, _ attends: Attending, inZone zone: String?,
    of meeting: Meeting.ID
  ) throws {
    try execute(.invitationAttend, meeting, invitation, attends, zone)
  }

  /// Withdraws letters to somebody that wait, of these kinds or all; returns their ids.
  package func cancelLetters(
    _ kinds: [LetterKind]? = nil, to person: Person.ID, of meeting: Meeting.ID
  ) throws -> [UUID] {
    try rows(.letterCancel, meeting, person, kinds?.map(\.rawValue)).map { try $0["id"] }
  }

  /// Queues letters, all of them: the trail has the hash of each, and another in its place is refused.
  ///
  /// - Parameters:
  ///   - mailing: with which they wait for somebody; nil where they go.
  ///   - first: which of them go before the others of it.
  package func enqueue(
    _ letters: [LetterDraft], campaign: String, in meeting: Meeting.ID, at instant: Date,
    mailing: UUID? = nil, first: [UUID] = []
  ) throws {
    let (printed, mailed) = (letters.filter(\.isToSign), letters.filter { !$0.isToSign })
    if !mailed.isEmpty {
      try insert(mailed, campaign, meeting, instant, mailing, first, toSign: false)
    }
    // They wait for whoever signs; what waits for a second person is what was signed.
    if !printed.isEmpty { try insert(printed, campaign, meeting, instant, nil, [], toSign: true) }
    try keep(letters.compactMap(\.entry), of: meeting)
  }

  private func insert(
    _ letters: [LetterDraft], _ campaign: String, _ meeting: Meeting.ID, _ instant: Date,
    _ mailing: UUID?, _ first: [UUID], toSign: Bool
  ) throws {
    try execute(
      .letterEnqueue, meeting, letters.map(\.id), letters.map(\.person.uuid),
      letters.map(\.kind), campaign, letters.map(\.revision), letters.map(\.language.rawValue),
      letters.map(\.messageID), letters.map(\.address), letters.map(\.message), instant,
      letters.map(\.wording), mailing, first, letters.map(\.was), toSign,
      letters.map { $0.link?.invitation }, letters.map { $0.link?.generation },
      letters.map { $0.link?.key.id }, letters.map { $0.reader?.uuid }, letters.map(\.copy))
  }

  /// Keeps which number the calendar entries of invitations have in the letters just written.
  package func keep(_ entries: [CalendarVersion], of meeting: Meeting.ID) throws {
    let last = Dictionary(
      entries.map { ($0.invitation.uuid, $0.sequence) }, uniquingKeysWith: max)
    guard !last.isEmpty else { return }
    try execute(.invitationSequence, meeting, Array(last.keys), Array(last.values))
  }

  package func claimLetters(
    of meeting: Meeting.ID, atMost limit: Int, now: Date, leaseUntil: Date
  ) throws -> [ClaimedLetter] {
    try rows(.letterClaim, meeting, limit, now, leaseUntil).map(Self.claimedLetter)
  }

  static func claimedLetter(_ row: Row) throws -> ClaimedLetter {
    let unconfirmed: Date? = try row["unconfirmed_at"]
    let invitation: Identifier<InvitationEntry>? = try row["link_of"]
    let author: String? = try row["author_link"]
    return ClaimedLetter(
      id: try row["id"], attempt: try row["attempt"], tries: try row["tries"],
      queued: try row["queued_at"], waited: unconfirmed == nil ? .queued : .unconfirmed,
      address: try row["address"], messageID: try row["message_id"],
      message: try row["message"],
      link: try invitation.map {
        LinkMade(invitation: $0, generation: try row["link"], key: try row["link_key"])
      } ?? author.flatMap(authorLink))
  }

  /// Of the row, the number and the key of an author's link.
  private static func authorLink(_ text: String) -> LinkMade? {
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 3, let id = UUID(uuidString: parts[0]), let link = Int(parts[1]) else {
      return nil
    }
    return LinkMade(
      invitation: Identifier(id), generation: link, key: parts[2], purpose: .document)
  }

  /// Says what became of a letter; false where somebody else has claimed it since.
  package func mark(
    _ letter: ClaimedLetter, of meeting: Meeting.ID, as status: LetterStatus, at instant: Date,
    nextTry: Date? = nil, reply: String = ""
  ) throws -> Bool {
    try execute(
      .letterMark, meeting, letter.id, letter.attempt, status, instant, nextTry, reply) > 0
  }

  /// Lets letters wait again that were claimed and did not go.
  package func putBack(_ letters: [ClaimedLetter], of meeting: Meeting.ID) throws {
    try execute(.letterPutBack, meeting, letters.map(\.id), letters.map(\.attempt))
  }

  package func letterReaders(of meeting: Meeting.ID) throws -> [Person.ID: LetterReader] {
    try Dictionary(
      rows(.candidateReaders, meeting).map { row in
        (
          try row["person_id"],
          LetterReader(
            track: try row["track"], isWrittenTo: try row["is_written_to"],
            objectsSince: try row["objects_since"], isForgotten: try row["is_forgotten"])
        )
      }, uniquingKeysWith: { $1 })
  }

  /// The wave of those invited last; 0 before the first.
  package func lastWave(of meeting: Meeting.ID) throws -> Int {
    try rows(.invitationLastWave, meeting).first?["wave"] ?? 0
  }

  package func peopleWithLetters(of meeting: Meeting.ID) throws -> [Person.ID] {
    try rows(.letterReaders, meeting).map { try $0["person_id"] }
  }

  /// Letters by kind and status, `invitation sent` and so on.
  package func letterCounts(of meeting: Meeting.ID) throws -> [(
    kind: String, status: String, letters: Int
  )] {
    try rows(.letterCounts, meeting).map {
      (try $0["kind"], try $0["status"], try $0["letters"])
    }
  }
}

extension InvitationEntry {
  init(_ row: Row) throws {
    let deadline: String? = try row["deadline"]
    self.init(
      id: try row["id"], person: try row["person_id"], name: try row["name"],
      status: try row["status"], wave: try row["wave"], deadline: deadline.flatMap { Day($0) },
      track: try row["track"], code: try row["code"], application: try row["application_id"],
      number: try row["number"], attends: try row["attends"], zone: try row["zone"],
      said: AnswerSaid(
        by: try row["answerer"], how: try row["answered_how"], remark: try row["remark"]))
  }
}

extension Store {
  /// What somebody was written, the oldest first.
  package func lettersTo(_ person: Person.ID, in meeting: Meeting.ID) throws -> [(
    kind: LetterKind, status: LetterStatus, at: Date
  )] {
    try rows(.letterToPerson, meeting, person).map {
      (try $0["kind"], try $0["status"], try $0["at"])
    }
  }

  /// The key under which messages are named.
  package func siteKey() throws -> [UInt8] {
    try rows(.houseSiteKey).first?["site_key"] ?? []
  }
}
