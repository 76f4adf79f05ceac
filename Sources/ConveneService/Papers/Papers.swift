import ConveneCore
import ConveneDocuments
import ConvenePrint
import ConveneSheets
import ConveneStore
import ConveneTables
import ConveneValues
import ConveneWords
import Foundation

/// All that the papers of a meeting are made of, read once.
package struct PressRoom: Sendable {
  package let meeting: Meeting
  package let participants: [Participant]
  let decision: Decision?
  let made: Date
  /// How often the meeting changed since its call was published.
  var state = MeetingState()
  /// Who leads what.
  var leaders: [Leader] = []
  /// The round whose open seats were drawn by lot, from 1; nil where none were.
  var roundByLot: Int?
  /// In the heads of papers; nil where the meeting has none.
  var emblem: [UInt8]?
  /// Who came, and what came of it.
  var proceedings = Proceedings()
  /// What only some papers of the room need.
  var facts = RoomFacts()
  /// What was asked of a paper beside its language.
  package var choice = PaperChoice()
  /// What came of the meeting so far.
  var followUp = FollowUp()

  /// The paper as the bytes of a file.
  ///
  /// - Parameters:
  ///   - columns: of a CSV, in the order in which they are named; all otherwise.
  ///   - others: where the same paper is in other languages, from the folder of a page.
  package func print(
    _ paper: Paper, as format: PaperFormat, in language: Language, columns: [String] = [],
    others: [Language: String] = [:]
  ) throws -> [UInt8] {
    guard paper.kind.formats.contains(format) else {
      throw Refusal.noSuchFormat(
        paper: paper.rawValue, format: format.rawValue, formats: paper.kind.formats.map(\.rawValue))
    }
    switch format {
    case .pdf:
      return try PDF.data(
        for: try document(paper, in: language), made: Day(made, inZone: nil))
    case .html:
      return Array(HTMLPage.text(for: try document(paper, in: language), others: others).utf8)
    case .text:
      return Array(
        PlainText.text(for: try document(paper, in: language), width: Self.columnsOfText).utf8)
    case .ics:
      return Array(
        try CalendarFile.agenda(
          of: meeting, ledBy: leaders, in: language, sequence: state.revision - 1
        )
        .text(stamp: made).utf8)
    case .xml: return Array(schedule(in: language).xml.utf8)
    case .csv:
      let (header, rows) = try participantTable(in: language, columns)
      return CSV.write(header: header, rows: rows)
    case .xlsx:
      let (header, rows) =
        try travelList(paper)?.table(of: meeting, meeting.phrases(in: language))
        ?? participantTable(in: language, columns)
      return try SheetDraft(
        name: paper.title(in: language), columns: header.map { SheetDraft.Column($0) }, rows: rows,
        isRightToLeft: language.isRightToLeft, made: Day(made, inZone: nil)
      ).workbook()
    case .docx:
      return try OfficeFile.archive(
        of: WordPaper.parts(
          of: try document(paper, in: language), made: Day(made, inZone: nil)))
    case .json where paper == .agenda: return try schedule(in: language).json()
    case .json:
      return Array(PaperTree.text(for: try document(paper, in: language)).utf8)
    case .svg where paper == .network:
      return Array(SVG.text(for: Drawing.network(followUp.network, in: language)).utf8)
    case .svg:
      return Array(
        SVG.text(
          for: Drawing.seatingPlan(participants, of: meeting, in: language, ledBy: leaders)
        ).utf8)
    }
  }

  /// Of a terminal or a page of a mail.
  private static let columnsOfText = 80

  /// A paper with its head, that says in its foot under which symbol it is registered, or from the second
  /// revision on which it is, and whether the meeting was cancelled.
  package func document(_ paper: Paper, in language: Language) throws(Refusal) -> Document {
    var document = try content(of: paper, in: language)
    let phrases = meeting.phrases(in: language)
    head(paper, &document, phrases)
    let symbol = self.symbol(of: paper)
    if paper.isInternal { document.marking = phrases.classification(.confidential) }
    if let symbol {
      document.foot += " · \(language.apart(symbol))"
    } else if let revised = state.revisedAt, paper != .noteVerbale {
      document.foot += " · \(phrases.revisionAlone(number: state.revision))"
      // One day stands on a paper: its own where it has one, else that of the revision.
      if !paper.isDated {
        document.foot += " · \(phrases.listAsAt(day: Day(revised, inZone: meeting.zone)))"
      }
    }
    if paper.isDated { document.asAt = asAt(in: language) }
    if let cancelled = state.cancelled {
      document.foot += " · \(phrases.cancelledOn(day: Day(cancelled.at, inZone: meeting.zone)))"
    }
    return document
  }

  /// Of which day papers are that change from day to day.
  private func asAt(in language: Language) -> String {
    meeting.phrases(in: language).listAsAt(day: Day(made, inZone: meeting.zone))
  }

  /// Emblem, symbol and all that the head says, and below what the convener always adds.
  private func head(_ paper: Paper, _ document: inout Document, _ phrases: Phrases) {
    guard let headed = HeadedPaper(rawValue: paper.rawValue) else { return }
    let language = phrases.language
    var head = (meeting.masthead ?? Masthead()).head(of: headed)
    if paper.isOfDecision { head.classification = head.classification ?? .confidential }
    let symbol = self.symbol(of: paper)
    document.particulars = [
      symbol.map(language.apart), head.distribution.map(phrases.distribution),
      head.date.map(phrases.date), head.original.map(phrases.original),
    ].compactMap(\.self)
    document.marking = head.classification.flatMap {
      $0 == .unclassified ? nil : phrases.classification($0)
    }
    document.emblem = emblem.map {
      Emblem(png: $0, words: phrases.emblemOf(organisation: meeting.convener.name[language]))
    }
    document.blocks += (meeting.masthead?.disclaimers ?? []).map { .remark([.text($0[language])]) }
  }

  /// The same as documents that each count their own pages: what is of one person a sheet is in the
  /// language of each, where that is wanted.
  package func documents(
    _ paper: Paper, in language: Language, ofEach inOwn: Bool
  ) throws(Refusal) -> [Document] {
    if paper == .inquiry, !followUp.asked.isEmpty {
      return followUp.asked.map { one in
        let own = one.agreement.sides[one.place].language ?? language
        return .inquiry(one, of: meeting, in: inOwn ? own : language)
      }
    }
    guard paper == .farewell, !followUp.present.isEmpty else {
      return [try document(paper, in: language)]
    }
    return followUp.present.filter { isPrinted($0.participant) }.map { one in
      let own = inOwn ? one.language : language
      var sheet = Document.farewell(one, among: followUp.present, of: meeting, in: own)
      sheet.asAt = asAt(in: own)
      return sheet
    }
  }

  /// Whether somebody is among those whom the paper is about.
  func isPrinted(_ participant: Participant) -> Bool {
    participants.contains { $0.number == participant.number }
  }

  private func content(of paper: Paper, in language: Language) throws(Refusal) -> Document {
    switch paper {
    case .agenda: return .agenda(of: meeting, ledBy: leaders, in: language)
    case .aideMemoire:
      return .aideMemoire(of: meeting, lineage: facts.lineage, in: language)
    case .participants:
      return .listOfParticipants(participants, of: meeting, in: language)
    case .seating:
      return .seatingPlan(
        participants, of: meeting, in: language, byLot: roundByLot, ledBy: leaders,
        about: facts.projects)
    case .tableCards:
      return .tableCards(
        of: meeting, in: language, faces: choice.languages, table: choice.table)
    case .nameplates:
      return .nameplates(
        participants, of: meeting, in: language, faces: choice.languages,
        isCountryFirst: choice.isCountryFirst)
    case .badges:
      return .badges(
        participants, of: meeting, in: language, faces: choice.languages, marks: facts.marks)
    case .provisionalAgenda: return .provisionalAgenda(of: meeting, ledBy: leaders, in: language)
    case .organizationOfWork: return .organizationOfWork(of: meeting, ledBy: leaders, in: language)
    case .informationNote:
      return .informationNote(of: meeting, papers: registered(in: language), in: language)
    case .noteVerbale:
      let enclosed: [Paper] = [.aideMemoire, .provisionalAgenda, .nominationForm]
      return .noteVerbale(
        of: meeting, enclosures: enclosed.map { $0.title(in: language) },
        dated: meeting.masthead?.head(of: .noteVerbale).date ?? Day(made, inZone: meeting.zone),
        in: language)
    case .nominationForm: return .nominationForm(of: meeting, in: language)
    case .report:
      return .report(
        of: meeting, participants, proceedings, followUp, lineage: facts.lineage, ledBy: leaders,
        evaluation: facts.evaluated, papers: registered(in: language), in: language)
    case .documents: return .listOfDocuments(of: meeting, in: language)
    case .decision:
      return Document.decisionSheet(try decided(), of: meeting, in: language)
        .signable(by: meeting.signatory)
    case .selectionReport: return .selectionReport(try decided(), of: meeting, in: language)
    case .moderatorsBrief:
      return .moderatorsBrief(
        participants, contributing: facts.contributions, of: meeting, ledBy: leaders,
        about: facts.projects, in: language, table: choice.table)
    case .rapporteursForm:
      return .rapporteursForm(
        participants, of: meeting, ledBy: leaders, about: facts.projects, in: language,
        table: choice.table)
    case .attendanceSheet: return .attendanceSheet(participants, of: meeting, in: language)
    case .doorSigns: return .doorSigns(of: meeting, in: language, faces: choice.languages)
    case .certificates:
      return .certificates(participants, came: facts.came, of: meeting, in: language)
    case .interpretersPack:
      return .interpretersPack(participants, of: meeting, ledBy: leaders, in: language)
    case .plenaryPlan:
      return .plenaryPlan(
        participants, of: meeting, ledBy: leaders, in: language, from: choice.order)
    case .delegationPlates:
      return .delegationPlates(
        participants, of: meeting, in: language, faces: choice.languages, from: choice.order)
    case .farewell:
      return .farewells(
        followUp.present.filter { isPrinted($0.participant) }, among: followUp.present,
        of: meeting, in: language)
    case .charter: return .charters(followUp.agreements, of: meeting, in: language)
    case .inquiry: return .inquiries(followUp.asked, of: meeting, in: language)
    case .network: return .network(followUp.network, of: meeting, in: language)
    case .followUp:
      return .followUp(
        followUp, decision, lineage: facts.lineage, of: meeting, in: language)
    case .visaList, .accessList, .pickUpList, .roomingList, .mealList, .allowanceList:
      let list = travelList(paper) ?? TravelList(.access, of: [])
      return .travelList(list, paper.title(in: language), of: meeting, in: language)
    case .partnerSlips:
      return .partnerSlips(
        participants, meeting: facts.partnerMeetings, of: meeting, in: language)
    case .partnerList:
      return .partnerList(participants, meeting: facts.partnerMeetings, of: meeting, in: language)
    case .evaluation:
      let evaluation = facts.evaluation ?? Evaluation()
      return .evaluation(evaluation.questions, of: meeting, in: language)
    case .evening:
      return .evening(
        facts.evening ?? Evening(meeting.starts), participants, followUp, of: meeting,
        ledBy: leaders, in: language)
    }
  }

  /// Titles of the papers that participants are given, each with its symbol where it has one.
  private func registered(in language: Language) -> [String] {
    let papers: [Paper] = [
      .aideMemoire, .provisionalAgenda, .organizationOfWork, .informationNote, .participants,
    ]
    return papers.map { paper in
      let symbol = self.symbol(of: paper)
      return paper.title(in: language) + (symbol.map { " (\(language.apart($0)))" } ?? "")
    }
  }

  /// Under which a paper is registered; nil where it is under none.
  private func symbol(of paper: Paper) -> String? {
    paper.kind.symbol.flatMap { meeting.symbols?[keyPath: $0] }
  }

  private func schedule(in language: Language) -> ScheduleFile {
    ScheduleFile(of: meeting, ledBy: leaders, in: language, version: "\(state.revision)")
  }

  private func decided() throws(Refusal) -> Decision {
    guard let decision else { throw Refusal.noDecisionToPrint() }
    return decision
  }

  /// Whether there is something to print on it.
  func has(_ paper: Paper) -> Bool {
    switch paper {
    case .documents: meeting.documents != nil
    case .partnerSlips, .partnerList: !facts.partnerMeetings.isEmpty
    case .evaluation: facts.evaluation != nil
    case .evening: facts.evening != nil
    default: !paper.isOfTravel || facts.travel != nil
    }
  }

  /// Papers of a meeting and its people that say otherwise in `other`.
  func papers(unlike other: PressRoom) throws -> [Paper] {
    let languages = Set(meeting.languages).union(other.meeting.languages)
    return try Paper.allCases.filter { paper in
      guard paper.isTold, has(paper) || other.has(paper) else { return false }
      return try languages.contains {
        try document(paper, in: $0) != other.document(paper, in: $0)
      }
    }
  }

  /// A page that opens all files of a folder of papers.
  ///
  /// - Parameter others: where the same page is in other languages.
  package func index(
    of files: [String], in language: Language, others: [Language: String] = [:]
  ) -> String {
    HTMLPage.text(for: .index(of: files, meeting: meeting, in: language), others: others)
  }

  private func participantTable(
    in language: Language, _ columns: [String]
  ) throws(Refusal) -> (header: [String], rows: [[String]]) {
    let header = [
      "number", "name", "name_ar", "organisation", "country", "sector", "capacity", "email",
      "tables", "nominated_by", "role", "in_place_of", "attends",
    ]
    let rows = participants.map { person in
      [
        "\(person.number)", person.name.given, person.name.written(for: .arabic) ?? "",
        person.organisation[language], person.country.code, person.sector?.rawValue ?? "",
        person.capacity.rawValue, person.email ?? "",
        person.tables.map { $0.map(String.init) ?? "" }.joined(separator: " "),
        person.delegation?.sender[language] ?? "", person.delegation?.role.rawValue ?? "",
        person.inPlaceOf?[language] ?? "",
        (person.isRemote ? Attending.remotely : .inPerson).rawValue,
      ]
    }
    let phrases = meeting.phrases(in: language)
    var places = Array(header.indices)
    if !columns.isEmpty { places = [] }
    for column in columns { places.append(try phrases.place(ofColumn: column, in: header)) }
    return (
      places.map { phrases.column(header[$0]) }, rows.map { row in places.map { row[$0] } }
    )
  }
}

