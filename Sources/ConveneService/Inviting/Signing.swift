import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import Foundation

/// A letter that is to be printed, signed and scanned.
package struct DraftedLetter: Sendable {
  package let code: String
  package let name: String
  package let kind: LetterKind
  /// By which its scan is known, as its pages bear it.
  package let mark: String
  /// A PDF, the same whenever it is printed.
  package let bytes: [UInt8]

  /// What it is called in a folder of letters.
  package var file: String {
    "\(code.isEmpty ? "letter" : code)-\(kind.rawValue)-\(mark).pdf"
  }
}

/// A scan and the letter that it is of.
package struct SignedByScan: Sendable {
  package let file: String
  package let name: String
  package let address: String
  package let kind: LetterKind
}

extension Secretariat {
  /// Letters that wait to be signed.
  ///
  /// - Parameter codes: of those whose letters are meant; everybody's where it is nil.
  package func lettersToSign(
    to codes: [String]? = nil, _ hand: MeetingInHand
  ) async throws -> [DraftedLetter] {
    try await look(.issueInvitations, .printPapers, in: hand) { store in
      guard codes != [] else { throw Refusal.nobodyNamed() }
      let theirs = try store.letterCodes(hand)
      let wanted = codes.map { Set($0.map { $0.uppercased() }) }
      let letters = try store.lettersToSign(of: hand.id).filter { letter in
        wanted.map { !$0.isDisjoint(with: theirs[letter.person] ?? []) } ?? true
      }
      guard !letters.isEmpty else { throw Refusal.nothingToSign() }
      return letters.map {
        DraftedLetter(
          code: theirs[$0.person]?.first ?? "", name: $0.name, kind: $0.kind, mark: $0.code,
          bytes: $0.bytes)
      }
    }
  }

  /// The very files as which letters leave that were signed.
  package func scansToApprove(_ hand: MeetingInHand) async throws -> [ScanShown] {
    try await look(.issueInvitations, .recordAnswers, .signSelection, in: hand) {
      try $0.scansWaiting(of: hand.id)
    }
  }

  /// Takes scans of signed letters in: each letter is queued as a mail that carries its scan, to wait for
  /// a second person where the meeting asks for one.
  ///
  /// - Throws: all files at once of which no letter, or that of another file, is known by their mark.
  package func signLetters(
    _ scans: [SignedScan], _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> [SignedByScan] {
    let settings = settings
    try settings.of(hand.meeting).refuseUndeliverable()
    return try await perform(.letterSign, in: hand, dryRun: dryRun) { work in
      let found = try scans.matched(
        with: work.store.lettersToSign(of: hand.id), scanned: work.store.scannedMarks(of: hand.id),
        in: hand.meeting.code)
      let causes = try LetterCauses(work.store, hand, settings, at: work.now)
      let people = try work.store.peopleByID(
        found.flatMap { [$0.letter.person, $0.letter.reader].compactMap(\.self) })
      let marked = try found.map { one in
        guard let person = people[one.letter.person],
          let cause = causes.cause(of: one.letter.kind, to: person.id)
        else { throw Refusal.letterHasPassed(name: one.letter.name) }
        return (one.letter, one.scan, person, cause)
      }
      var (signed, done) = ([SignedLetter](), [SignedByScan]())
      for (letter, scan, person, cause) in marked {
        let channel = try letter.reader.flatMap { people[$0] }.map(work.store.party)
        let invitation = cause.asks && channel == nil ? cause.invitation : nil
        // The page that was signed has none, so that of an earlier letter goes on.
        let link = try invitation.flatMap { try work.link(of: $0, causes.scribe) }
        let name = "\(hand.meeting.code)-\(letter.kind.rawValue)-\(letter.code).pdf"
        let mail: (message: [UInt8], entry: CalendarVersion?)
        if let channel {
          let note = try causes.scribe.signedNote(
            about: person, letter.kind, through: channel, messageID: letter.messageID,
            scan: scan, named: name)
          mail = (note, nil)
        } else {
          mail = try causes.scribe.signedMail(
            cause, to: person, link: link, messageID: letter.messageID, scan: scan, named: name)
        }
        let reader = channel?.person ?? person
        try work.store.keep([mail.entry].compactMap(\.self), of: hand.id)
        try work.store.keep(
          scan, as: Secretariat.newUUID(at: work.now), ofLetter: letter.id, in: hand.id,
          at: work.now)
        signed.append(
          SignedLetter(
            letter: letter.id, address: reader.email, message: mail.message, link: link))
        done.append(
          SignedByScan(
            file: scan.name, name: letter.name, address: reader.email, kind: letter.kind))
        work.note(
          AuditObject(.letter, letter.id), from: ["status": "to_sign"],
          to: ["status": "queued", "scan": scan.hash.description])
        work.queue(
          try causes.scribe.copies(
            of: letter, because: cause, to: person, scan: scan,
            siteKey: try work.store.siteKey()),
          campaign: letter.campaign)
      }
      let mailing =
        work.isAsking
        ? try work.add(mailingOf: signed.count, asks: true, holds: false) : nil
      guard try work.store.sign(signed, mailing: mailing, of: hand.id) == signed.count else {
        throw Refusal.meetingChangedMeanwhile(code: hand.meeting.code)
      }
      return done
    }
  }
}

extension Scribe {
  /// A letter as it was printed to be signed, of which others get copies.
  func signed(
    _ cause: LetterCause, to person: Person, campaign: String, revision: Int, siteKey: [UInt8]
  ) throws -> EnclosedLetter {
    EnclosedLetter(
      kind: cause.kind, person: person,
      document: try document(
        cause.kind, to: person, nomination: cause.nomination, attending: cause.attending,
        due: cause.due, form: .signed),
      campaign: campaign, revision: revision, siteKey: siteKey)
  }

  /// The copies of a letter that was signed, which leave as its scan.
  fileprivate func copies(
    of letter: LetterToSign, because cause: LetterCause, to person: Person, scan: ScanFile,
    siteKey: [UInt8]
  ) throws -> [LetterDraft] {
    let parties = try parties(to: letter.kind, of: person)
    guard !parties.isEmpty else { return [] }
    return try copies(
      of: signed(
        cause, to: person, campaign: letter.campaign, revision: letter.copyRevision,
        siteKey: siteKey),
      named: letter.messageID, to: parties, scan: scan)
  }
}

extension Array {
  /// Those of whom it is so, and the others, in order.
  fileprivate func parted(_ isSo: (Element) -> Bool) -> ([Element], [Element]) {
    (filter(isSo), filter { !isSo($0) })
  }
}

extension Work {
  /// Letters wait again until they are signed, as long as none of them was tried or withdrawn.
  mutating func undoSigning(_ past: PastAct) throws -> [Problem] {
    let (letters, copies) = past.changes(of: .letter).parted { $0.old?["status"] == "to_sign" }
    guard try withdraw(copies.map(\.object.id)) else { throw past.isOtherwise }
    try Self.requireSame(
      store.unsign(letters.map(\.object.id), of: meeting) == letters.count, since: past)
    for (object, old, new) in letters { note(object, from: new, to: old) }
    return []
  }
}
