import ConveneTables
import ConveneValues

extension SeatingDraft {
  /// Reads how those with one sector, country or other value are spread over the tables.
  mutating func readSpreads(into problem: inout SeatingProblem) {
    var columns: [String: [String]] = [:]
    for (attribute, value) in reader.object("attributes") {
      columns[attribute] = words(value, of: "attributes", within: ".\(attribute)")
    }
    if let sector = reader.part("sector") {
      if columns["sector"] != nil {
        reader.fault("sector", Problem.givenByAttributesToo)
      }
      columns["sector"] = words(sector, of: "sector")
    }
    var asked = reader.object("spreadOf")
    if let spread = reader.part("spread") {
      if asked.contains(where: { $0.key == "sector" }) {
        reader.fault("spread", Problem.givenBySpreadOfToo)
      }
      asked.append(("sector", spread))
    }
    for (attribute, ranges) in asked.sorted(by: { $0.key < $1.key }) {
      readSpread(of: attribute, ranges, columns[attribute], into: &problem)
    }
  }

  private mutating func readSpread(
    of attribute: String, _ ranges: JSONTree, _ column: [String]?,
    into problem: inout SeatingProblem
  ) {
    let isSector = attribute == "sector" && reader.has("spread")
    let (key, within) = isSector ? ("spread", "") : ("spreadOf", ".\(attribute)")
    if column == nil {
      let missing = isSector ? "sector" : "attributes.\(attribute)"
      reader.fault(key, within: within) { .asksForMissing(at: $0, missing: missing) }
    }
    for (value, range) in reader.object(ranges, of: key, within: within) {
      guard let range = reader.range(range, of: key, within: "\(within).\(value)"), let column
      else { continue }
      let members = column.indices.filter { column[$0] == value }
      problem.spreads.append(
        SeatingProblem.Spread(
          Rule(
            name: "\(attribute) \(value)", members: members, lowest: range.lowerBound,
            highest: range.upperBound)))
    }
  }

  /// Reads the languages; without a key that asks for a common one they are information only.
  mutating func readLanguages(into problem: inout SeatingProblem) {
    let spoken = reader.list("langs").map { list in
      reader.expect(list.count, people, of: "langs", Problem.entriesPerPerson)
      return list.enumerated().map { person, item in
        let within = ", person \(person)"
        let codes = reader.list(item, of: "langs", within: within) ?? []
        return codes.compactMap { reader.word($0, of: "langs", within: within) }
      }
    }
    let interpreted = reader.numbers("interpretation", table)
    let isAsked = reader.flag("common_language")
    if isAsked == false, reader.has("interpretation") {
      reader.fault("common_language", Problem.languageNotCommon)
    }
    guard isAsked ?? reader.has("interpretation") else { return }
    guard let spoken else {
      reader.fault("langs", Problem.commonLanguageWithoutLangs)
      return
    }
    let codes = Set(spoken.joined()).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(codes, codes.indices))
    problem.interpreted = interpreted
    problem.languages =
      codes.isEmpty ? [] : spoken.map { Set($0.compactMap { numbers[$0] }).sorted() }
  }

  private mutating func words(
    _ value: JSONTree, of key: String, within: String = ""
  ) -> [String] {
    let list = reader.list(value, of: key, within: within) ?? []
    if case .list = value {
      reader.expect(list.count, people, of: key, within: within, Problem.entriesPerPerson)
    }
    return list.enumerated().map { place, item in
      reader.word(item, of: key, within: "\(within), person \(place)") ?? ""
    }
  }
}