extension Secretariat {
  /// Reads what the papers of a meeting need; `withDecision` for those who may see scores.
  ///
  /// - Parameters:
  ///   - number: of the selection whose decision is printed, as it was decided alone; the one in force
  ///     otherwise, and beside it how things stand today.
  ///   - code: of the participant whom they are about alone; about everybody otherwise.
  ///   - papers: that are printed; all otherwise.
  package func pressRoom(
    _ hand: MeetingInHand, withDecision: Bool = true, selection number: Int? = nil,
    of code: String? = nil, for papers: [Paper] = Paper.allCases,
    choosing choice: PaperChoice = PaperChoice()
  ) async throws -> PressRoom {
    if let table = choice.table { try hand.meeting.requireTable(table) }
    if let day = choice.day { try hand.meeting.requireDay(day) }
    if withDecision {
      try require(.viewScores, in: hand)
      try await keepWhatWasSigned(hand, number)
    }
    // Lists of travel are read where one is printed by its name, and never with all papers.
    let readsTravel = papers.count < Paper.allCases.count && papers.contains(where: \.isOfTravel)
    if readsTravel { try require(.handleTravel, in: hand) }
    let passports =
      readsTravel && papers.contains(.visaList) ? try await readPassports(hand) : nil
    let marking = readsTravel ? try markingOfTravel() : []
    let tellsLater = papers.contains { [.followUp, .report].contains($0) }
    let takenUp = tellsLater ? try await takenUp(hand) : []
    let now = now()
    return try await look(.printPapers, in: hand) { store in
      var facts = try store.roomFacts(for: papers, hand)
      facts.evening = try store.evening(
        for: papers, of: choice.day, on: Day(now, inZone: hand.meeting.zone), hand)
      facts.lineage.takenUp = takenUp
      if readsTravel {
        facts.travel = try store.travelFacts(for: papers, passports, marking: marking, hand)
      }
      let selection =
        withDecision ? try store.latestSelection(of: hand.id, number: number) : nil
      if let number, selection == nil { throw Self.noSelection(number) }
      let tells = papers.contains { FollowUp.papers.contains($0) }
      let names = code != nil || tells || papers.contains(where: \.isOfPeople)
      let listed = names ? try store.listedParticipants(hand) : []
      var followUp =
        tells
        ? try store.followUp(hand, listed, on: Day(now, inZone: hand.meeting.zone)) : FollowUp()
      try followUp.keepCharter(of: choice.partnership)
      return PressRoom(
        meeting: hand.meeting,
        participants: try code.map { [try listed.one($0)] } ?? listed.map(\.participant),
        decision: try selection.map {
          let today = number == nil ? Day(now, inZone: hand.meeting.zone) : nil
          return try store.decision($0, hand, on: today)
        }, made: now, state: hand.state,
        leaders: try store.papersLeaders(hand.id),
        roundByLot: papers.contains(.seating) ? try store.seatingLot(of: hand.id)?.round : nil,
        emblem: try store.emblemOfPapers(of: hand.meeting, as: hand.id),
        proceedings: papers.contains(.report)
          ? try store.proceedings(of: hand) : Proceedings(),
        facts: facts, choice: choice, followUp: followUp)
    }
  }
}

extension FollowUp {
  /// Those that tell of it.
  fileprivate static let papers: [Paper] = [
    .report, .farewell, .charter, .inquiry, .network, .followUp, .evening,
  ]

  /// Keeps one partnership alone for its charter.
  fileprivate mutating func keepCharter(of code: String?) throws {
    guard let code = code?.uppercased() else { return }
    agreements.removeAll { $0.partnership.code != code }
    guard !agreements.isEmpty else { throw Failure.notFound(.noSuchPartnership(code: code)) }
  }
}
