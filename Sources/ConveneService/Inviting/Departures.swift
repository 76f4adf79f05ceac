import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues

extension Secretariat {
  /// Writes to those who said yes and then declined on their page what `takeCalendarsBack` writes, as no
  /// page writes letters; whoever hands letters over does.
  func takeCalendarsBackOfPages(_ hand: MeetingInHand) async throws {
    let holders = try await look(.issueInvitations, in: hand) { store in
      let gone = try store.declinedByPage(in: hand.id)
      return try gone.isEmpty
        ? [] : store.calendarHolders(among: gone.map(\.person), of: hand.id)
    }
    guard !holders.isEmpty else { return }
    let settings = settings
    try await perform(.letterSend, in: hand) { work in
      try work.takeCalendarsBack(from: work.store.declinedByPage(in: hand.id), settings)
    }
  }
}

extension Store {
  fileprivate func declinedByPage(in meeting: Meeting.ID) throws -> [InvitationEntry] {
    try answeredByPage(in: meeting).map(\.invitation).filter { $0.status == .declined }
  }
}

extension Work {
  /// Writes to those who said yes and do not come that the entry in their calendar is taken back, where
  /// a letter with one left.
  ///
  /// The letters wait, so that what was recorded by mistake can be taken back. Whoever has no mailbox, or
  /// cannot be written to, has nothing that would have to be taken back by a letter.
  mutating func takeCalendarsBack(
    from gone: [InvitationEntry], _ settings: Settings
  ) throws {
    guard !gone.isEmpty else { return }
    let holders = try store.calendarHolders(among: gone.map(\.person), of: meeting)
    guard !holders.isEmpty else { return }
    let people = try store.peopleByID(holders)
    let before = try store.written(.departure, of: meeting)
    let siteKey = try store.siteKey()
    let scribe = try Scribe(store, hand, settings, at: now)
    var written = LettersWritten()
    for one in gone {
      guard let person = people[one.person], !person.email.isEmpty else { continue }
      try written.add(to: person) {
        try scribe.letter(
          .departure, to: person, invitation: one.id, campaign: "departure",
          revision: (before[person.id]?.revision ?? 0) + 1, siteKey: siteKey)
      }
    }
    queue(written.drafts, campaign: "departure")
  }
}
