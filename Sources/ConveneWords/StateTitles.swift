import ConveneValues

/// What states of things are called, as `Titles` has columns and rows.
extension Phrases {
  /// In English as columns of the database have it, underscores and all.
  package func state(_ english: String) -> String {
    language == .english ? english : knownState(english) ?? english
  }

  package func knownState(_ english: String) -> String? {
    switch english {
    case "absent": stateAbsent
    case "accepted": stateAccepted
    case "acknowledged": stateAcknowledged
    case "alias": stateAlias
    case "announced": stateAnnounced
    case "apart": stateApart
    case "applicant": stateApplicant
    case "approved": stateApproved
    case "after all", "after_all": stateAfterAll
    case "attended": stateAttended
    case "closed": stateClosedDoor
    case "planned": statePlanned
    case "prepared": statePrepared
    case "scale": stateScale
    case "text": stateText
    case "future": stateFuture
    case "other day", "other_day": stateOtherDay
    case "otherwise": stateOtherwise
    case "twice": stateTwice
    case "unknown": stateUnknown
    case "walk in", "walk_in": stateWalkIn
    case "away": stateAway
    case "begun": stateBegun
    case "link": stateLink
    case "session": stateSession
    case "token": stateToken
    case "beside": stateBeside
    case "bounced": stateBounced
    case "by_hand": stateByHand
    case "calendar": stateCalendar
    case "cancelled": stateCancelled
    case "cancelled trial": stateCancelledTrial
    case "chair": stateChair
    case "co applicant", "co_applicant": stateCoApplicant
    case "colleague": stateColleague
    case "complaint": stateComplaint
    case "confirmed": stateConfirmed
    case "declared": stateDeclared
    case "declined": stateDeclined
    case "delayed": stateDelayed
    case "delegated": stateDelegated
    case "delegation": stateDelegation
    case "delivered": stateDelivered
    case "done": stateDone
    case "donor": stateDonor
    case "draft": stateDraft
    case "dropped": stateDropped
    case "draft trial": stateDraftTrial
    case "due": stateDue
    case "ended": stateEnded
    case "expected": stateExpected
    case "expired": stateExpired
    case "failed": stateFailed
    case "follows": stateFollows
    case "given": stateGiven
    case "guest": stateGuest
    case "handed over": stateHandedOver
    case "held": stateHeld
    case "hard": stateHard
    case "in": stateIn
    case "in_person": stateInPerson
    case "issued": stateIssued
    case "kept": stateKept
    case "late": stateLate
    case "left behind": stateLeftBehind
    case "letter": stateLetter
    case "mail": stateMail
    case "mailbox closed": stateMailboxClosed
    case "mailbox full": stateMailboxFull
    case "moderator": stateModerator
    case "no": stateNo
    case "no host": stateNoHost
    case "no mailbox": stateNoMailbox
    case "no show", "no_show": stateNoShow
    case "nominated": stateNominated
    case "nominator": stateNominator
    case "not selected", "not_selected": stateNotSelected
    case "note_verbale": stateNoteVerbale
    case "observer": stateObserver
    case "notice": stateNotice
    case "on time", "on_time": stateOnTime
    case "older": stateOlder
    case "open": stateOpen
    case "offered": stateOffered
    case "agreed": stateAgreed
    case "lapsed": stateLapsed
    case "organisation": stateOrganisation
    case "other": stateOther
    case "out": stateOut
    case "overdue": stateOverdue
    case "participant": stateParticipant
    case "past partner", "past_partner": statePastPartner
    case "person": statePerson
    case "post": statePost
    case "presenter": statePresenter
    case "proposed": stateProposed
    case "published": statePublished
    case "published trial": statePublishedTrial
    case "queued": stateQueued
    case "rapporteur": stateRapporteur
    case "recognised": stateRecognised
    case "received": stateReceived
    case "refused": stateRefused
    case "remotely": stateRemotely
    case "replaced": stateReplaced
    case "resource person", "resource_person": stateResourcePerson
    case "reply": stateReply
    case "reviewer": stateReviewer
    case "running": stateRunning
    case "seals": stateSeals
    case "name": stateName
    case "secretariat": stateSecretariat
    case "settled": stateSettled
    case "selected": stateSelected
    case "sending": stateSending
    case "sent": stateSent
    case "silent": stateSilent
    case "soft": stateSoft
    case "speaker": stateSpeaker
    case "stays away": stateStaysAway
    case "stopped": stateStopped
    case "submitted": stateSubmitted
    case "substitute": stateSubstitute
    case "telephone": stateTelephone
    case "taken": stateTaken
    case "tentative": stateTentative
    case "together": stateTogether
    case "too large": stateTooLarge
    case "to post", "to_post": stateToPost
    case "to sign", "to_sign": stateToSign
    case "unconfirmed": stateUnconfirmed
    case "under review", "under_review": stateUnderReview
    case "unofficial": stateUnofficial
    case "unreached": stateUnreached
    case "waitlisted": stateWaitlisted
    case "withdrawn": stateWithdrawn
    case "writes": stateWrites
    case "yes": stateYes
    case "self": statePayerSelf
    case "convener": statePayerConvener
    case "came": stateCame
    case "missing": stateMissing
    case "whole": stateWhole
    case "in part": stateInPart
    case "too short": stateTooShort
    case "invited": stateInvited
    case "reviews": stateReviews
    case "takes part": stateTakesPart
    default: nil
    }
  }
}
