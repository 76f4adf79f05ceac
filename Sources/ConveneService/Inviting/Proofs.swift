import ConveneCore
import ConveneDocuments
import ConveneMail
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// Hands the invitation over to somebody of the house, once in each language of the meeting, to be
  /// looked at; it is about nobody, its link opens nothing, and nothing is kept of it but who sent
  /// how many, and by a hash what they say.
  ///
  /// - Returns: what the mail server said to each, or where the maildir is.
  package func sendProof(to address: String, _ hand: MeetingInHand) async throws -> [String] {
    let (settings, now, name) = (self.settings.of(hand.meeting), self.now(), actor.name)
    try settings.refuseUndeliverable()
    let letters = try await perform(.letterSend, in: hand) { work in
      let scribe = try Scribe(work.store, hand, settings, at: now)
      let siteKey = try work.store.siteKey()
      work.note(["proofs": "\(hand.meeting.languages.count)"])
      let letters = try hand.meeting.languages.map { language in
        let id = Secretariat.newUUID(at: now)
        let reader = Person(
          id: Identifier(id), name: name, email: address,
          country: hand.meeting.venue.country, languages: [language.rawValue])
        return try scribe.letter(
          .invitation, to: reader, invitation: Identifier(id), blank: .shown,
          campaign: "proof \(id)", siteKey: siteKey, sealing: false)
      }
      return letters
    }
    let replies = try await handOver(letters, to: address, hand, settings)
    // Nobody looks at what did not arrive.
    try await keep(.issueInvitations, in: hand) { try $0.prove(letters, of: hand.id) }
    return replies
  }

  private func handOver(
    _ letters: [LetterDraft], to address: String, _ hand: MeetingInHand, _ settings: Settings
  ) async throws -> [String] {
    switch try settings.mailDestination() {
    case .maildir(let path):
      return try Failure.ofMail {
        try letters.map { letter in
          try Maildir(at: path).deliver(Array(letter.message.utf8), as: letter.messageID)
          return path
        }
      }
    case .server(let server):
      let secret = try Failure.ofMail { try server.secret() }
      let session = SMTPSession(server, secret: secret)
      var outcomes: [MailOutcome] = []
      for letter in letters {
        outcomes.append(
          await session.send(
            Array(letter.message.utf8), from: hand.meeting.convener.email, to: address))
      }
      await session.close()
      return try outcomes.map { outcome in
        switch outcome {
        case .accepted(let reply): return reply
        case .refused(let reply), .later(let reply), .unconfirmed(let reply):
          throw Refusal.proofNotTaken(address: address, reply: reply)
        case .unreachable(let reason):
          throw Failure.unavailable(.mailServerUnreachable(server: "\(server)", reason: reason))
        }
      }
    }
  }
}
