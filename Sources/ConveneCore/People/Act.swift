import ConveneValues

/// Every act there is, as the audit trail names it.
///
/// Who may do what hangs on this list, and so do the verbs of the fronts.
package enum Act: String, CaseIterable, Sendable {
  case accountAdd = "account.add"
  case accountAddress = "account.address"
  case accountGrant = "account.grant"
  case accountLink = "account.link"
  case accountName = "account.name"
  case accountNameOwn = "account.name_own"
  case accountPassword = "account.password"
  case accountPasswordEnd = "account.password_end"
  case accountProxy = "account.proxy"
  case accountRevoke = "account.revoke"
  case accountSignIn = "account.sign_in"
  case accountSignOut = "account.sign_out"
  case accountToken = "account.token"
  case accountTokenEnd = "account.token_end"
  case agendaAssign = "agenda.assign"
  case agendaChange = "agenda.change"
  case agendaVersion = "agenda.version"
  case applicationClose = "application.close"
  case applicationConfirm = "application.confirm"
  case applicationDrop = "application.drop"
  case applicationEdit = "application.edit"
  case applicationImport = "application.import"
  case applicationOpen = "application.open"
  case applicationReopen = "application.reopen"
  case applicationRetract = "application.retract"
  case applicationSend = "application.send"
  case applicationTellApart = "application.tell_apart"
  case applicationWithdraw = "application.withdraw"
  case attendanceAbsent = "attendance.absent"
  case attendanceArrive = "attendance.arrive"
  case attendanceCheckIn = "attendance.check_in"
  case attendanceClose = "attendance.close"
  case attendanceImport = "attendance.import"
  case attendanceOpen = "attendance.open"
  case attendanceSettle = "attendance.settle"
  case commitmentAdd = "commitment.add"
  case commitmentChange = "commitment.change"
  case commitmentSettle = "commitment.settle"
  case correspondenceAdd = "correspondence.add"
  case correspondenceAttach = "correspondence.attach"
  case correspondenceRegister = "correspondence.register"
  case databaseBackup = "database.backup"
  case databaseCallBack = "database.call_back"
  case databaseHandOver = "database.handover"
  case databaseRestore = "database.restore"
  case databaseRotateKey = "database.rotate_key"
  case databaseTakeOver = "database.take_over"
  case databaseUpgrade = "database.upgrade"
  case documentAuthor = "document.author"
  case documentHand = "document.hand"
  case documentLink = "document.link"
  case documentRemind = "document.remind"
  case documentReturn = "document.return"
  case evaluationClose = "evaluation.close"
  case evaluationEnter = "evaluation.enter"
  case evaluationOpen = "evaluation.open"
  case evaluationRead = "evaluation.read"
  case evaluationWord = "evaluation.word"
  case guestAdd = "guest.add"
  case guestTable = "guest.table"
  case guestWithdraw = "guest.withdraw"
  case holidayImport = "holiday.import"
  case holidayRemove = "holiday.remove"
  case houseEmblem = "house.emblem"
  case invitationAnswer = "invitation.answer"
  case invitationAsk = "invitation.ask"
  case invitationClose = "invitation.close"
  case invitationExtend = "invitation.extend"
  case invitationFollow = "invitation.follow"
  case invitationIssue = "invitation.issue"
  case invitationLeave = "invitation.leave"
  case invitationRecord = "invitation.record"
  case invitationRemind = "invitation.remind"
  case invitationReopen = "invitation.reopen"
  case invitationResend = "invitation.resend"
  case invitationSettle = "invitation.settle"
  case letterApprove = "letter.approve"
  case letterClear = "letter.clear"
  case letterGoOn = "letter.go_on"
  case letterPause = "letter.pause"
  case letterPost = "letter.post"
  case letterSend = "letter.send"
  case letterSign = "letter.sign"
  case lotteryAnnounce = "lottery.announce"
  case lotteryDraw = "lottery.draw"
  case lotteryValue = "lottery.value"
  case mailReceive = "mail.receive"
  case meetingCancel = "meeting.cancel"
  case meetingEmblem = "meeting.emblem"
  case meetingExport = "meeting.export"
  case meetingFollow = "meeting.follow"
  case meetingImport = "meeting.import"
  case meetingPostpone = "meeting.postpone"
  case meetingPublish = "meeting.publish"
  case meetingRemove = "meeting.remove"
  case meetingTakeIn = "meeting.take_in"
  case meetingUpdate = "meeting.update"
  case nominationAcknowledge = "nomination.acknowledge"
  case nominationLink = "nomination.link"
  case nominationPropose = "nomination.propose"
  case nominationReceive = "nomination.receive"
  case nominationReplace = "nomination.replace"
  case nominationWithdraw = "nomination.withdraw"
  case organisationAdd = "organisation.add"
  case organisationEdit = "organisation.edit"
  case organisationImport = "organisation.import"
  case organisationMerge = "organisation.merge"
  case organisationTwo = "organisation.two"
  case paperPrint = "paper.print"
  case participantAttend = "participant.attend"
  case participantReplace = "participant.replace"
  case participantRequire = "participant.require"
  case participantTravel = "participant.travel"
  case partnerMeetingAnswer = "partner_meeting.answer"
  case partnerMeetingJoin = "partner_meeting.join"
  case partnerMeetingLeave = "partner_meeting.leave"
  case partnerMeetingOffer = "partner_meeting.offer"
  case partnerMeetingRepair = "partner_meeting.repair"
  case partnerMeetingSlots = "partner_meeting.slots"
  case partnerMeetingWithdraw = "partner_meeting.withdraw"
  case partnershipAnnounce = "partnership.announce"
  case partnershipAnswer = "partnership.answer"
  case partnershipConfirm = "partnership.confirm"
  case partnershipEnd = "partnership.end"
  case partnershipRecognise = "partnership.recognise"
  case partnershipRemind = "partnership.remind"
  case partnershipReport = "partnership.report"
  case partnershipTell = "partnership.tell"
  case partnershipWord = "partnership.word"
  case personAdd = "person.add"
  case personEdit = "person.edit"
  case personForget = "person.forget"
  case personImport = "person.import"
  case personMerge = "person.merge"
  case personObject = "person.object"
  case personTwo = "person.two"
  case projectAdd = "project.add"
  case projectChange = "project.change"
  case projectFill = "project.fill"
  case projectImport = "project.import"
  case projectLack = "project.lack"
  case projectSettle = "project.settle"
  case recommendationAdd = "recommendation.add"
  case recommendationAnswer = "recommendation.answer"
  case recommendationChange = "recommendation.change"
  case retentionRun = "retention.run"
  case retentionSet = "retention.set"
  case reviewAssign = "review.assign"
  case reviewConflictDeclare = "review.conflict"
  case reviewConflictWithdraw = "review.conflict.withdraw"
  case reviewImport = "review.import"
  case reviewInvite = "review.invite"
  case reviewLinkEnd = "review.link_end"
  case reviewPractise = "review.practise"
  case reviewRecall = "review.recall"
  case reviewRecord = "review.record"
  case reviewerAdd = "reviewer.add"
  case reviewerImport = "reviewer.import"
  case reviewerLink = "reviewer.link"
  case scoreCompute = "score.compute"
  case seatingAbsent = "seating.absent"
  case seatingAnnounce = "seating.announce"
  case seatingLock = "seating.lock"
  case seatingMove = "seating.move"
  case seatingPresent = "seating.present"
  case seatingRelease = "seating.release"
  case seatingRepair = "seating.repair"
  case seatingRule = "seating.rule"
  case seatingSolve = "seating.solve"
  case seatingSwap = "seating.swap"
  case seatingTable = "seating.table"
  case seatingUnlock = "seating.unlock"
  case selectionClose = "selection.close"
  case selectionDecide = "selection.decide"
  case selectionKeep = "selection.keep"
  case selectionPropose = "selection.propose"
  case selectionReopen = "selection.reopen"
  case selectionSign = "selection.sign"
  case selectionSupersede = "selection.supersede"
  case selectionUndo = "selection.undo"
  case travelAsk = "travel.ask"
  case travelBudget = "travel.budget"
  case travelImport = "travel.import"
  case travelPay = "travel.pay"
  case travelRead = "travel.read"
  case travelRecord = "travel.record"

  /// Who holds any of these may do it.
  package var permissions: [Permission] {
    switch self {
    case .accountAdd, .accountGrant, .accountName, .accountProxy, .accountRevoke: [.keepAccounts]
    case .accountAddress, .accountLink, .accountNameOwn, .accountPassword, .accountPasswordEnd,
      .accountSignIn, .accountSignOut, .accountToken, .accountTokenEnd:
      [.viewCall]
    case .holidayImport, .holidayRemove, .organisationAdd, .organisationEdit, .organisationImport,
      .organisationTwo, .personAdd,
      .personEdit, .personImport, .personObject, .personTwo:
      [.editDirectory]
    // It goes through every meeting.
    case .organisationMerge, .personMerge: [.viewPeople]
    case .personForget, .retentionRun, .retentionSet: [.erasePeople]
    case .applicationDrop, .applicationEdit, .applicationImport, .applicationReopen,
      .applicationTellApart,
      .applicationWithdraw, .nominationLink, .nominationReceive:
      [.receiveApplications]
    case .applicationConfirm: [.receiveApplications, .recordReviews]
    case .databaseBackup, .databaseCallBack, .databaseHandOver, .databaseRestore,
      .databaseRotateKey, .databaseTakeOver, .databaseUpgrade:
      [.keepDatabase]
    case .documentLink, .documentRemind, .guestAdd, .invitationClose, .invitationExtend,
      .invitationFollow,
      .invitationIssue,
      .invitationRemind, .invitationReopen, .invitationResend, .letterGoOn, .letterPause,
      .letterSend, .letterSign, .nominationAcknowledge, .nominationReplace, .participantReplace,
      .reviewInvite, .reviewLinkEnd:
      [.issueInvitations]
    case .letterApprove: [.issueInvitations, .signSelection]
    case .letterClear: [.issueInvitations, .recordAnswers, .signSelection]
    case .letterPost: [.issueInvitations, .printPapers]
    case .attendanceAbsent, .attendanceArrive, .attendanceClose, .attendanceImport,
      .attendanceOpen, .attendanceSettle, .correspondenceAdd,
      .correspondenceAttach, .correspondenceRegister, .guestWithdraw,
      .invitationLeave, .invitationRecord, .invitationSettle, .mailReceive, .nominationWithdraw,
      .participantAttend, .participantRequire, .participantTravel, .partnerMeetingAnswer,
      .partnerMeetingJoin, .partnerMeetingLeave:
      [.recordAnswers]
    case .agendaAssign, .agendaChange, .agendaVersion, .applicationClose, .applicationOpen,
      .documentAuthor, .documentReturn, .houseEmblem, .lotteryAnnounce, .lotteryValue,
      .meetingCancel,
      .meetingEmblem, .meetingFollow, .meetingImport, .meetingPostpone, .meetingPublish,
      .meetingRemove,
      .meetingTakeIn, .meetingUpdate, .recommendationAnswer:
      [.editMeeting]
    case .applicationRetract, .applicationSend, .attendanceCheckIn, .documentHand,
      .invitationAnswer, .invitationAsk, .nominationPropose, .partnershipTell:
      [.servePages]
    case .meetingExport: [.viewSecrets]
    case .lotteryDraw, .selectionClose, .selectionDecide, .selectionPropose, .selectionReopen,
      .selectionUndo:
      [.proposeSelection]
    case .reviewAssign, .reviewRecall, .reviewerImport, .reviewerLink: [.assignReviews]
    case .reviewImport, .reviewerAdd: [.recordReviews]
    case .reviewConflictWithdraw: [.recordReviews, .review]
    // A page does them for whoever shows the link of a reviewer, for that reviewer alone.
    case .reviewConflictDeclare, .reviewPractise, .reviewRecord:
      [.recordReviews, .review, .servePages]
    case .commitmentAdd, .commitmentChange, .commitmentSettle, .partnershipAnnounce,
      .partnershipAnswer, .partnershipConfirm, .partnershipEnd, .partnershipRemind,
      .partnershipReport, .projectAdd, .projectChange, .projectFill, .projectImport, .projectLack,
      .projectSettle, .recommendationAdd, .recommendationChange:
      [.keepPartnerships]
    case .partnershipRecognise: [.recognisePartnerships]
    case .evaluationClose, .evaluationOpen, .evaluationRead, .evaluationWord, .partnershipWord:
      [.editMeeting]
    case .evaluationEnter: [.recordAnswers]
    case .scoreCompute: [.scoreApplications]
    case .paperPrint: [.printPapers]
    case .guestTable, .partnerMeetingOffer, .partnerMeetingRepair, .partnerMeetingSlots,
      .partnerMeetingWithdraw, .seatingAbsent, .seatingAnnounce, .seatingLock, .seatingMove,
      .seatingPresent, .seatingRelease, .seatingRepair, .seatingRule, .seatingSolve, .seatingSwap,
      .seatingTable, .seatingUnlock:
      [.seatTables]
    case .selectionKeep: [.viewScores]
    case .selectionSign, .selectionSupersede: [.signSelection]
    case .travelAsk, .travelBudget, .travelImport, .travelPay, .travelRead, .travelRecord:
      [.handleTravel]
    }
  }
}

