import ConveneCore
import ConveneDocuments
import ConveneSolvers
import ConveneValues
import ConveneWords
import Foundation

/// A small meeting with everything a paper can show, in three languages.
enum PapersFixture {
  static func meeting() throws -> Meeting {
    try JSONDecoder().decode(Meeting.self, from: Data(json.utf8))
  }

  static func country(_ code: String) throws -> Country {
    guard let country = Country(code) else { throw Missing() }
    return country
  }

  static func day(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw Missing() }
    return day
  }

  struct Missing: Error {}

  static func participants() throws -> [Participant] {
    let rows: [(String, String?, String, Sector?, Capacity, [Int?])] = [
      ("Leïla Haddad", "ليلى حداد", "LB", .government, .officialDelegation, [1, 2]),
      ("سامي العلي", nil, "JO", .academia, .personal, [1, 1]),
      ("Élise Noël", nil, "FR", .donor, .observer, [2, 1]),
      ("Zayd Amin", "زيد أمين", "EG", .privateSector, .personal, [2, 2]),
      ("Omar Bakri", "عمر بكري", "JO", .incubator, .governmentDesignated, [1, nil]),
      ("Ana Elm", nil, "LB", nil, .resourcePerson, [2, 1]),
      ("Amal Fares", "أمل فارس", "LB", .government, .secretariat, [nil, 2]),
    ]
    return try rows.enumerated().map { place, row in
      Participant(
        number: place + 1,
        name: ProperName(row.0, others: row.1.map { [.arabic: $0] } ?? [:]),
        honorific: place == 0 ? [.english: "Dr.", .arabic: "الدكتورة", .french: "Mme"] : [:],
        position: [.english: "Adviser", .arabic: "مستشار", .french: "Conseil"],
        organisation: ProperName("Org \(place + 1)", others: [.arabic: "منظمة \(place + 1)"]),
        country: try country(row.2), sector: row.3, capacity: row.4,
        email: place == 0 ? "leila@example.org" : nil, tables: row.5)
    }
  }

  /// The entry of a signature.
  static let head = "12:" + String(repeating: "0a1b2c3d", count: 8)

  static func decision(signed: Bool = true) throws -> Decision {
    let people = try participants()
    let candidates = people.enumerated().map { place, person in
      let parts = [("C1", 40_000_000), ("C2", 20_125_000), ("partnership", 12_379_999)]
      return Assessment.Candidate(
        application: "A-000\(person.number)",
        identity: Assessment.Identity(
          name: person.name.given, names: person.name.others,
          organisation: person.organisation.given, organisationNames: person.organisation.others,
          country: person.country, sector: person.sector, floors: [], groups: []),
        score: Assessment.Score(
          rank: place + 1, total: 72_504_999 - place * 1_000_000, merit: 0,
          parts: parts.map {
            Assessment.Part(name: $0.0, microPoints: $0.1, most: 0, evidence: [])
          }, partners: [], calibrated: nil),
        sureness: nil, outcome: place < 3 ? .selected : place < 5 ? .waitlisted : .notSelected,
        reason: place < 5 ? nil : RegretReason.allCases[place - 5],
        position: 3...4 ~= place ? place - 2 : nil, choice: nil)
    }
    var potential = Potential(count: 3)
    potential[0, 1] = 700
    potential[1, 2] = 400
    var weaker = Potential(count: 3)
    weaker[0, 2] = 600
    let sectors: [Sector?] = [.government, .academia, nil]
    var assessment = Assessment(
      ratings: "", answers: "", candidates: candidates, absences: [],
      reviewing: Assessment.Agreement(single: nil, mean: nil, alpha: nil, reviewsEach: 0),
      cohort: Assessment.Network(sectors: sectors, potential: potential),
      highestScores: Assessment.Network(sectors: sectors, potential: weaker))
    assessment.reached = ["government": 1]
    assessment.comparison = Assessment.Comparison(
      cohort: Assessment.Room(people: 3, worth: 71_254_999, served: 3, least: 2, broken: 0),
      highest: Assessment.Room(people: 3, worth: 70_900_000, served: 2, least: 0, broken: 1),
      bound: 71_300_001, boundOverAll: 72_500_000, seed: 7)
    return Decision(
      assessment,
      signature: signed
        ? Decision.Signature(name: "Samar Haddadin", day: try day("2007-07-20"), head: head) : nil)
  }

  static let files = [
    "agenda.pdf", "agenda.ar.pdf", "agenda.fr.pdf", "agenda.html", "agenda.ics",
    "aide-memoire.pdf", "participants.pdf", "participants.csv", "ranking.csv", "decision.pdf",
    "seating.pdf", "seating.svg", "table-cards.pdf", "nameplates.pdf",
    "badges.pdf", "mail/",
  ]

  /// Every paper there is, by a name for messages.
  static func papers(in language: Language) throws -> [(name: String, document: Document)] {
    let meeting = try meeting()
    let people = try participants()
    return [
      ("agenda", .agenda(of: meeting, in: language)),
      ("aide-memoire", .aideMemoire(of: meeting, in: language)),
      ("participants", .listOfParticipants(people, of: meeting, in: language)),
      (
        "participants by country",
        .listOfParticipants(people, of: meeting, in: language, grouping: .countries)
      ),
      ("seating", .seatingPlan(people, of: meeting, in: language)),
      ("table cards", .tableCards(of: meeting, in: language)),
      ("nameplates", .nameplates(people, of: meeting, in: language)),
      ("badges", .badges(people, of: meeting, in: language)),
      (
        "moderators-brief",
        .moderatorsBrief(people, contributing: [:], of: meeting, in: language)
      ),
      ("door-signs", .doorSigns(of: meeting, in: language)),
      ("certificates", .certificates(people, came: [""], of: meeting, in: language)),
      ("decision", .decisionSheet(try decision(), of: meeting, in: language)),
      ("proposal", .decisionSheet(try decision(signed: false), of: meeting, in: language)),
      ("provisional agenda", .provisionalAgenda(of: meeting, in: language)),
      ("organization of work", .organizationOfWork(of: meeting, in: language)),
      ("information note", .informationNote(of: meeting, in: language)),
      ("report", .report(of: meeting, people, Proceedings(), in: language)),
      ("index", .index(of: files, meeting: meeting, in: language)),
    ]
  }

  private static let json = """
    {"code":"EGM-2007-09","kind":"expert_group_meeting",
     "title":{"en":"Regional Networks","ar":"الشبكات الإقليمية","fr":"Réseaux régionaux"},
     "languages":["en","ar","fr"],"zone":"Asia/Beirut","starts":"2007-09-05","ends":"2007-09-06",
     "tentative":true,
     "venue":{"name":{"en":"United Nations House","ar":"بيت الأمم المتحدة","fr":"Maison des Nations Unies"},
      "city":{"en":"Beirut","ar":"بيروت","fr":"Beyrouth"},"country":"LB"},
     "convener":{"name":{"en":"Commission","ar":"اللجنة","fr":"Commission"},
      "division":{"en":"Division","ar":"الشعبة","fr":"Division"},"email":"desk@example.org"},
     "signatory":{"name":{"en":"S. H.","ar":"س. ح.","fr":"S. H."},
      "title":{"en":"Chief","ar":"مديرة","fr":"Chef"}},
     "places":{"open":3,"nominated":2},
     "aideMemoire":{
      "background":[{"en":"Partners matter.","ar":"للشركاء أهمية.","fr":"Les partenaires comptent."}],
      "objectives":[{"en":"To link","ar":"الربط","fr":"Relier"},{"en":"To follow","ar":"المتابعة","fr":"Suivre"}],
      "outcomes":[{"en":"Partnerships.","ar":"شراكات.","fr":"Des partenariats."},
       {"en":"(a) Awareness","ar":"(أ) الوعي","fr":"a) Sensibilisation"},
       {"en":"(b) Projects","ar":"(ب) المشاريع","fr":"b) Projets"}],
      "organization":[],
      "participation":[{"en":"Experts take part.","ar":"يشارك خبراء.","fr":"Des experts participent."}],
      "documents":[],"contacts":[]},
     "topics":[{"key":"a","title":{"en":"Outcome","ar":"النتائج","fr":"Résultats"}},
      {"key":"b","title":{"en":"Progress","ar":"التقدم","fr":"Progrès"}}],
     "rubric":{"name":"2007","version":3,"gates":[],"criteria":[
      {"code":"C1","weight":15,"principles":[1],"anchors":[],"favoursEndowed":false,
       "title":{"en":"Fit","ar":"التوافق","fr":"Concordance"}},
      {"code":"C2","weight":10,"principles":[1],"anchors":[],"favoursEndowed":false,
       "title":{"en":"Offer","ar":"العرض","fr":"Offre"}}]},
     "floors":[{"name":"government","title":{"en":"Government","ar":"الحكومات","fr":"Gouvernements"},
       "attribute":"sector","values":["government"],"lowest":1},
      {"name":"mashreq","title":{"en":"Mashreq","ar":"المشرق","fr":"Mashreq"},
       "attribute":"country","values":["JO","LB"],"lowest":2}],
     "rooms":[{"key":"hall","name":{"en":"Hall","ar":"القاعة الكبرى","fr":"Grande salle"},"capacity":60}],
     "agenda":[{"number":1,"title":{"en":"Opening","ar":"الافتتاح","fr":"Ouverture"}},
      {"number":2,"title":{"en":"Round tables","ar":"الموائد","fr":"Tables rondes"}}],
     "programme":[
      {"key":"d2-round","kind":"round_table","day":2,"start":"09:00","end":"10:30","room":"hall",
       "item":2,"topics":["a","b"],"notes":[],
       "title":{"en":"Second round","ar":"الجولة الثانية","fr":"Deuxième tour"}},
      {"key":"d1-opening","kind":"plenary","day":1,"start":"09:30","end":"11:00","room":"hall",
       "item":1,"topics":[],
       "notes":[{"en":"Statements","ar":"كلمات","fr":"Allocutions"}],
       "title":{"en":"Opening","ar":"الافتتاح","fr":"Ouverture"}},
      {"key":"d1-coffee","kind":"pause","day":1,"start":"11:00","end":"11:20","topics":[],"notes":[],
       "title":{}},
      {"key":"d1-round","kind":"round_table","day":1,"start":"11:20","end":"13:00","room":"hall",
       "item":2,"topics":["b"],"notes":[],
       "title":{"en":"First round","ar":"الجولة الأولى","fr":"Premier tour"}}],
     "tables":[{"number":2,"theme":{"en":"Skills","ar":"المهارات","fr":"Compétences"},"topic":"b","lowest":2,"highest":4},
      {"number":1,"theme":{"en":"Networks","ar":"الشبكات","fr":"Réseaux"},"topic":"a","lowest":2,"highest":4}],
     "countries":[{"code":"EG","name":{"en":"Egypt","ar":"مصر","fr":"Égypte"},"member":true},
      {"code":"LB","name":{"en":"Lebanon","ar":"لبنان","fr":"Liban"},"member":true},
      {"code":"JO","name":{"en":"Jordan","ar":"الأردن","fr":"Jordanie"},"member":true}]}
    """
}

