/// How an act is taken back.
package enum Undoing: Hashable, Sendable {
  /// `undo` does the contrary, as long as nothing later builds on it.
  case contrary
  /// A command that corrects it; words in capitals stand for what only the act's entry knows.
  case by(String)
  /// What was done is sent, signed, drawn, published or erased, or changed nothing.
  case never
}

extension Act {
  /// The command that says anew what an act said, where nobody can take that back any more.
  package var correction: String {
    switch self {
    case .agendaAssign: "convene agenda assign SESSION ROLE NAME"
    case .agendaChange: "convene agenda show"
    case .applicationDrop: "convene application form list"
    case .applicationTellApart: "convene application withdraw CODE"
    case .correspondenceAdd, .correspondenceAttach: "convene correspondence list"
    case .attendanceAbsent, .attendanceArrive, .attendanceCheckIn, .attendanceImport:
      "convene attendance arrive CODE"
    case .commitmentAdd, .commitmentSettle: "convene commitment list"
    case .commitmentChange: "convene commitment change CODE --what TEXT"
    case .documentAuthor: "convene document author NUMBER NAME"
    case .documentRemind: "convene invitation status"
    case .letterSign: "convene correspondence list"
    case .invitationClose: "convene invitation reopen --reason TEXT"
    case .invitationExtend: "convene invitation extend CODE --until DAY --reason TEXT"
    case .invitationAnswer, .invitationLeave, .invitationRecord:
      "convene invitation record CODE ANSWER"
    case .invitationRemind: "convene invitation status"
    case .meetingPostpone, .meetingUpdate: "convene meeting update FILE"
    case .participantAttend: "convene participant attends CODE"
    case .participantTravel: "convene participant travels CODE"
    case .partnerMeetingAnswer, .partnerMeetingOffer, .partnerMeetingRepair,
      .partnerMeetingWithdraw:
      "convene partner-meeting list"
    case .partnershipAnnounce: "convene partnership announce --title TEXT --partner NAME:ROLE"
    case .partnershipEnd: "convene partnership end CODE --reason TEXT"
    case .partnershipRemind, .partnershipReport, .partnershipTell: "convene partnership due"
    case .partnershipAnswer: "convene partnership answer CODE PRINCIPLE TEXT"
    case .partnershipConfirm, .partnershipRecognise: "convene partnership show CODE"
    case .personEdit: "convene person edit TEXT"
    case .projectAdd, .projectFill, .projectLack, .projectSettle: "convene project show CODE"
    case .projectImport: "convene project list"
    case .projectChange: "convene project change CODE"
    case .recommendationAdd, .recommendationChange: "convene recommendation list"
    case .recommendationAnswer: "convene recommendation list --answered"
    case .reviewImport, .reviewRecord: "convene review record CODE"
    case .seatingAbsent, .seatingPresent: "convene seating absent CODE ROUND"
    case .seatingMove, .seatingRepair, .seatingSwap: "convene seating move CODE TABLE"
    case .seatingRule: "convene seating rules"
    case .seatingTable: "convene seating table change NUMBER"
    default: if case .by(let command) = undoing { command } else { "convene history" }
    }
  }

