import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// What a link opens: the meeting and the invitation, as they stand.
struct LinkOpened: Sendable {
  let hand: MeetingInHand
  let found: OpenedInvitation

  var invitation: InvitationEntry { found.invitation }
  var meeting: Meeting { hand.meeting }

  var contact: String { meeting.contact }

  /// The last day on which an answer counts, named or not.
  private var lastDay: Day { invitation.deadline ?? Day(number: meeting.starts.number - 1) }

  /// Whether another has the open seat that was left.
  private var isGivenAway: Bool {
    [.followed, .substituted].contains(found.left?.settled)
  }

  /// Why nothing may be answered on the page any more; nil where something may.
  func closed(on today: Day) -> Refusal? {
    guard hand.state.cancelled == nil else { return .pageOfCancelled(contact: contact) }
    switch invitation.track {
    case .nominated: return .pageAnsweredByNote(contact: contact)
    case .substitute: return .pageAsksNothing(contact: contact)
    case .open, .guest, .beside: break
    }
    guard !isGivenAway else { return .pagePlaceGone(contact: contact) }
    guard [.issued, .tentative, .accepted, .declined].contains(invitation.status) else {
      return .pageOfEnded(contact: contact)
    }
    guard today <= lastDay else { return .pageAnswerLate(day: lastDay, contact: contact) }
    return nil
  }

  func page(on today: Day) -> InvitationPage {
    let closed = closed(on: today)
    let choices = PageAnswer.Choice.allCases
    return InvitationPage(
      meeting: PublicMeeting(meeting: meeting, state: hand.state), name: invitation.name,
      language: Person.letterLanguage(of: found.languages, among: meeting.languages),
      status: invitation.status, deadline: invitation.deadline, answeredAt: found.answeredAt,
      remark: invitation.said.remark, attends: invitation.attends,
      choices: closed == nil ? choices : [], closed: closed)
  }
}

extension Meeting {
  /// Whom to write to: mailbox and telephone.
  var contact: String {
    [convener.email, convener.telephone ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension Store {
  /// What a link opens; it is in hand for the rest of the transaction.
  ///
  /// - Parameter inTurn: whether first no other act may be at work on the meeting.
  /// - Throws: the same refusal whether the link was ended or never was.
  func opened(by link: SHA256, inTurn: Bool = false) throws -> LinkOpened {
    guard let (meeting, page, found) = try invitation(behind: link, inTurn: inTurn) else {
      throw Refusal.linkOpensNothing()
    }
    return LinkOpened(
      hand: MeetingInHand(
        id: meeting, rubric: page.rubric, meeting: page.meeting, state: page.state),
      found: found)
  }
}
