import ConveneCore
import ConveneDocuments
import ConveneValues
import Foundation

/// A room as full and names as long as lists of real meetings have them: 100 people at 12 tables in three
/// rounds, names of 39 letters, titles of 171, organisations of 185.
enum StressRoom {
  struct Missing: Error {}

  static let rounds = 3
  static let tables = 12
  static let nameLength = 39

  static func meeting() throws -> Meeting {
    let tables = (1...tables).map { number in
      """
      {"number":\(number),"topic":"\(number.isMultiple(of: 2) ? "a" : "b")","lowest":5,"highest":9,
       "theme":{"en":"Shared networks and community access, theme \(number)",
        "fr":"Réseaux partagés et accès collectif, sujet \(number)",
        "ar":"الشبكات المشتركة والنفاذ المجتمعي، المحور \(number)"}}
      """
    }
    let whole = json.replacing(
      #""tables":[]"#, with: "\"tables\":[\(tables.joined(separator: ","))]")
    return try JSONDecoder().decode(Meeting.self, from: Data(whole.utf8))
  }

  static func people(_ count: Int = 100) throws -> [Participant] {
    let countries = try ["LB", "JO", "EG", "FR"].map { code in
      guard let country = Country(code) else { throw Missing() }
      return country
    }
    let sectors: [Sector?] = Sector.allCases + [nil]
    let meeting = try meeting()
    return (0..<count).map { place in
      let latin = name(place)
      let word = words[place % words.count]
      let arabic = padded("عبد الرحمن بن محمد آل فلان \(word)", to: nameLength)
      let sender = meeting.properName(of: countries[place % 4])
      return Participant(
        number: place + 1, code: code(place),
        name: place % 5 == 4 ? ProperName(arabic) : ProperName(latin, others: [.arabic: arabic]),
        honorific: [.english: "H.E. Dr.", .arabic: "سعادة الدكتور", .french: "S.E. M."],
        position: [
          .english: padded("Director of the department for networks and partnerships", to: 171),
          .french: padded("Directeur du département des réseaux et des partenariats", to: 171),
          .arabic: padded("مدير إدارة الشبكات والشراكات", to: 171),
        ],
        organisation: ProperName(
          padded("Ministry of Communications, Technology and Regional Development", to: 185),
          others: [.arabic: padded("وزارة الاتصالات والتكنولوجيا والتنمية الإقليمية", to: 185)]),
        country: countries[place % 4], sector: sectors[place % sectors.count],
        capacity: place % 10 == 9 ? .observer : .personal,
        delegation: place % 3 == 0
          ? Participant.Delegation(sender: sender, isOwn: true, role: place < 4 ? .head : .member)
          : nil,
        tables: (0..<rounds).map { (place + $0 * 5) % tables + 1 })
    }
  }

  static func contributions() -> [String: Contribution] {
    Dictionary(
      (0..<100).map { place in
        (
          code(place),
          Contribution(
            topics: place % 2 == 0 ? ["a", "b"] : ["b"],
            offers: [.init(.funding, on: "a"), .init(.expertise, on: "b")],
            needs: [.init(place % 2 == 0 ? .training : .funding, on: "a")])
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  static func leaders(_ people: [Participant]) -> [Leader] {
    people.prefix(tables).map {
      Leader(AgendaPost(.session("d1-round"), .moderator), $0.name)
    } + [Leader(AgendaPost(.session("d1-opening"), .chair), people[0].name)]
  }

  /// Every paper of the room.
  static func papers(in language: Language) throws -> [(name: String, document: Document)] {
    let (meeting, people) = (try meeting(), try people())
    let leaders = leaders(people)
    return [
      ("seating", .seatingPlan(people, of: meeting, in: language, ledBy: leaders)),
      (
        "moderators-brief",
        .moderatorsBrief(
          people, contributing: contributions(), of: meeting, ledBy: leaders, in: language)
      ),
      (
        "rapporteurs-form",
        .rapporteursForm(people, of: meeting, ledBy: leaders, in: language)
      ),
      ("attendance-sheet", .attendanceSheet(people, of: meeting, in: language)),
      (
        "interpreters-pack",
        .interpretersPack(people, of: meeting, ledBy: leaders, in: language)
      ),
      (
        "plenary-plan",
        .plenaryPlan(
          people, of: meeting, ledBy: leaders, in: language, from: PlenaryOrder(seed: 7))
      ),
    ]
  }

  /// Sheets of one card each.
  static func cards(in language: Language) throws -> [(name: String, document: Document)] {
    let (meeting, people) = (try meeting(), try people(12))
    return [
      ("door-signs", .doorSigns(of: meeting, in: language)),
      (
        "certificates",
        .certificates(people, came: Set(people.map(\.code)), of: meeting, in: language)
      ),
      ("delegation-plates", .delegationPlates(people, of: meeting, in: language)),
      ("nameplates", .nameplates(people, of: meeting, in: language, isCountryFirst: true)),
    ]
  }

  private static func code(_ place: Int) -> String { "A-\(place)" }

  private static let words = ["الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع"]

  /// Of several parts, of one word, and of parts that begin alike.
  private static func name(_ place: Int) -> String {
    let number = "\(place + 1)"
    let stem =
      switch place % 3 {
      case 0: "Mohammed Abdulrahman Bin Abdulaziz Al"
      case 1: "Wolfeschlegelsteinhausenbergerdorffes"
      default: "Þórdís Nguyễn Hernández-Villanueva de"
      }
    return padded(String(stem.prefix(nameLength - number.count - 1)) + number, to: nameLength)
  }

  private static func padded(_ text: String, to length: Int) -> String {
    var text = text
    while text.count < length { text += " " + text }
    var cut = String(text.prefix(length))
    if cut.last == " " { cut = String(cut.dropLast()) + "x" }
    return cut
  }

  private static let json = """
    {"code":"STRESS-2027","kind":"expert_group_meeting",
     "title":{"en":"Regional networks and partnerships","ar":"الشبكات والشراكات الإقليمية","fr":"Réseaux et partenariats régionaux"},
     "languages":["en","ar","fr"],"zone":"Asia/Beirut","starts":"2027-09-08","ends":"2027-09-09",
     "tentative":false,
     "venue":{"name":{"en":"United Nations House","ar":"بيت الأمم المتحدة","fr":"Maison des Nations Unies"},
      "city":{"en":"Beirut","ar":"بيروت","fr":"Beyrouth"},"country":"LB"},
     "convener":{"name":{"en":"Commission","ar":"اللجنة","fr":"Commission"},
      "division":{"en":"Division","ar":"الشعبة","fr":"Division"},"email":"desk@example.org"},
     "signatory":{"name":{"en":"S. H.","ar":"س. ح.","fr":"S. H."},
      "title":{"en":"Chief","ar":"رئيسة","fr":"Cheffe"}},
     "places":{"open":100,"nominated":0},
     "aideMemoire":{"background":[],"objectives":[],"outcomes":[],"organization":[],
      "participation":[],"documents":[],"contacts":[]},
     "topics":[{"key":"a","title":{"en":"Outcome","ar":"النتائج","fr":"Résultats"}},
      {"key":"b","title":{"en":"Progress","ar":"التقدم","fr":"Progrès"}}],
     "rubric":{"name":"s","version":1,"gates":[],"criteria":[]},"floors":[],
     "rooms":[{"key":"hall","name":{"en":"Large Hall","ar":"القاعة الكبرى","fr":"Grande salle"},"capacity":120}],
     "agenda":[{"number":1,"title":{"en":"Opening","ar":"الافتتاح","fr":"Ouverture"}}],
     "programme":[
      {"key":"d1-opening","kind":"plenary","day":1,"start":"09:30","end":"11:00","room":"hall",
       "item":1,"topics":[],"notes":[],"title":{"en":"Opening","ar":"الافتتاح","fr":"Ouverture"}},
      {"key":"d1-round","kind":"round_table","day":1,"start":"11:20","end":"13:00","room":"hall",
       "topics":["b"],"notes":[],"title":{"en":"First round","ar":"الجولة الأولى","fr":"Premier tour"}},
      {"key":"d2-round-2","kind":"round_table","day":2,"start":"09:00","end":"10:30","room":"hall",
       "topics":["a"],"notes":[],"title":{"en":"Second round","ar":"الجولة الثانية","fr":"Deuxième tour"}},
      {"key":"d2-round-3","kind":"round_table","day":2,"start":"11:00","end":"12:30","room":"hall",
       "topics":["a"],"notes":[],"title":{"en":"Third round","ar":"الجولة الثالثة","fr":"Troisième tour"}}],
     "tables":[],
     "countries":[{"code":"EG","name":{"en":"Egypt","ar":"مصر","fr":"Égypte"},"member":true},
      {"code":"FR","name":{"en":"France","ar":"فرنسا","fr":"France"},"member":false},
      {"code":"LB","name":{"en":"Lebanon","ar":"لبنان","fr":"Liban"},"member":true},
      {"code":"JO","name":{"en":"Jordan","ar":"الأردن","fr":"Jordanie"},"member":true}]}
    """
}