extension Act {
  /// Whether it goes on with a meeting, as nobody does once that was cancelled; who may act there and
  /// what becomes of letters and of people's data is another matter.
  package var isOnMeeting: Bool {
    guard self != .invitationResend else { return false }
    let nouns: Set = [
      "agenda", "application", "attendance", "commitment", "document", "evaluation", "guest",
      "invitation",
      "lottery",
      "meeting",
      "nomination",
      "participant", "partner_meeting", "partnership", "project", "recommendation", "review",
      "reviewer", "score",
      "seating",
      "selection", "travel",
    ]
    return ![.evaluationRead, .meetingExport, .travelRead].contains(self)
      && nouns.contains(String(rawValue.prefix { $0 != "." }))
  }

  /// Whether it is about oneself, whom it follows to every meeting.
  package var isOfOneself: Bool {
    [
      .accountAddress, .accountLink, .accountNameOwn, .accountPassword, .accountPasswordEnd,
      .accountSignIn, .accountSignOut, .accountToken, .accountTokenEnd,
    ].contains(self)
  }

  /// Whether it erases, and so tells how much it did.
  package var erases: Bool { self == .personForget || self == .retentionRun }

  /// Whether papers name who did it, so that a login is no name for it.
  package var isSignedByName: Bool {
    [
      .participantReplace, .partnershipRecognise, .selectionClose, .selectionDecide,
      .selectionReopen, .selectionSign,
      .selectionSupersede,
    ].contains(self)
  }
}

extension Actor {
  /// Refuses unless one of the actor's roles there allows the act, and papers can name the actor.
  package func require(
    _ act: Act, in meeting: (id: Meeting.ID, code: String)? = nil
  ) throws(Refusal) {
    try require(anyOf: act.permissions, in: meeting)
    guard isNamed || !act.isSignedByName else {
      throw .loginIsNoName(name: name)
    }
  }
}
