import ConveneCore
import ConveneMail
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation

/// What forgetting somebody did, or would do, and what it cannot do.
package struct Forgetting: Sendable {
  package struct Place: Sendable {
    /// The code of the meeting; empty in the directory and the house's trail.
    package let meeting: String
    package let part: String
    package let places: Int
  }

  /// Where a name or address stands still, in what is somebody else's or nobody's.
  package struct Mention: Sendable {
    package let meeting: String
    package let part: String
    package let place: String
  }

  package let erased: [Place]
  package let mentions: [Mention]
  /// Letters that were handed over: the files that are there still.
  package let files: [String]
  /// Names of letters that were handed over and are not in the maildir any more.
  package let letters: [String]
  /// Backups that were made while they were in the directory.
  package let backups: [String]
}

extension Secretariat {
  /// Erases somebody everywhere but in hashes and points; what they answered stays by kind, under the
  /// code of their application.
  ///
  /// Refused while they have a seat or an invitation in a meeting that is not over.
  ///
  /// - Parameter reason: why, for the trail; it names nobody.
  package func forget(
    _ id: Person.ID, because reason: String, dryRun: Bool = false
  ) async throws -> Forgetting {
    try require(.personForget)
    let reason = try reason.keptWords(at: "reason")
    let maildir = settings.maildir
    return try await perform(.personForget, dryRun: dryRun) { work in
      let store = work.store
      guard let person = try store.people([id]).first else {
        throw Failure.notFound(.nobodySo(text: id.description))
      }
      try person.refuseNamed(in: reason)
      try work.refuseAlive(person)
      try store.refuseDrawn(person.id)
      let since = try store.peopleSince().first { $0.person == id }?.at ?? work.now
      let letters = try store.inEachMeeting { try store.letters(of: id, in: $0.id) }
        .flatMap(\.self).filter { ![.queued, .toPost, .toSign, .cancelled].contains($0.status) }
        .map(\.messageID)
      let erased = try work.forget(id, because: reason)
      // Of somebody who was forgotten already nothing is changed, and so nothing noted.
      if !erased.isEmpty { try store.eraseStatistics() }
      let files = maildir.map { $0.files(of: letters) } ?? [:]
      return Forgetting(
        erased: erased, mentions: try store.mentions(of: person),
        files: letters.flatMap { files[$0] ?? [] }, letters: letters.filter { files[$0] == nil },
        backups: try store.backups(since: since).map(\.file))
    }
  }

  /// Who was forgotten and who objects, to be kept beside backups.
  package func forgottenList() async throws -> ForgottenList {
    try await look(.erasePeople) { try $0.forgottenList() }
  }

  /// Forgets everybody anew who was forgotten before, here or as `list` says: for a database that was
  /// restored from an older backup.
  ///
  /// Objections of the list hold from then on, too.
  ///
  package func forgetAgain(
    _ list: ForgottenList = ForgottenList(), dryRun: Bool = false
  ) async throws -> ForgettingAgain {
    try await perform(.personForget, dryRun: dryRun) { try $0.forgetAgain(list) }
  }
}

/// What forgetting anew did.
package struct ForgettingAgain: Sendable {
  /// Of how many people anything was still held; none where all was forgotten already.
  package internal(set) var people = 0
  package internal(set) var erased: [Forgetting.Place] = []
  /// Which of them take part still, as they did when the backup was made, each by meeting and code.
  package internal(set) var present: [String] = []
}

extension Work {
  /// Forgets everybody anew who was forgotten here or whom `list` names.
  package mutating func forgetAgain(_ list: ForgottenList) throws -> ForgettingAgain {
    let (store, now) = (store, now)
    let new = try store.keep(list)
    if new > 0 { note(["taken over": "\(new)"]) }
    let there = try store.forgottenList().forgotten.map(\.person)
    let known = Set(try store.people(there).map(\.id))
    var done = ForgettingAgain()
    for id in there where known.contains(id) {
      let places = try forget(id, because: "again")
      done.people += places.isEmpty ? 0 : 1
      done.erased += places
      done.present += try store.inEachMeeting { meeting in
        try store.life(of: id, in: meeting.id, at: now).map { $0.problem(in: meeting.code).at }
      }.flatMap(\.self)
    }
    if !done.erased.isEmpty { try store.eraseStatistics() }
    return done
  }

