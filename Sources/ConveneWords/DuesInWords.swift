import ConveneCore
import ConveneValues

extension Phrases {
  /// A meeting of the desk, without its commands.
  package func lines(of dues: MeetingDues) -> [String] {
    let meeting = dues.meeting
    let counts = [
      dues.count(.applications) > 0 ? deskApplications(count: dues.count(.applications)) : nil,
      dues.count(.participants) > 0 ? deskParticipants(count: dues.count(.participants)) : nil,
      dues.count(.remote) > 0 ? deskRemote(count: dues.count(.remote)) : nil,
      dues.count(.beside) > 0 ? deskBeside(count: dues.count(.beside)) : nil,
    ].compactMap(\.self)
    let when = meeting.starts.map { day in
      dues.daysLeft.map { deskStartsIn(day: date(day), days: $0) } ?? date(day)
    }
    let mark = meeting.isTrial ? "\(trialMark) · " : ""
    return ["\(meeting.code)  \(mark)\(meeting.title[language])"]
      + ["  " + ([stage(dues.stage), when].compactMap(\.self) + counts).joined(separator: " · ")]
      + dues.dues.map { (dues.isPressing($0) ? "! " : "- ") + sentence(of: $0) }
      + (dues.dues.isEmpty && ![.draft, .over, .cancelled].contains(dues.stage)
        ? ["- \(deskNothingDue)"] : [])
  }

  /// What is due, in a sentence.
  package func sentence(of due: MeetingDues.Due) -> String {
    guard due.kind != .unled else { return unled(due) }
    if [.draw, .closing, .valueUnsaid, .valueAwaited].contains(due.kind) { return words(of: due) }
    let counted = words(of: due)
    let dated = due.day.map { dueFirstBy(due: counted, day: date($0)) } ?? counted
    guard !due.names.isEmpty else { return dated }
    let few = Array(due.names.prefix(3))
    let names = few.joined(separator: comma)
    let rest = due.number - few.count
    // Of reviews a name stands for several.
    let isCut = due.names.count > few.count
    return dated + colon + (isCut ? dueNamesAndMore(names: names, count: max(1, rest)) : names)
  }

  /// Parts of the programme that nobody leads any more, each in words.
  private func unled(_ due: MeetingDues.Due) -> String {
    let posts = due.names.compactMap { AgendaPost(at: $0) }.prefix(3)
    let names = posts.map { post in
      unled(post, in: due.sessions.first { post.part == .session($0.key) })
    }.joined(separator: comma)
    let rest = due.number - posts.count
    return rest > 0 ? dueNamesAndMore(names: names, count: rest) : names
  }

  /// That nobody leads a part of the programme.
  ///
  /// - Parameter session: as it is called, where the part is one.
  package func unled(_ post: AgendaPost, in session: SessionName?) -> String {
    switch post.part {
    case .item(let number): dueItemUnled(item: number, role: role(post.role))
    case .session(let key):
      dueSessionUnled(session: session.map(called) ?? key, role: role(post.role))
    }
  }

  private func role(_ role: AgendaRole) -> String {
    switch role {
    case .chair: roleChair
    case .moderator: roleModerator
    case .presenter: rolePresenter
    case .rapporteur: roleRapporteur
    }
  }

  private func words(of due: MeetingDues.Due) -> String {
    let count = due.number
    return switch due.kind {
    case .today, .applications, .reviewers, .reviews, .scored, .proposed, .signed, .participants,
      .beside, .remote, .seated, .unled:
      ""
    case .answersLate: dueAnswersLate(count: count)
    case .reviewsLate: dueReviewsLate(count: count)
    case .held: dueHeld(count: count)
    case .floors: dueFloors(count: count)
    case .waiting: dueWaiting(count: count)
    case .letters: dueLetters(count: count)
    case .lettersUnapproved: dueLettersUnapproved(count: count)
    case .lettersUncleared: dueLettersUncleared(count: count)
    case .lettersHeld: dueLettersHeld(count: count)
    case .lettersToPost: dueLettersToPost(count: count)
    case .lettersToSign: dueLettersToSign(count: count)
    case .lettersRefused: dueLettersRefused(count: count)
    case .lettersReturned: dueLettersReturned(count: count)
    case .answersByPage: dueAnswersByPage(count: count)
    case .applicationsByForm: dueApplicationsByForm(count: count)
    case .withdrawalsByForm: dueWithdrawalsByForm(count: count)
    case .requestsByPage: dueRequestsByPage(count: count)
    case .nominationsByPage: dueNominationsByPage(count: count)
    case .documentsByPage: dueDocumentsByPage(count: count)
    case .sheetsMissing: dueSheetsMissing(count: count)
    case .passportsShort: duePassportsShort(count: count)
    case .visasDue: dueVisas(count: count)
    case .ticketsLate: dueTicketsLate(count: count)
    case .overCeiling: dueOverCeiling
    case .answersHinted: dueAnswersHinted(count: count)
    case .lettersUnconfirmed: dueLettersUnconfirmed(count: count)
    case .targetsEscalated: dueTargetsEscalated(count: count)
    case .targetsLate: dueTargetsLate(count: count)
    case .partnershipsToldEnded: duePartnershipsToldEnded(count: count)
    case .targetsDue: dueTargetsDue(count: count)
    case .commitmentsLate: dueCommitmentsLate(count: count)
    case .evaluationOpen:
      dueEvaluationOpen(answers: due.names.first ?? "0", people: "\(count)")
    case .uninvited: dueUninvited(count: count)
    case .unseated: dueUnseated(count: count)
    case .tables: dueTables(count: count)
    case .ledTwice: dueLedTwice(count: count)
    case .documentsDue: dueDocuments(count: count)
    case .screenless: dueScreenless(count: count)
    case .screens: dueScreens(count: count)
    case .nominations: dueNominations(count: count)
    case .nominees: dueNominees(count: count)
    case .undecided: dueUndecided(count: count)
    case .draw: dueDraw
    case .closing: dueClosing(day: due.day.map { date($0) } ?? "", hour: due.names.first ?? "")
    case .valueUnsaid: dueValueUnsaid
    case .valueAwaited:
      dueValueAwaited(day: due.day.map { date($0) } ?? "", hour: due.names.first ?? "")
    case .reviewsOutstanding: dueReviewsOutstanding(count: count)
    case .answersAwaited: dueAnswersAwaited(count: count)
    case .agendaSoft: dueAgendaSoft(count: count)
    case .openFree: dueOpenFree(count: count)
    case .nominatedFree: dueNominatedFree(count: count)
    case .guestFree: dueGuestFree(count: count)
    }
  }

  /// How far a meeting has come.
  package func stage(_ stage: MeetingDues.Stage) -> String {
    switch stage {
    case .draft: stageDraft
    case .call: stageCall
    case .review: stageReview
    case .selection: stageSelection
    case .invitation: stageInvitation
    case .preparation: stagePreparation
    case .meeting: stageMeeting
    case .over: stageOver
    case .cancelled: stageCancelled
    }
  }
}