  /// How it is taken back; only what is built is said to be.
  package var undoing: Undoing {
    switch self {
    case .agendaAssign, .agendaChange, .meetingPostpone, .meetingUpdate, .seatingTable: .contrary
    case .applicationDrop, .applicationTellApart: .contrary
    case .documentAuthor, .documentRemind: .contrary
    case .correspondenceAdd, .correspondenceAttach, .letterSign: .contrary
    case .invitationClose, .invitationExtend, .invitationRemind: .contrary
    case .invitationAnswer, .invitationLeave, .invitationRecord: .contrary
    case .attendanceAbsent, .attendanceArrive, .attendanceCheckIn, .attendanceImport: .contrary
    case .commitmentAdd, .commitmentChange, .commitmentSettle: .contrary
    case .participantAttend, .participantTravel, .personEdit: .contrary
    case .partnerMeetingAnswer, .partnerMeetingOffer, .partnerMeetingRepair,
      .partnerMeetingWithdraw:
      .contrary
    case .partnershipAnnounce, .partnershipAnswer, .partnershipConfirm, .partnershipEnd,
      .partnershipRecognise, .partnershipRemind, .partnershipReport, .partnershipTell:
      .contrary
    case .projectAdd, .projectChange, .projectFill, .projectImport, .projectLack, .projectSettle:
      .contrary
    case .recommendationAdd, .recommendationAnswer, .recommendationChange: .contrary
    case .reviewImport, .reviewRecord: .contrary
    case .seatingAbsent, .seatingPresent, .seatingRule: .contrary
    case .seatingMove, .seatingSwap: .contrary

    case .accountAdd, .accountGrant: .by("convene account revoke LOGIN ROLE")
    case .accountAddress: .by("convene account address ADDRESS --login LOGIN")
    case .accountPassword: .by("convene account password LOGIN --forget")
    case .accountProxy: .by("convene account proxy --secret-file FILE")
    case .accountLink, .accountSignIn: .by("convene account sessions LOGIN --revoke")
    case .accountToken: .by("convene account token revoke NAME")
    case .accountName, .accountNameOwn: .by("convene account name NAME --login LOGIN")
    case .accountRevoke: .by("convene account grant LOGIN ROLE")
    case .evaluationClose: .by("convene evaluation open --until DAY")
    case .evaluationOpen: .by("convene evaluation close")
    case .evaluationWord: .by("convene evaluation word NUMBER TEXT")
    case .guestAdd: .by("convene guest withdraw CODE")
    case .guestTable: .by("convene guest table CODE")
    case .guestWithdraw: .by("convene guest add --name NAME --by TEXT --reason TEXT --deadline DAY")
    case .holidayImport: .by("convene holiday remove COUNTRY")
    case .holidayRemove: .by("convene holiday import FILE")
    case .houseEmblem: .by("convene meeting emblem FILE --house")
    case .invitationFollow, .invitationIssue: .by("convene invitation withdraw CODE")
    case .invitationAsk: .by("convene invitation settle CODE")
    case .invitationSettle: .by("convene invitation settle CODE --undo")
    case .invitationReopen: .by("convene invitation close")
    case .meetingEmblem: .by("convene meeting emblem FILE")
    case .meetingFollow: .by("convene meeting follows CODE")
    case .meetingImport, .meetingTakeIn: .by("convene meeting remove CODE")
    case .meetingRemove: .by("convene meeting import FILE")
    case .documentHand: .by("convene document return NUMBER --reason TEXT")
    case .documentLink: .by("convene document link NAME")
    case .documentReturn: .by("convene document list")
    case .nominationLink: .by("convene nomination link SENDER --withdraw")
    case .nominationPropose: .by("convene nomination proposed")
    case .nominationAcknowledge, .nominationReceive: .by("convene nomination list")
    case .nominationReplace, .nominationWithdraw: .by("convene nomination list")
    case .organisationAdd, .organisationTwo: .by("convene organisation merge KEEP OTHER")
    case .organisationEdit, .organisationImport: .by("convene organisation edit NAME")
    case .applicationClose: .by("convene application form open --until DAY")
    case .attendanceClose: .by("convene attendance door open NAME")
    case .attendanceOpen: .by("convene attendance door close NUMBER")
    case .applicationOpen: .by("convene application form close")
    case .applicationSend: .by("convene application form list")
    case .applicationConfirm: .by("convene application confirm CODE NUMBER --undo")
    case .applicationEdit: .by("convene application edit CODE")
    case .applicationImport, .applicationReopen: .by("convene application withdraw CODE")
    case .applicationWithdraw: .by("convene application reopen CODE --reason TEXT")
    case .partnershipWord: .by("convene partnership word PRINCIPLE TEXT")
    case .participantRequire: .by("convene participant requires CODE")
    case .partnerMeetingJoin: .by("convene partner-meeting leave CODE")
    case .partnerMeetingLeave: .by("convene partner-meeting join CODE")
    case .partnerMeetingSlots: .by("convene partner-meeting drop NUMBER")
    case .participantReplace: .by("convene invitation withdraw CODE")
    case .personImport: .by("convene person edit TEXT --name NAME")
    case .personAdd, .personTwo: .by("convene person merge KEEP OTHER")
    case .personObject: .by("convene person object TEXT --withdraw --reason TEXT")
    case .retentionSet: .by("convene retention list")
    case .letterApprove, .letterClear, .letterGoOn: .by("convene invitation pause")
    case .letterPause: .by("convene invitation send")
    // It says what somebody said; what follows is an act of its own.
    case .mailReceive: .by("convene invitation resend CODE --leave")
    case .reviewAssign, .reviewPractise: .by("convene review status")
    case .reviewConflictDeclare, .reviewConflictWithdraw: .by("convene review conflicts")
    case .reviewRecall: .by("convene review recall --none")
    case .reviewInvite: .by("convene review invite REVIEWER --end")
    case .reviewLinkEnd: .by("convene review invite REVIEWER")
    case .reviewerAdd, .reviewerImport, .reviewerLink: .by("convene review status")
    case .scoreCompute: .by("convene score compute")
    case .seatingAnnounce: .by("convene seating announce --withdraw")
    case .seatingLock: .by("convene seating unlock CODE ROUND")
    case .seatingUnlock: .by("convene seating lock CODE ROUND")
    case .seatingRelease: .by("convene seating rules")
    // Its contrary breaks the rules that it put right, as whoever left is away still.
    case .seatingRepair: .by("convene seating move CODE TABLE")
    case .seatingSolve: .by("convene seating show")
    case .selectionDecide: .by("convene selection decide CODE --undo")
    case .selectionUndo: .by("convene selection decide CODE")
    case .selectionPropose: .by("convene selection run")
    case .selectionClose: .by("convene selection reopen --reason TEXT")
    case .selectionReopen: .by("convene selection close")
    case .selectionSign: .by("convene selection supersede --reason TEXT")
    case .travelAsk: .by("convene travel ask --until DAY")
    case .travelBudget: .by("convene travel budget --daily SUM --terminals SUM")
    case .travelPay: .by("convene travel pay CODE PAYER")
    case .travelImport, .travelRecord: .by("convene travel record CODE")

    case .accountPasswordEnd, .accountSignOut, .accountTokenEnd, .agendaVersion,
      .applicationRetract, .attendanceSettle, .correspondenceRegister, .databaseBackup,
      .databaseCallBack,
      .databaseHandOver,
      .databaseRestore, .databaseRotateKey, .databaseTakeOver, .databaseUpgrade, .evaluationEnter,
      .evaluationRead, .invitationResend,
      .letterPost, .letterSend, .lotteryAnnounce, .lotteryDraw, .lotteryValue, .meetingCancel,
      .meetingExport,
      .meetingPublish, .organisationMerge, .paperPrint, .personForget, .personMerge, .retentionRun,
      .selectionKeep, .selectionSupersede, .travelRead:
      .never
    }
  }
}