extension Document {
  /// The words of all blocks, a line each; rows of a table with their cells divided by bars.
  var plain: [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .heading(let level, let runs): [String(repeating: "#", count: level) + " " + runs.joined]
      case .paragraph(let runs), .remark(let runs): [runs.joined]
      case .list(_, let items): items.map { "- " + $0.joined }
      case .table(let table):
        table.rows.map { row in
          row.cells.map { $0.map(\.joined).joined(separator: " / ") }.joined(separator: " | ")
        }
      case .drawing(let drawing): ["[\(drawing.description)]"]
      case .cards(let sheet):
        sheet.cards.map { card in
          card.faces.map { ($0.lead + [$0.headline] + $0.lines).joined(separator: ", ") }
            .joined(separator: " || ")
        }
      case .rule: ["---"]
      case .pageBreak: ["==="]
      }
    }
  }

  /// Every run of words on the paper, also those of pictures, column titles and cards.
  var runs: [Inline] {
    [.text(title)] + masthead.map(Inline.text)
      + blocks.flatMap { block -> [Inline] in
        switch block {
        case .heading(_, let runs), .paragraph(let runs), .remark(let runs): runs
        case .list(_, let items): items.flatMap { $0 }
        case .table(let table):
          table.columns.dropFirst().map { .text($0.title) }
            + table.rows.flatMap { $0.cells.flatMap { $0.flatMap { $0 } } }
        case .drawing(let drawing): [.text(drawing.description)] + drawing.labels.map(Inline.text)
        case .cards(let sheet):
          sheet.cards.flatMap { $0.faces.flatMap { $0.lead + [$0.headline] + $0.lines } }.map(
            Inline.isolated)
        case .rule, .pageBreak: []
        }
      }
  }
}

extension Drawing {
  var labels: [String] {
    elements.compactMap { element in
      if case .label(let label) = element { label.text } else { nil }
    }
  }
}

extension [Inline] {
  var joined: String { map(\.words).joined() }
}
