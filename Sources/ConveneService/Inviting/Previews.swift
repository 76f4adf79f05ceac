import ConveneCore
import ConveneDocuments
import ConvenePrint
import ConveneSheets
import ConveneStore
import ConveneValues
import Foundation

/// A letter as its reader would have it, which is written to nobody.
package struct LetterPreview: Sendable {
  package let code: String
  package let name: String
  package let address: String
  package let kind: LetterKind
  fileprivate let document: Document
  /// The same on paper, sheet by sheet.
  fileprivate let sheets: [Document]
  fileprivate let day: Day
  /// Whether somebody else gets it besides whom it is to.
  package var isCopy = false
  /// The very file as which it leaves; nil where it is not signed.
  package fileprivate(set) var scan: ScanShown?

  package var subject: String { document.title }
  package var text: String { PlainText.text(for: document) }
  package var page: String { HTMLPage.text(for: document) }
}

extension [LetterPreview] {
  /// All of them in one file, each on pages of its own.
  package func pdf() throws -> [UInt8] {
    try PDF.data(for: flatMap(\.sheets), made: first?.day)
  }

  /// The same for offices that go on with them.
  package func docx() throws(Refusal) -> [UInt8] {
    let sheets = flatMap(\.sheets)
    guard let first = sheets.first else { return [] }
    return try OfficeFile.archive(
      of: WordPaper.parts(
        of: first, followedBy: sheets.dropFirst().map(\.self), made: self[0].day))
  }
}

extension Secretariat {
  /// Letters that would leave, as they are now: those that wait, those about the signed selection, and
  /// the acknowledgements of nominations; no act, and nothing is kept of it.
  ///
  /// - Parameters:
  ///   - codes: of those whose letters are wanted; everybody's where it is nil.
  ///   - deadline: by which answers would be due.
  /// - Returns: the letters, and whose cannot be written and why.
  package func previewLetters(
    to codes: [String]?, deadline: Day? = nil, _ hand: MeetingInHand
  ) async throws -> (letters: [LetterPreview], heldBack: [HeldBackLetter]) {
    guard codes != [] else { throw Refusal.nobodyNamed() }
    let (settings, now) = (settings, now())
    return try await look(.issueInvitations, .signSelection, in: hand) { store in
      let causes = try LetterCauses(store, hand, settings, at: now)
      var due = try store.previewsDue(hand, causes, deadline: deadline)
      if let codes {
        let wanted = Set(codes.map { $0.uppercased() })
        due.removeAll { $0.codes.isDisjoint(with: wanted) }
        guard !due.isEmpty else { throw Refusal.noLetterTo(people: codes) }
      }
      guard !due.isEmpty else { throw Refusal.nothingToPreview() }
      let people = try store.peopleByID(due.map(\.person))
      let scans = try store.scansWaiting(of: hand.id)
      var (letters, heldBack) = ([LetterPreview](), [HeldBackLetter]())
      for one in due {
        guard let person = people[one.person] else { continue }
        let cause = one.cause
        do {
          let document = try causes.scribe.document(
            cause.kind, to: person, blank: cause.asks || cause.handsIn ? .shown : nil,
            nomination: cause.nomination, attending: cause.attending, due: cause.due,
            form: one.isSigned ? .covering : causes.scribe.form(of: cause.kind, to: person))
          guard
            try !person.email.isEmpty || person.isReachedByPost
              || causes.scribe.channel(of: cause.kind.stored, to: person) != nil
          else { throw Refusal.readerWithoutAddress() }
          let scribe = causes.scribe
          let scan =
            one.isSigned
            ? scans.first { ($0.person, $0.kind) == (person.id, cause.kind.stored) } : nil
          func enclosed() throws -> Document {
            try scribe.document(
              cause.kind, to: person, nomination: cause.nomination, attending: cause.attending,
              due: cause.due, form: .signed)
          }
          func shown(
            _ purpose: CoverNote.Purpose, _ party: LetterParty
          ) throws -> LetterPreview {
            let (note, letter) = (scribe.note(purpose, to: party, about: person), try enclosed())
            let sheet = scribe.sheet(of: letter, to: person, letter.language)
            return LetterPreview(
              code: one.code, name: party.person.name, address: party.person.reachedAt,
              kind: cause.kind.stored, document: note.followed(by: letter),
              sheets: [
                scribe.sheet(of: note, to: party.person, note.language),
                purpose == .copy ? sheet.asCopy : sheet,
              ], day: Day(now, inZone: nil), isCopy: purpose == .copy, scan: scan)
          }
          if let channel = try scribe.channel(of: cause.kind.stored, to: person) {
            letters.append(try shown(.transmission, channel))
          } else {
            letters.append(
              LetterPreview(
                code: one.code, name: person.name, address: person.reachedAt,
                kind: cause.kind.stored, document: document,
                sheets: [scribe.sheet(of: document, to: person, document.language)],
                day: Day(now, inZone: nil), scan: scan))
          }
          for party in try scribe.parties(to: cause.kind.stored, of: person) {
            letters.append(try shown(.copy, party))
          }
        } catch let refusal as Refusal {
          heldBack.append(HeldBackLetter(name: person.name, why: refusal))
        }
      }
      return (letters, heldBack)
    }
  }
}

extension Person {
  /// Where a letter finds them, on one line.
  fileprivate var reachedAt: String { email.isEmpty ? post.onOneLine : email }
}

extension String {
  fileprivate var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: ", ") }
}

/// Somebody to whom a letter would go, and why.
private struct PreviewDue {
  let person: Person.ID
  let code: String
  /// By which the person may be named, in whatever way they come.
  let codes: Set<String>
  let cause: LetterCause
  /// Whether the scan of what was signed leaves with it.
  var isSigned = false
}

extension Store {
  fileprivate func previewsDue(
    _ hand: MeetingInHand, _ causes: LetterCauses, deadline: Day?
  ) throws -> [PreviewDue] {
    let named = try nominations(of: hand.id)
    let selection = try inForceAndSigned(hand)
    let codes = try letterCodes(hand)
    func due(_ person: Person.ID, _ cause: LetterCause) -> PreviewDue {
      let theirs = codes[person] ?? []
      return PreviewDue(
        person: person, code: theirs.first ?? "", codes: Set(theirs), cause: cause)
    }
    let waiting = try waitingLetters(of: hand.id).compactMap { letter in
      causes.cause(of: letter.kind, to: letter.person).map {
        var waiting = due(letter.person, $0)
        waiting.isSigned = letter.isSigned
        return waiting
      }
    }
    let decided = try selection.map { try lettersDue($0.decisions, of: hand.id) }
    let selected = (decided?.selected ?? []).map {
      due($0.person, LetterCause(kind: .invitation, asks: true, due: deadline))
    }
    let others = (decided?.others ?? []).map {
      due($0.person, LetterCause(kind: $0.letter))
    }
    let acknowledged = named.filter { $0.standing == .received }.compactMap { entry in
      causes.cause(of: .acknowledgement, to: entry.nomination.person)
        .map { due(entry.nomination.person, $0) }
    }
    return waiting + selected + others + acknowledged
  }

  /// By which codes people are named to whom letters go, the first as they are told.
  func letterCodes(_ hand: MeetingInHand) throws -> [Person.ID: [String]] {
    let decided = try inForceAndSigned(hand)?.decisions.map { ($0.person, $0.code) } ?? []
    let invited = try invitations(of: hand.id).map { ($0.person, $0.code) }
    let named = try nominations(of: hand.id).map { ($0.nomination.person, $0.code) }
    return Dictionary(grouping: decided + invited + named, by: \.0).mapValues { $0.map(\.1) }
  }
}
