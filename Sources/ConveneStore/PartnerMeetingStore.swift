import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension PartnerMeeting.Status: PostgresScalar {}
extension PartnerMeeting.Side.Status: PostgresScalar {}

/// A partner meeting that is to be offered: to whom, when and where.
package struct PartnerOffer: Hashable, Sendable {
  package let id: UUID
  package let code: String
  package let slot: Int
  package let table: Int
  package let one: Person.ID
  package let other: Person.ID

  package init(
    id: UUID, code: String, slot: Int, table: Int, one: Person.ID, other: Person.ID
  ) {
    (self.id, self.code, self.slot, self.table) = (id, code, slot, table)
    (self.one, self.other) = (one, other)
  }
}

/// What the page behind a link shows of partner meetings.
package struct PartnersOfPage: Sendable {
  /// Somebody else who takes part.
  package struct Partner: Decodable, Sendable {
    package let id: UUID
    package let name: String
    package let names: Wording
    package let country: String
    package let organisation: String
    package let organisationNames: Wording
    package let isWished: Bool
  }

  /// A meeting of the reader with somebody, as it may be told to them.
  package struct Meeting: Decodable, Sendable {
    package let id: UUID
    /// Seconds since 1970.
    package let starts: Int
    package let ends: Int
    package let room: Wording
    package let table: Int
    package let answerBy: String
    package let standing: String
    package let name: String
    package let names: Wording
    package let country: String
    package let organisation: String
    package let organisationNames: Wording
    package let grounds: [PartnerGround]
    /// Whether both wished it when it was offered.
    package let isMutual: Bool
    /// Whether the reader declined, and may accept after all.
    package let mayReturn: Bool
  }

  /// Whether a slot is to come.
  package let isOpen: Bool
  /// Whether the reader shows what they offer and need; nil where they take no part.
  package let shows: Bool?
  package let people: [Partner]
  package let meetings: [Meeting]
}

extension Store {
  package func partnerSlots(of meeting: Meeting.ID) throws -> [PartnerSlot] {
    try rows(.partnerSlotList, meeting).map { row in
      PartnerSlot(
        number: try row["number"], starts: try row["starts"], ends: try row["ends"],
        room: try row["room_key"], tables: try row["tables"])
    }
  }

  /// Adds slots of one room and as many tables.
  package func add(_ slots: [PartnerSlot], to meeting: Meeting.ID) throws {
    guard let first = slots.first else { return }
    try execute(
      .partnerSlotInsert, meeting, slots.map(\.number), slots.map(\.starts), slots.map(\.ends),
      first.room, first.tables)
  }

  /// The highest number of a slot, with those that were taken away.
  package func lastPartnerSlot(of meeting: Meeting.ID) throws -> Int {
    try rows(.partnerSlotLastNumber, meeting).first?["number"] ?? 0
  }

  /// Takes slots away in which no meeting stands.
  package func dropPartnerSlots(_ numbers: [Int], of meeting: Meeting.ID) throws {
    try execute(.partnerSlotDrop, meeting, numbers)
  }

  /// Takes away the slots in which nothing was ever offered; answers which.
  package func removePartnerSlots(of meeting: Meeting.ID) throws -> [Int] {
    try rows(.partnerSlotRemove, meeting).map { try $0["number"] }
  }

  /// Who has no partner meeting in which slot, by the number of the slot.
  package func takenInPartnerSlots(of meeting: Meeting.ID) throws -> [Int: Set<Person.ID>] {
    var taken: [Int: Set<Person.ID>] = [:]
    for row in try rows(.partnerSlotTaken, meeting) {
      taken[try row["number"], default: []].insert(try row["whose"])
    }
    return taken
  }

  package func partnerConsents(of meeting: Meeting.ID) throws -> [PartnerConsent] {
    try rows(.partnerConsentList, meeting).map { row in
      PartnerConsent(
        person: try row["person_id"], name: try row["name"], shows: try row["shows"])
    }
  }

  /// - Parameter isOwnRequest: whether they asked for it themselves.
  package func joinPartners(
    _ person: Person.ID, isOwnRequest: Bool, shows: Bool, in meeting: Meeting.ID, at instant: Date
  ) throws {
    try execute(.partnerConsentKeep, meeting, person, isOwnRequest, shows, instant)
  }

  /// Takes somebody out; what stands is declined in their name.
  ///
  /// - Returns: false where they took no part.
  package func leavePartners(
    _ person: Person.ID, in meeting: Meeting.ID, at instant: Date
  ) throws -> Bool {
    try rows(.partnerConsentEnd, meeting, person, instant).first?["is_left"] ?? false
  }

  /// Pairs who wish to meet each other.
  package func mutualWishes(
    in meeting: Meeting.ID
  ) throws -> [(one: Person.ID, other: Person.ID)] {
    try rows(.partnerWishMutual, meeting).map { (try $0["person_id"], try $0["whom_id"]) }
  }