  /// Erases somebody and notes it by their id; returns where anything was.
  mutating func forget(_ id: Person.ID, because reason: String) throws -> [Forgetting.Place] {
    let (store, now) = (store, now)
    let inMeetings = try store.inEachMeeting { meeting in
      (meeting.code, try store.forget(id, in: meeting.id, at: now))
    }
    let name = Wording(
      Dictionary(
        Language.allCases.map { ($0, Phrases($0).nameErased) }, uniquingKeysWith: { $1 }))
    let all = inMeetings + [("", try store.forget(id, calling: name, at: now))]
    for one in all.flatMap(\.1) {
      // What signed papers say from now on is witnessed by the trail, like what was signed.
      if let mark = one.mark { note(["papers of \(mark.selection)": mark.hash]) }
    }
    let places = all.flatMap { code, erased in
      erased.map { Forgetting.Place(meeting: code, part: $0.part, places: $0.places) }
    }
    guard !places.isEmpty else { return [] }
    note(
      AuditObject(.person, id), from: ["is": "known"],
      to: ["is": "forgotten", "because": reason])
    return places
  }

  /// Refuses while somebody has a seat or an invitation in a meeting that is not over.
  fileprivate func refuseAlive(_ person: Person) throws {
    let (store, now) = (store, now)
    let lives = try store.inEachMeeting { meeting in
      try store.life(of: person.id, in: meeting.id, at: now).map {
        (what: $0.what, problem: $0.problem(in: meeting.code))
      }
    }.flatMap(\.self)
    guard !lives.isEmpty else { return }
    let problems = lives.map(\.problem)
    let hasOpenSeat = lives.contains { [.selected, .waitlisted, .held].contains($0.what) }
    if !hasOpenSeat, lives.contains(where: { $0.what == .invited }) {
      throw Refusal.nomineeStillTakesPart(name: person.name, problems: problems)
    }
    if !hasOpenSeat, lives.contains(where: { $0.what == .guest }) {
      throw Refusal.guestStillTakesPart(name: person.name, problems: problems)
    }
    throw Refusal.stillTakesPart(name: person.name, problems: problems)
  }
}

extension Life {
  fileprivate func problem(in meeting: String) -> Problem {
    let place = [meeting, code].compactMap(\.self).joined(separator: " ")
    return switch what {
    case .selected: .holdsSeat(at: place)
    case .waitlisted: .standsOnWaitingList(at: place)
    case .invited: .isInvited(at: place)
    case .guest: .isGuest(at: place)
    case .held: .leftSeatHeld(at: place)
    case .sending: .isBeingWrittenTo(at: place)
    }
  }
}

extension Person {
  /// The trail keeps the reason of an act on a person, so it does not say who they are.
  func refuseNamed(in reason: String) throws(Refusal) {
    guard !reason.allSatisfy(\.isWhitespace) else { throw .noReasonGiven() }
    let said = " \(reason.similarName) "
    let isNamed = ([name] + names.byLanguage.values).map(\.similarName)
      .contains { !$0.isEmpty && said.contains(" \($0) ") }
    guard !isNamed, !reason.lowercased().contains(email.lowercased()) else {
      throw .reasonNamesThem()
    }
  }
}

extension Store {
  fileprivate func mentions(of person: Person) throws -> [Forgetting.Mention] {
    // One word alone is a word of many texts.
    let names = [person.name] + person.names.byLanguage.values
    let words = [person.email] + names.filter { $0.contains(" ") }
    let inMeetings = try inEachMeeting { meeting in
      (meeting.code, try mentions(of: words, in: meeting.id))
    }
    return (inMeetings + [("", try mentions(of: words, in: nil))]).flatMap { code, found in
      found.map { Forgetting.Mention(meeting: code, part: $0.part, place: $0.place) }
    }
  }
}

extension Maildir {
  /// The files of these messages, as far as they are there; none where it cannot be read.
  fileprivate func files(of messages: [String]) -> [String: [String]] {
    let wanted = Set(messages)
    let found = [Folder.new, .current].flatMap { folder in
      ((try? names(in: folder)) ?? []).compactMap { file -> (String, String)? in
        let name = String(file.prefix { $0 != ":" })
        return wanted.contains(name) ? (name, "\(path)/\(folder.rawValue)/\(file)") : nil
      }
    }
    return Dictionary(grouping: found, by: \.0).mapValues { $0.map(\.1) }
  }
}
