import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// A page that links every file of a folder and says in a line what it is.
  ///
  /// Files are known by their names, as `agenda.pdf`, `agenda.ar.pdf` or `mail/`; those of one paper
  /// share a row, rows stand in the order in which `files` first names their paper.
  package static func index(
    of files: [String], meeting: Meeting, in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    var papers: [(stem: String, files: [PaperFile])] = []
    for file in files.map(PaperFile.init) {
      if let place = papers.firstIndex(where: { $0.stem == file.stem }) {
        papers[place].files.append(file)
      } else {
        papers.append((file.stem, [file]))
      }
    }
    let rows = papers.map { stem, files in
      let about = phrases.about(stem)
      let links = files.enumerated().flatMap { place, file -> [Inline] in
        let link = Inline.link("\u{2068}\(file.label(in: meeting))\u{2069}", to: file.path)
        return place == 0 ? [link] : [.text("\u{a0}· "), link]
      }
      return Table.Row([[[.strong(about.title)]], [[.text(about.line)]], [links]])
    }
    return Document(
      phrases.papersOfMeeting, of: meeting, in: language,
      blocks: [
        .table(
          Table(
            columns: [
              Table.Column(phrases.paper, share: 24), Table.Column(phrases.whatItIs, share: 46),
              Table.Column(phrases.files, share: 30),
            ], rows: rows))
      ])
  }
}

/// The name of a paper's file, taken apart.
private struct PaperFile {
  let path: String
  let stem: String
  let language: Language?
  let format: String

  init(_ path: String) {
    self.path = path
    var parts = path.split(separator: ".").map(String.init)
    format = parts.count > 1 ? parts.removeLast() : ""
    language = parts.count > 1 ? parts.last.flatMap(Language.init) : nil
    if language != nil { parts.removeLast() }
    stem = parts.joined(separator: ".")
  }

  // Only what is printed exists per language; the plain name is the meeting's first.
  func label(in meeting: Meeting) -> String {
    guard !format.isEmpty else { return path }
    let isOfOne = !["ics", "csv", "svg"].contains(format)
    let shown = language ?? (isOfOne ? meeting.languages.first : nil)
    return ([format.uppercased()] + (shown.map { [Phrases($0).ownName] } ?? []))
      .joined(separator: "\u{a0}")
  }
}

extension Phrases {
  /// The plan of the morning is a plan.
  private static func paper(of stem: some StringProtocol) -> String {
    stem.hasPrefix("seating-") ? "seating" : String(stem)
  }

  fileprivate func about(_ stem: String) -> (title: String, line: String) {
    switch stem {
    case "agenda": (agendaAndOrganizationOfWork, aboutAgenda)
    case "aide-memoire": (aideMemoire, aboutAideMemoire)
    case "participants": (listOfParticipants, aboutParticipants)
    case "ranking": (ranking, aboutRanking)
    case "decision": (decisionSheet, aboutDecision)
    case "seating": (seatingPlan, aboutSeating)
    case "table-cards": (tableCards, aboutTableCards)
    case "nameplates": (nameplates, aboutNameplates)
    case "badges": (badges, aboutBadges)
    case "provisional-agenda": (provisionalAgendaAnnotated, aboutProvisionalAgenda)
    case "organization-of-work": (organizationOfWork, aboutOrganizationOfWork)
    case "information-note": (informationNote, aboutInformationNote)
    case "note-verbale": (noteVerbale, aboutNoteVerbale)
    case "nomination-form": (nominationForm, aboutNominationForm)
    case "report": (reportDraft, aboutReport)
    case "selection-report": (selectionReport, aboutSelectionReport)
    case "documents": (listOfDocuments, aboutDocuments)
    case "moderators-brief": (moderatorsBrief, aboutModeratorsBrief)
    case "rapporteurs-form": (rapporteursForm, aboutRapporteursForm)
    case "attendance-sheet": (attendanceSheet, aboutAttendanceSheet)
    case "door-signs": (doorSigns, aboutDoorSigns)
    case "certificates": (certificates, aboutCertificates)
    case "interpreters-pack": (interpretersPack, aboutInterpretersPack)
    case "plenary-plan": (plenaryPlan, aboutPlenaryPlan)
    case "delegation-plates": (delegationPlates, aboutDelegationPlates)
    case "farewell": (farewellSheets, aboutFarewell)
    case "charter": (partnershipCharter, aboutCharter)
    case "inquiry": (inquiryAfterTarget, aboutInquiry)
    case "network": (networkOfMeeting, aboutNetwork)
    case "follow-up": (followUpToMeeting, aboutFollowUp)
    case "visa-list": (visaList, aboutVisaList)
    case "access-list": (accessList, aboutAccessList)
    case "pick-up-list": (pickUpList, aboutPickUpList)
    case "rooming-list": (roomingList, aboutRoomingList)
    case "meal-list": (mealList, aboutMealList)
    case "allowance-list": (allowanceList, aboutAllowanceList)
    case "partner-slips": (partnerSlips, aboutPartnerSlips)
    case "partner-list": (partnerList, aboutPartnerList)
    case "evaluation": (evaluationTitle, aboutEvaluation)
    case _ where stem.hasPrefix("evening"): (eveningSummary, aboutEvening)
    case "mail/", "mail": (letters, aboutLetters)
    case _ where stem.hasPrefix("changed/"):
      (about(Self.paper(of: stem.dropFirst("changed/".count))).title, aboutChanged)
    default: (stem, aboutOther)
    }
  }
}
