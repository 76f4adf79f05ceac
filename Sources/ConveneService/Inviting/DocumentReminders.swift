import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import Foundation

/// Which authors were reminded of documents, or would be, and of which documents nobody is.
package struct DocumentReminders: Sendable {
  /// Why nobody is written to about a document.
  package enum Why: Sendable {
    /// It is there, in one language at least.
    case received
    /// Its author handed it in, and the desk looked at it not yet.
    case handedIn
    /// Nobody said by when.
    case undated
    /// Nobody of the directory writes it.
    case authorless
    /// Letters go to people of the meeting alone.
    case outside
    case withoutAddress
    /// Less than `interval` days ago, or the letter waits still.
    case reminded(on: Day)
    case unwritable(Refusal)
  }

  /// A document of which somebody, or nobody at all, is not reminded.
  package struct Left: Sendable {
    package let document: MeetingDocument
    /// Of the author in the directory, or as printed; empty where there is none.
    package let name: String
    package let telephone: String
    package let why: Why
  }

  /// Days for which nobody is reminded a second time without being asked.
  package static let interval = 7

  /// Whoever is written to, and of which documents.
  package fileprivate(set) var written: [(name: String, documents: [MeetingDocument])] = []
  package fileprivate(set) var left: [Left] = []
}

extension Secretariat {
  /// Writes to the authors of documents that are late or due within some days, or that are named, one
  /// letter to each author.
  ///
  /// - Parameters:
  ///   - numbers: of documents, due whenever they are; all that are due where there are none.
  ///   - days: within which they are due.
  ///   - again: whether also to whoever was reminded less than a week ago.
  package func remindAuthors(
    of numbers: [Int] = [], within days: Int, again: Bool = false, _ hand: MeetingInHand,
    dryRun: Bool = false
  ) async throws -> DocumentReminders {
    let settings = settings
    for number in numbers { _ = try hand.document(number) }
    return try await perform(.documentRemind, in: hand, dryRun: dryRun) { work in
      try work.remindAuthors(
        of: numbers, within: days, again: again, settings, isTried: dryRun)
    }
  }
}

extension Work {
  private static var campaignOfDocuments: String { "documents" }

  fileprivate mutating func remindAuthors(
    of numbers: [Int], within days: Int, again: Bool, _ settings: Settings, isTried: Bool
  ) throws -> DocumentReminders {
    let last = Day(number: today.number + days)
    let meant = hand.meeting.documentsInOrder.filter { document in
      numbers.isEmpty
        ? document.isAwaited && document.due.map { $0 <= last } ?? false
        : numbers.contains(document.number)
    }
    let authors = try store.documentAuthors(of: meeting).filter { !$0.isForgotten }
    let waiting = try store.documentsHandedIn(of: meeting)
    var reminders = DocumentReminders()
    func leave(_ document: MeetingDocument, _ person: Person?, _ why: DocumentReminders.Why) {
      reminders.left.append(
        DocumentReminders.Left(
          document: document, name: person?.name ?? document.author ?? "",
          telephone: person?.telephone ?? "", why: why))
    }
    for document in meant {
      if !document.isAwaited {
        leave(document, nil, .received)
      } else if waiting.contains(document.number) {
        leave(document, nil, .handedIn)
      } else if document.due == nil {
        leave(document, nil, .undated)
      } else if !authors.contains(where: { $0.document == document.number }) {
        leave(document, nil, .authorless)
      }
    }
    let due = meant.filter {
      $0.isAwaited && $0.due != nil && !waiting.contains($0.number)
    }
    let asked = authors.filter { author in due.contains { $0.number == author.document } }
    guard !asked.isEmpty else { return reminders }
    try settings.of(hand.meeting).refuseUndeliverable()
    let people = try store.peopleByID(asked.map(\.person))
    let before = try store.written(
      .document, campaign: Self.campaignOfDocuments, of: meeting)
    let siteKey = try store.siteKey()
    let scribe = try Scribe(store, hand, settings, at: now)
    var drafts: [LetterDraft] = []
    for person in people.values.sorted(by: { ($0.name, $0.id) < ($1.name, $1.id) }) {
      let own = due.filter { document in
        asked.contains { $0.person == person.id && $0.document == document.number }
      }
      let written = before[person.id]
      let reminded = written.flatMap { $0.stands ? Day($0.queued, inZone: hand.meeting.zone) : nil }
      func why() -> DocumentReminders.Why? {
        guard scribe.readers[person.id] != nil else { return .outside }
        if let reminded, !again,
          !(written?.hasLeft ?? false)
            || reminded.number + DocumentReminders.interval > today.number
        {
          return .reminded(on: reminded)
        }
        let channel = try? scribe.channel(of: .document, to: person)
        return channel == nil && person.email.isEmpty && !person.isReachedByPost
          ? .withoutAddress : nil
      }
      var reason = why()
      if reason == nil {
        do {
          let handsIn = try mayLink(author: person.id, settings, reviving: false)
          let letter = try scribe.letter(
            .document(own.map { AwaitedDocument($0, on: today) }), to: person,
            blank: handsIn ? .shown : nil,
            campaign: Self.campaignOfDocuments, revision: (written?.revision ?? 0) + 1,
            siteKey: siteKey)
          if handsIn {
            _ = try linkAuthor(person.id, settings, reviving: false, isTried: isTried)
          }
          // One that waits still says less than this one.
          try overtake([.document], to: [person.id])
          drafts.append(letter)
          reminders.written.append((person.name, own))
        } catch let refusal as Refusal {
          reason = .unwritable(refusal)
        }
      }
      guard let reason else { continue }
      for document in own { leave(document, person, reason) }
    }
    queue(drafts, campaign: Self.campaignOfDocuments)
    return reminders
  }
}
