import ConveneValues

/// What lists and pages of the program call their columns and rows; `StateTitles` has their states.
///
/// Commands name them in English, as JSON and options do; here each is said in the language of whoever
/// reads. A word that is none of them, such as the name of somebody, stays as it is.
extension Phrases {
  package func title(_ english: String) -> String { knownTitle(english) ?? english }

  /// A column of a file that others read: in English as programs have it, else by its title.
  package func column(_ english: String) -> String {
    language == .english ? english : title(english.replacing("_", with: " "))
  }

  package func knownTitle(_ english: String) -> String? {
    switch english {
    case "about": titleAbout
    case "across countries": titleAcrossCountries
    case "across sectors": titleAcrossSectors
    case "commitment": titleCommitment
    case "kept on": titleKeptOn
    case "new ties": titleNewTies
    case "organisations": titleOrganisations
    case "session": titleSession
    case "taken up": titleTakenUp
    case "question": titleQuestion
    case "answered": titleAnswered
    case "mean": titleMean
    case "said": titleSaid
    case "total": titleTotal
    case "ticket": titleTicket
    case "terminals": titleTerminals
    case "subsistence": titleSubsistence
    case "nights": titleNights
    case "payer": titlePayer
    case "emergency": titleEmergency
    case "passport": titlePassport
    case "sheet": titleSheet
    case "alone": titleAlone
    case "expected partners": titleExpectedPartners
    case "interval": titleInterval
    case "door": titleDoor
    case "note verbale": titleNoteVerbale
    case "ties before": titleTiesBefore
    case "ties since": titleTiesSince
    case "access": titleAccess
    case "accepted": titleAccepted
    case "act": titleAct
    case "actor": titleActor
    case "added": titleAdded
    case "adds": titleAdds
    case "address": titleAddress
    case "agreement": titleAgreement
    case "alpha": titleAlpha
    case "answer": titleAnswer
    case "answered by": titleAnsweredBy
    case "apart": titleApart
    case "applicant": titleApplicant
    case "application": titleApplication
    case "applications": titleApplications
    case "applied": titleApplied
    case "arrivals": titleArrivals
    case "arrived": titleArrived
    case "arrives at": titleArrivesAt
    case "arrives by": titleArrivesBy
    case "arrives from": titleArrivesFrom
    case "arrives on": titleArrivesOn
    case "as": titleAs
    case "asset": titleAsset
    case "assigned": titleAssigned
    case "assured": titleAssured
    case "at": titleAt
    case "at most": titleAtMost
    case "attendance": titleAttendance
    case "attends": titleAttends
    case "authority": titleAuthority
    case "away": titleAway
    case "bar": titleBar
    case "because": titleBecause
    case "before": titleBefore
    case "begun": titleBegun
    case "by": titleBy
    case "calendar says": titleCalendarSays
    case "came back": titleCameBack
    case "capacity": titleCapacity
    case "cell": titleCell
    case "chance": titleChance
    case "change": titleChange
    case "changed": titleChanged
    case "city": titleCity
    case "code": titleCode
    case "column": titleColumn
    case "comes": titleComes
    case "compared": titleCompared
    case "conditions": titleConditions
    case "contribution": titleContribution
    case "count": titleCount
    case "country": titleCountry
    case "criterion": titleCriterion
    case "database": titleDatabase
    case "day": titleDay
    case "days": titleDays
    case "deadline": titleDeadline
    case "decided": titleDecided
    case "decided by": titleDecidedBy
    case "decided by name": titleDecidedByName
    case "decision": titleDecision
    case "departs at": titleDepartsAt
    case "departs by": titleDepartsBy
    case "departs on": titleDepartsOn
    case "departs to": titleDepartsTo
    case "diet": titleDiet
    case "declined": titleDeclined
    case "direction": titleDirection
    case "directory": titleDirectory
    case "due": titleDue
    case "ends": titleEnds
    case "evaluation": titleEvaluation
    case "meetings": titleMeetings
    case "room": titleRoom
    case "shows": titleShows
    case "who says": titleWhoSays
    case "wished": titleWished
    case "with says": titleWithSays
    case "email": titleEmail
    case "ended": titleEnded
    case "evidence": titleEvidence
    case "floors": titleFloors
    case "follows": titleFollows
    case "forgotten": titleForgotten
    case "from": titleFrom
    case "funding assured": titleFundingAssured
    case "funding expected": titleFundingExpected
    case "gender": titleGender
    case "generation": titleGeneration
    case "given": titleGiven
    case "gone": titleGone
    case "handed in": titleHandedIn
    case "head": titleHead
    case "hotel": titleHotel
    case "how": titleHow
    case "id": titleId
    case "in place of": titleInPlaceOf
    case "in words": titleInWords
    case "invitation": titleInvitation
    case "invited": titleInvited
    case "invited by name": titleInvitedByName
    case "kept": titleKept
    case "key": titleKey
    case "kind": titleKind
    case "languages": titleLanguages
    case "late": titleLate
    case "leaves": titleLeaves
    case "leniency": titleLeniency
    case "letter": titleLetter
    case "expires": titleExpires
    case "last used": titleLastUsed
    case "scopes": titleScopes
    case "sign in": titleSignIn
    case "page": titlePage
    case "login": titleLogin
    case "marked": titleMarked
    case "matter": titleMatter
    case "meeting": titleMeeting
    case "meets": titleMeets
    case "met": titleMet
    case "met again": titleMetAgain
    case "migration": titleMigration
    case "motivation": titleMotivation
    case "name": titleName
    case "name ar": titleNameInArabic
    case "names": titleNames
    case "needed by": titleNeededBy
    case "needs": titleNeeds
    case "new": titleNew
    case "nominated": titleNominated
    case "nominated by": titleNominatedBy
    case "not to be written to since": titleNotToBeWrittenToSince
    case "note": titleNote
    case "number": titleNumber
    case "object": titleObject
    case "of": titleOf
    case "offer": titleOffer
    case "offers": titleOffers
    case "officer": titleOfficer
    case "old": titleOld
    case "on": titleOn
    case "one": titleOne
    case "one review": titleOneReview
    case "organisation": titleOrganisation
    case "expected funding": titleExpectedFunding
    case "measure": titleMeasure
    case "missing": titleMissing
    case "other": titleOther
    case "other name": titleOtherName
    case "other names": titleOtherNames
    case "others": titleOthers
    case "outcome": titleOutcome
    case "outcomes": titleOutcomes
    case "overdue": titleOverdue
    case "pairs": titlePairs
    case "paper": titlePaper
    case "part": titlePart
    case "particulars": titleParticulars
    case "lack": titleLack
    case "lacks": titleLacks
    case "owner": titleOwner
    case "partners": titlePartners
    case "project": titleProject
    case "partnership": titlePartnership
    case "past": titlePast
    case "past partners": titlePastPartners
    case "people": titlePeople
    case "person": titlePerson
    case "places": titlePlaces
    case "plate": titlePlate
    case "points": titlePoints
    case "position": titlePosition
    case "post": titlePost
    case "potential": titlePotential
    case "potential met": titlePotentialMet
    case "practice": titlePractice
    case "printed": titlePrinted
    case "progress": titleProgress
    case "rank": titleRank
    case "ratings": titleRatings
    case "reason": titleReason
    case "recognised": titleRecognised
    case "reference": titleReference
    case "refused": titleRefused
    case "remark": titleRemark
    case "repair": titleRepair
    case "replaces": titleReplaces
    case "rests on": titleRestsOn
    case "reported": titleReported
    case "reviewer": titleReviewer
    case "reviewer's name": titleReviewersName
    case "revision": titleRevision
    case "role": titleRole
    case "roles": titleRoles
    case "round": titleRound
    case "rows": titleRows
    case "rule": titleRule
    case "scan": titleScan
    case "score": titleScore
    case "seat": titleSeat
    case "seats": titleSeats
    case "sector": titleSector
    case "server": titleServer
    case "set aside": titleSetAside
    case "setting": titleSetting
    case "settled": titleSettled
    case "short name": titleShortName
    case "spread": titleSpread
    case "standing": titleStanding
    case "starts": titleStarts
    case "state": titleState
    case "status": titleStatus
    case "stricter · more lenient": titleStricterMoreLenient
    case "subject": titleSubject
    case "table": titleTable
    case "tables": titleTables
    case "take back": titleTakeBack
    case "taken in": titleTakenIn
    case "target": titleTarget
    case "telephone": titleTelephone
    case "tell": titleTell
    case "tentative": titleTentative
    case "text": titleText
    case "title": titleTitle
    case "to": titleTo
    case "together": titleTogether
    case "topic": titleTopic
    case "topics": titleTopics
    case "track": titleTrack
    case "trail": titleTrail
    case "value": titleValue
    case "version": titleVersion
    case "visa letter": titleVisaLetter
    case "waiting": titleWaiting
    case "waits first": titleWaitsFirst
    case "wave": titleWave
    case "way": titleWay
    case "what": titleWhat
    case "what goes": titleWhatGoes
    case "where": titleWhere
    case "who": titleWho
    case "why": titleWhy
    case "wishes": titleWishes
    case "with": titleWith
    case "written": titleWritten
    case "yours": titleYours
    case "zone": titleZone
    default: nil
    }
  }
}
