import ConveneValues

/// A list of people as an institution keeps it, invented from a seed: columns of its own, no
/// addresses, titles in three languages before the names, and rows with the faults that lists have.
package struct RealList {
  /// Columns are `Person_Name`, `Institution` and `Nation`.
  package let file: [UInt8]
  /// As they stand in rows that are sound.
  package private(set) var names: [String] = []
  /// Numbers of rows with a fault.
  package private(set) var faulty: Set<Int> = []

  package init(count: Int, faultyThousandths: Int, seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var text = "No.,Person_Name,Institution,Nation\r\n"
    var used: Set<String> = []
    while used.count < count {
      let name = Self.name(&random)
      guard used.insert(name.similarName).inserted else { continue }
      let row = used.count + 1
      let country = random.pick(Self.countries)
      let body = "\"Institute \(random.below(900)), Department\""
      if random.chance(faultyThousandths) {
        faulty.insert(row)
        text += "\(row)," + Self.fault(in: name, body, country, &random) + "\r\n"
      } else {
        names.append(name)
        text += "\(row),\(name),\(body),\(country)\r\n"
      }
    }
    file = Array(text.utf8)
  }

  private static func name(_ random: inout SeededRandom) -> String {
    let script = random.pick(scripts)
    return [
      random.pick(script.titles), random.pick(script.first), random.pick(script.last),
      random.pick(script.last) + "-" + random.pick(script.last),
    ].joined(separator: " ")
  }

  /// A country that is none, no name, a cell too many, and signs that nobody sees.
  private static func fault(
    in name: String, _ body: String, _ country: String, _ random: inout SeededRandom
  ) -> String {
    switch random.below(5) {
    case 0: "\(name),\(body),Freedonia"
    case 1: ",\(body),\(country)"
    case 2: "\(name),\(body),\(country),tel. 12"
    case 3: "\(name)\u{202e},\(body),\(country)"
    default: "\u{7}\(name),\(body),\(country)"
    }
  }

  private struct Script {
    let titles: [String]
    let first: [String]
    let last: [String]
  }

  private static let countries = ["EG", "JO", "LB", "MA", "TN", "SD", "IQ", "OM", "FR"]

  private static let scripts = [
    Script(
      titles: ["Dr.", "Mr", "Ms", "Prof."],
      first: ["Hala", "Karim", "Yara", "Tarek", "Dana", "Samir", "Rana", "Ziad", "Nour", "Faris"],
      last: ["Nassar", "Daou", "Boulos", "Zein", "Abed", "Ghali", "Haddad", "Khoury", "O'Brien"]),
    Script(
      titles: ["Mme", "M.", "Pr"],
      first: ["Zoé", "Élodie", "François", "Nadège", "Léa", "Benoît", "Aïcha", "Hélène", "Jérôme"],
      last: ["Lémery", "Gagné", "Bérard", "Müller", "Çelik", "Núñez", "Lefèvre", "Benchekroun"]),
    Script(
      titles: ["السيد", "السيدة", "د.", "الأستاذ"],
      first: ["هالة", "كريم", "محمّد", "رنا", "سمير", "فاطمة", "أحمد", "لَيْلى", "خديجة", "يحيى"],
      last: ["نصّار", "الحدّاد", "بولس", "زين", "عابد", "غالي", "بنّاني", "الخطيب", "القاسمي"]),
  ]
}
