import ConveneCore
import ConveneValues
import ConveneWords

extension [Project] {
  /// The project that is the theme of a table, and in what roles it still lacks somebody; nothing where the
  /// table has none.
  func lines(at table: Int, _ phrases: Phrases) -> [String] {
    filter { $0.table == table && $0.status.isOpen }.flatMap { one -> [String] in
      var lacks: [String] = []
      for lack in one.openLacks.map({ phrases.lack($0.kind) }) where !lacks.contains(lack) {
        lacks.append(lack)
      }
      return [phrases.projectAtTable(code: one.code, title: one.title[phrases.language])]
        + (lacks.isEmpty
          ? [] : [phrases.projectStillLacks(lacks: lacks.joined(separator: phrases.comma))])
    }
  }
}
