import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// What link a letter bears until it leaves.
enum LetterBlank {
  /// One that opens nothing, of a letter that is only looked at.
  case shown
  case link(AnswerLink)

  var link: AnswerLink? { if case .link(let link) = self { link } else { nil } }
}

/// Makes the links of a meeting's invitations; the file of the keys is read with the first of them.
final class LinkBook {
  private let meeting: Meeting.ID
  private let file: KeyFile
  private let known: [Identifier<InvitationEntry>: LinkMade]
  private var ring = KeyRing()
  private var isRead = false

  init(_ store: Store, of meeting: Meeting.ID, _ file: KeyFile) throws {
    (self.meeting, self.file) = (meeting, file)
    known = try store.linksMade(of: meeting)
  }

  /// Another link than those there were.
  func fresh(of invitation: Identifier<InvitationEntry>) throws -> AnswerLink {
    let ring = try read()
    let key = try ring.newest ?? file.newest()
    if ring.newest == nil { self.ring = try file.read() }
    return AnswerLink(
      meeting: meeting.uuid, invitation: invitation.uuid,
      generation: (known[invitation]?.generation ?? 0) + 1, key: key)
  }

  /// The link that the reader has; nil where it was of chance, or its key is not here.
  func standing(of invitation: Identifier<InvitationEntry>) throws -> AnswerLink? {
    guard let made = known[invitation] else { return nil }
    return try read().link(made, in: meeting)
  }

  private func read() throws -> KeyRing {
    if !isRead { (ring, isRead) = (try file.read(), true) }
    return ring
  }
}

extension KeyRing {
  /// Nil where the key is not here that it is made from.
  func link(_ made: LinkMade, in meeting: Meeting.ID) -> AnswerLink? {
    self[made.key].map {
      AnswerLink(
        meeting: meeting.uuid, invitation: made.invitation.uuid, generation: made.generation,
        key: $0, for: made.purpose)
    }
  }

  /// A letter as it leaves, the secret of its link filled in.
  ///
  /// Refused where the key is not here that the link is made from.
  func finished(
    _ letter: ClaimedLetter, in meeting: Meeting.ID, _ file: KeyFile
  ) throws(Refusal) -> [UInt8] {
    guard let made = letter.link else { return letter.message }
    guard let link = link(made, in: meeting) else {
      throw .linkKeyMissing(name: made.key, path: file.path)
    }
    return link.filling(letter.message)
  }
}
