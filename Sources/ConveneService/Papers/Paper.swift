import ConveneCore
import ConveneValues
import ConveneWords

/// A paper of a meeting.
package enum Paper: String, CaseIterable, Sendable {
  case agenda
  case aideMemoire = "aide-memoire"
  case participants
  case decision
  case selectionReport = "selection-report"
  case seating
  case tableCards = "table-cards"
  case nameplates
  case badges
  case provisionalAgenda = "provisional-agenda"
  case organizationOfWork = "organization-of-work"
  case informationNote = "information-note"
  case noteVerbale = "note-verbale"
  case nominationForm = "nomination-form"
  case report
  case documents
  case moderatorsBrief = "moderators-brief"
  case rapporteursForm = "rapporteurs-form"
  case attendanceSheet = "attendance-sheet"
  case doorSigns = "door-signs"
  case certificates
  case interpretersPack = "interpreters-pack"
  case plenaryPlan = "plenary-plan"
  case delegationPlates = "delegation-plates"
  case farewell
  case charter
  case inquiry
  case network
  case followUp = "follow-up"
  case visaList = "visa-list"
  case accessList = "access-list"
  case pickUpList = "pick-up-list"
  case roomingList = "rooming-list"
  case mealList = "meal-list"
  case allowanceList = "allowance-list"
  case partnerSlips = "partner-slips"
  case partnerList = "partner-list"
  case evaluation
  case evening

  /// What kind of paper it is: all that is asked of it, in one place.
  package var kind: PaperKind {
    switch self {
    case .agenda:
      PaperKind(
        \.agendaAndOrganizationOfWork, [.pdf, .html, .text, .ics, .xml, .json],
        symbol: \.agenda)
    case .aideMemoire:
      PaperKind(\.aideMemoire, [.pdf, .html, .text], symbol: \.aideMemoire)
    case .participants:
      PaperKind(
        \.listOfParticipants, [.pdf, .html, .text, .csv, .xlsx], symbol: \.participants,
        names: .people)
    case .decision:
      PaperKind(\.decisionSheet, [.pdf, .html, .text], symbol: \.decision, names: .scored)
    case .selectionReport:
      PaperKind(\.selectionReport, [.pdf, .html, .text], symbol: \.selectionReport, names: .scored)
    case .seating:
      PaperKind(\.seatingPlan, [.pdf, .html, .text, .svg], symbol: \.seating, names: .people)
    case .tableCards:
      PaperKind(\.tableCards, [.pdf, .html], isOfTable: true, hasFaces: true)
    case .nameplates:
      PaperKind(\.nameplates, [.pdf, .html], names: .people, isOfOne: true, hasFaces: true)
    case .badges:
      PaperKind(\.badges, [.pdf, .html], names: .people, isOfOne: true, hasFaces: true)
    case .provisionalAgenda:
      PaperKind(
        \.provisionalAgendaAnnotated, [.pdf, .html, .text], symbol: \.provisionalAgenda)
    case .organizationOfWork:
      PaperKind(\.organizationOfWork, [.pdf, .html, .text], symbol: \.organizationOfWork)
    case .informationNote:
      PaperKind(\.informationNote, [.pdf, .html, .text], symbol: \.informationNote)
    case .noteVerbale: PaperKind(\.noteVerbale, [.pdf, .html, .text])
    case .nominationForm: PaperKind(\.nominationForm, [.pdf, .html, .text])
    case .report:
      PaperKind(
        \.reportDraft, [.pdf, .html, .text], symbol: \.report, names: .people,
        stage: .afterwards)
    case .documents:
      PaperKind(\.listOfDocuments, [.pdf, .html, .text])
    case .moderatorsBrief:
      PaperKind(
        \.moderatorsBrief, [.pdf, .html, .text], names: .people, isOfTable: true, stage: .day)
    case .rapporteursForm:
      PaperKind(
        \.rapporteursForm, [.pdf, .html, .text], names: .people, isOfTable: true, stage: .day)
    case .attendanceSheet:
      PaperKind(\.attendanceSheet, [.pdf, .html, .text], names: .people, stage: .day)
    case .doorSigns: PaperKind(\.doorSigns, [.pdf, .html], hasFaces: true, stage: .day)
    case .certificates:
      PaperKind(\.certificates, [.pdf, .html], names: .people, isOfOne: true, stage: .afterwards)
    case .interpretersPack:
      PaperKind(\.interpretersPack, [.pdf, .html, .text], names: .people, stage: .day)
    case .plenaryPlan:
      PaperKind(\.plenaryPlan, [.pdf, .html, .text], names: .people, stage: .day)
    case .delegationPlates:
      PaperKind(\.delegationPlates, [.pdf, .html], names: .people, hasFaces: true, stage: .day)
    case .farewell:
      PaperKind(
        \.farewellSheets, [.pdf, .html], names: .people, isOfOne: true, stage: .afterwards)
    case .charter:
      PaperKind(\.partnershipCharter, [.pdf, .html, .text], names: .people, stage: .afterwards)
    case .inquiry:
      PaperKind(\.inquiryAfterTarget, [.pdf, .html], names: .people, stage: .afterwards)
    case .network:
      PaperKind(\.networkOfMeeting, [.pdf, .html, .text, .svg], stage: .afterwards)
    case .followUp:
      PaperKind(\.followUpToMeeting, [.pdf, .html, .text], names: .scored, stage: .afterwards)
    case .visaList: .ofTravel(\.visaList)
    case .accessList: .ofTravel(\.accessList)
    case .pickUpList: .ofTravel(\.pickUpList)
    case .roomingList: .ofTravel(\.roomingList)
    case .mealList: .ofTravel(\.mealList)
    case .allowanceList: .ofTravel(\.allowanceList)
    case .partnerSlips:
      PaperKind(\.partnerSlips, [.pdf, .html], names: .people, isOfOne: true, stage: .day)
    case .partnerList:
      PaperKind(\.partnerList, [.pdf, .html, .text], names: .people, stage: .day)
    case .evaluation:
      PaperKind(\.evaluationTitle, [.pdf, .html, .text], stage: .day)
    case .evening:
      PaperKind(\.eveningSummary, [.pdf, .html, .text], names: .people, stage: .afterwards)
    }
  }

  /// What it is called where it is printed.
  package func title(in language: Language) -> String {
    Phrases(language)[keyPath: kind.title]
  }

  /// Whether it is for those alone who may see scores.
  package var isOfDecision: Bool { kind.names == .scored }

  /// Whether it tells what came of the meeting.
  package var isAfterwards: Bool { kind.stage == .afterwards }

  /// Whether it says of which day it is, as it changes from day to day.
  var isDated: Bool {
    switch self {
    case .participants, .report, .farewell, .charter, .network, .followUp: true
    // Seats move without a revision.
    case .seating, .moderatorsBrief, .rapporteursForm: true
    default: isOfTravel || self == .evening
    }
  }

  /// Whether it is told of where something changes that it says: people hold it already.
  var isTold: Bool { !isOfDecision && kind.stage == .before }

  /// Whether it is for those alone who prepare the meeting or lead its tables, and each of its pages says so.
  var isInternal: Bool { isOfTravel || self == .evening || self == .moderatorsBrief }

  /// Whether it names people who take part or applied.
  package var isOfPeople: Bool { kind.names != .nobody }
}

