import ConveneCore
import ConveneDocuments
import ConveneMail
import ConveneValues

extension MeetingInHand {
  /// Hands a mail over that is none of the outbox, with the secret of its link.
  ///
  /// - Parameter message: makes it; what refuses it is nobody's else but this letter's.
  func deliver(
    to mailbox: String, by link: AnswerLink, _ destination: MailDestination,
    _ session: SMTPSession?, _ message: () throws -> MailMessage
  ) async -> MailOutcome {
    do {
      let message = try message()
      let bytes = link.filling(try message.bytes())
      switch destination {
      case .maildir(let path):
        try Failure.ofMail { try Maildir(at: path).deliver(bytes, as: message.id.value) }
        return .accepted("")
      case .server:
        return await session?.send(bytes, from: meeting.convener.email, to: mailbox)
          ?? .unreachable("")
      }
    } catch let refusal as Refusal {
      return .refused(refusal.code)
    } catch {
      return .unreachable("\(error)")
    }
  }
}
