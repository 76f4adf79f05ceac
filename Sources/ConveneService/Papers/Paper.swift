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
        \.listOfParticipants, [.pdf, .html, .text, .csv], symbol: \.participants, names: .people)
    case .decision:
      PaperKind(\.decisionSheet, [.pdf, .html, .text], symbol: \.decision, names: .scored)
    case .selectionReport:
      PaperKind(\.selectionReport, [.pdf, .html, .text], symbol: \.selectionReport, names: .scored)
    case .seating:
      PaperKind(\.seatingPlan, [.pdf, .html, .text, .svg], symbol: \.seating, names: .people)
    case .tableCards:
      PaperKind(\.tableCards, [.pdf, .html])
    case .nameplates:
      PaperKind(\.nameplates, [.pdf, .html], names: .people, isOfOne: true)
    case .badges:
      PaperKind(\.badges, [.pdf, .html], names: .people, isOfOne: true)
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
      PaperKind(\.reportDraft, [.pdf, .html, .text], symbol: \.report, names: .people)
    case .documents:
      PaperKind(\.listOfDocuments, [.pdf, .html, .text])
    }
  }

  /// What it is called where it is printed.
  package func title(in language: Language) -> String {
    Phrases(language)[keyPath: kind.title]
  }

  /// Whether it is for those alone who may see scores.
  package var isOfDecision: Bool { kind.names == .scored }

  /// Whether nobody prints it before the meeting was held.
  var isOfAfterwards: Bool { self == .report }

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

  let title: KeyPath<Phrases, String>
  /// Formats it exists in, the usual one first.
  package let formats: [PaperFormat]
  /// Where the symbol stands under which it is registered; nil for what is handed out at the table.
  let symbol: WritableKeyPath<PaperSymbols, String?>?
  /// Whom it names, and so who may have it.
  package let names: Names
  /// Whether it is of one person a sheet, and so may be printed of one alone.
  package let isOfOne: Bool

  init(
    _ title: KeyPath<Phrases, String>, _ formats: [PaperFormat],
    symbol: WritableKeyPath<PaperSymbols, String?>? = nil, names: Names = .nobody,
    isOfOne: Bool = false
  ) {
    self.title = title
    self.formats = formats
    self.symbol = symbol
    self.names = names
    self.isOfOne = isOfOne
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
  case json
}