  package func lastPartnerMeeting(of meeting: Meeting.ID) throws -> Int {
    try rows(.partnerMeetingLastNumber, meeting).first?["number"] ?? 0
  }

  package func offer(
    _ offers: [PartnerOffer], answeredBy day: Day, in meeting: Meeting.ID, at instant: Date
  ) throws {
    guard !offers.isEmpty else { return }
    try execute(
      .partnerMeetingInsert, meeting, offers.map(\.code), offers.map(\.id), offers.map(\.slot),
      offers.map(\.table), offers.map(\.one.uuid), offers.map(\.other.uuid), day.description,
      instant)
  }

  /// All of them, in order of time and table.
  package func partnerMeetings(of meeting: Meeting.ID) throws -> [PartnerMeeting] {
    var found: [PartnerMeeting] = []
    for row in try rows(.partnerMeetingList, meeting) {
      let side = PartnerMeeting.Side(
        person: try row["person_id"], name: try row["name"], status: try row["side_status"])
      let (id, day): (UUID, String) = (try row["id"], try row["answer_by"])
      let before = found.last?.id == id ? found.removeLast().sides : []
      found.append(
        PartnerMeeting(
          id: id, code: try row["code"], slot: try row["slot"], starts: try row["starts"],
          ends: try row["ends"], room: try row["room_key"], table: try row["table_no"],
          status: try row["status"], answerBy: Day(day) ?? Day(number: 0), sides: before + [side]))
    }
    return found
  }

  /// Which meetings of some people stand.
  package func livePartnerMeetings(of people: [Person.ID]) throws -> [UUID] {
    try rows(.partnerMeetingLive, people.map(\.uuid)).map { try $0["id"] }
  }

  /// - Parameter isLapsed: because somebody was silent.
  /// - Returns: false where it had ended.
  package func end(
    partnerMeeting id: UUID, isLapsed: Bool, in meeting: Meeting.ID
  ) throws -> Bool {
    try rows(.partnerMeetingEnd, meeting, id, isLapsed).first?["is_ended"] ?? false
  }

  /// Lets one stand as it did.
  package func restore(
    partnerMeeting id: UUID, as status: PartnerMeeting.Status,
    _ sides: [(person: Person.ID, status: PartnerMeeting.Side.Status)], in meeting: Meeting.ID
  ) throws -> Bool {
    try !rows(
      .partnerMeetingRestore, meeting, id, status, sides.map(\.person.uuid),
      sides.map(\.status.rawValue)
    ).isEmpty
  }

  /// Keeps what one of two said to a desk.
  ///
  /// - Returns: false where it had ended.
  package func answer(
    partnerMeeting id: UUID, by person: Person.ID, accepts: Bool, in meeting: Meeting.ID,
    at instant: Date
  ) throws -> Bool {
    let says = accepts ? "accepted" : "declined"
    let became: String? = try rows(.partnerSideAnswer, meeting, id, person, says, instant)
      .first?["became"]
    return became != nil && became != "ended"
  }

  /// Why those who are to meet may want to, each as they read it.
  package func partnerGrounds(
    in meeting: Meeting.ID
  ) throws -> [(code: String, person: Person.ID, grounds: [PartnerGround], isMutual: Bool)] {
    try rows(.partnerSideGrounds, meeting).map { row in
      (
        try row["code"], try row["person_id"], try Self.value(try row["grounds"]),
        try row["is_mutual"]
      )
    }
  }

  /// Nil where there are no partner meetings, or whoever is behind the link in hand did not accept.
  package func partnersOfPage(at instant: Date) throws -> PartnersOfPage? {
    try rows(.partnerMeetingOfPage, instant).first.map { row in
      PartnersOfPage(
        isOpen: try row["is_open"], shows: try row["shows"],
        people: try Self.value(try row["people"]), meetings: try Self.value(try row["meetings"]))
    }
  }

  /// Keeps whether whoever is behind the link in hand takes part.
  ///
  /// - Parameter consent: the sentence that was agreed to; nil where somebody leaves.
  /// - Returns: false where it may not be said any more.
  package func joinPartnersByPage(
    shows: Bool, consent: String?, in language: Language, at instant: Date
  ) throws -> Bool {
    try rows(.partnerConsentByPage, consent != nil, shows, consent, language, instant)
      .first?["is_kept"] ?? false
  }

  package func wishByPage(_ whom: UUID, _ isWished: Bool, at instant: Date) throws -> Bool {
    try rows(.partnerWishByPage, whom, isWished, instant).first?["is_kept"] ?? false
  }

  /// - Returns: false where it had ended, or the day has passed.
  package func answerPartnerByPage(_ id: UUID, accepts: Bool, at instant: Date) throws -> Bool {
    let became: String? = try rows(
      .partnerSideByPage, id, accepts ? "accepted" : "declined", instant
    ).first?["became"]
    return became != nil && became != "ended"
  }
}