/// What is asked of a paper before it is printed.
package struct PaperKind {
  package enum Names: Sendable {
    case nobody
    /// People who take part.
    case people
    /// People who applied, with what their applications are worth.
    case scored
  }

  /// When it is printed.
  package enum Stage: Sendable {
    case before
    /// When the room is made ready.
    case day
    case afterwards
  }

  let title: KeyPath<Phrases, String>
  /// Formats it exists in, the usual one first.
  package let formats: [PaperFormat]
  /// Where the symbol stands under which it is registered; nil for what is handed out at the table.
  let symbol: WritableKeyPath<PaperSymbols, String?>?
  /// Whom it names, and so who may have it.
  package let names: Names
  /// Whether it is of one person a sheet, and so may be printed of one alone.
  package let isOfOne: Bool
  /// Whether it is of one table a sheet, and so may be printed of one alone.
  package let isOfTable: Bool
  /// Whether it bears several languages, and so may be asked for in them.
  package let hasFaces: Bool
  let stage: Stage

  init(
    _ title: KeyPath<Phrases, String>, _ formats: [PaperFormat],
    symbol: WritableKeyPath<PaperSymbols, String?>? = nil, names: Names = .nobody,
    isOfOne: Bool = false, isOfTable: Bool = false, hasFaces: Bool = false, stage: Stage = .before
  ) {
    self.title = title
    // What can be read as text can be gone on with in an office, and by other programs.
    let more: [PaperFormat] = formats.contains(.text) ? [.docx, .json] : []
    self.formats = formats + more.filter { !formats.contains($0) }
    self.symbol = symbol
    self.names = names
    self.isOfOne = isOfOne
    self.isOfTable = isOfTable
    self.hasFaces = hasFaces
    self.stage = stage
  }
}

extension PaperKind {
  fileprivate static func ofTravel(_ title: KeyPath<Phrases, String>) -> PaperKind {
    PaperKind(title, [.pdf, .html, .text, .xlsx], names: .people, stage: .day)
  }
}

package enum PaperFormat: String, CaseIterable, Sendable {
  case pdf
  case html
  case text = "txt"
  case ics
  case csv
  case svg
  /// As programs exchange schedules.
  case xml
  /// For offices that go on with a paper.
  case docx
  /// A list as a workbook.
  case xlsx
  /// The tree of blocks that all other formats are made from; of the agenda, a schedule.
  case json

  /// Whether it is for programs alone.
  package var isBinary: Bool { [.pdf, .docx, .xlsx].contains(self) }
}
