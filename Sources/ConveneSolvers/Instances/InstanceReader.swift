import ConveneTables
import ConveneValues

/// Reads the parts of a JSON instance, and keeps all that is wrong with them.
struct InstanceReader {
  /// What a number of an entry means, and where it may lie.
  struct Column {
    let name: String
    let range: Range<Int>

    init(_ name: String, _ range: Range<Int>) {
      self.name = name
      self.range = range
    }
  }

  /// The numbers of an entry and its place in the list, counted from 0.
  struct Entry {
    let place: Int
    let numbers: [Int]
  }

  /// So many faults of one part are told one by one.
  private static let told = 20

  private let parts: [String: JSONTree]
  private var found: [Problem] = []
  private var untold: [String: Int] = [:]
  private var counts: [String: Int] = [:]

  init(_ bytes: [UInt8], kind: String, keys: Set<String>) throws(Refusal) {
    let tree: JSONTree
    do throws(Refusal) {
      tree = try JSONTree.read(bytes)
    } catch {
      throw error.problems.isEmpty ? error : .instanceUnreadable(problems: error.problems)
    }
    guard case .object(let parts) = tree else {
      throw .instanceUnreadable(problems: [.mustBeObject(at: "file", given: tree.shown)])
    }
    self.parts = parts.filter { if case .null = $0.value { false } else { true } }
    let unknown = parts.keys.filter { !keys.contains($0) }.sorted()
    for key in unknown.prefix(Self.told) { fault(key) { .noKeyOfKind(at: $0, kind: kind) } }
    if unknown.count > Self.told { untold["file"] = unknown.count - Self.told }
    if let given = self.parts["kind"], given != .string(kind) {
      fault("kind") { .mustBeOfKind(at: $0, kind: kind, given: given.shown) }
    }
  }

  /// All that was found wrong, in the order in which it was read.
  var problems: [Problem] {
    let more = untold.sorted { $0.key < $1.key }
    return found + more.map { Problem.moreSuchEntries(at: $0.key, count: $0.value) }
  }

  /// Takes note that the part `key` is wrong at a place within it.
  mutating func fault(
    _ key: String, within: String = "", _ problem: (_ at: String) -> Problem
  ) {
    counts[key, default: 0] += 1
    if counts[key, default: 0] > Self.told {
      untold[key, default: 0] += 1
    } else {
      found.append(problem(key + within))
    }
  }

  mutating func fault(_ key: String, entry: Int, _ problem: (_ at: String) -> Problem) {
    fault(key, within: ", entry \(entry)", problem)
  }

  func part(_ key: String) -> JSONTree? { parts[key] }

  func has(_ key: String) -> Bool { parts[key] != nil }

  /// The parts of the object under `key`, sorted; none where it is left out.
  mutating func object(_ key: String) -> [(key: String, value: JSONTree)] {
    guard let value = parts[key] else { return [] }
    return object(value, of: key)
  }

  mutating func object(
    _ value: JSONTree, of key: String, within: String = ""
  ) -> [(key: String, value: JSONTree)] {
    guard case .object(let parts) = value else {
      fault(key, within: within) { .mustBeObject(at: $0, given: value.shown) }
      return []
    }
    return parts.sorted { $0.key < $1.key }
  }

  /// The items of the list under `key`; nil where it is left out or is no list.
  mutating func list(_ key: String, most: Int = SearchLimits.entries) -> JSONList? {
    guard let value = parts[key] else { return nil }
    return list(value, of: key, most: most)
  }

  mutating func list(
    _ value: JSONTree, of key: String, within: String = "", most: Int = SearchLimits.entries
  ) -> JSONList? {
    guard case .list(let items) = value else {
      fault(key, within: within) { .mustBeList(at: $0, given: value.shown) }
      return nil
    }
    guard items.count <= most else {
      fault(key, within: within) { .entriesTooMany(at: $0, count: items.count, most: most) }
      return nil
    }
    return items
  }

  /// A number that must be there.
  mutating func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let value = parts[key] else {
      fault(key, Problem.partMissing)
      return nil
    }
    return number(value, Column("", Range(range)), of: key)
  }

  mutating func number(
    _ value: JSONTree, _ column: Column, of key: String, within: String = ""
  ) -> Int? {
    if let number = value.whole, column.range.contains(number) { return number }
    let (lowest, highest) = (column.range.lowerBound, column.range.upperBound - 1)
    fault(key, within: within) {
      if column.range.isEmpty { return .namesWhatIsNot(at: $0, column: column.name) }
      return column.name.isEmpty
        ? .mustBeWholeNumber(at: $0, lowest: lowest, highest: highest, given: value.shown)
        : .columnMustBeWholeNumber(
          at: $0, column: column.name, lowest: lowest, highest: highest, given: value.shown)
    }
    return nil
  }

  mutating func flag(_ key: String) -> Bool? {
    switch parts[key] {
    case nil: return nil
    case .bool(let value): return value
    case let other?:
      fault(key) { .mustBeFlag(at: $0, given: other.shown) }
      return nil
    }
  }

  mutating func word(_ value: JSONTree, of key: String, within: String = "") -> String? {
    if case .string(let word) = value { return word }
    fault(key, within: within) { .mustBeText(at: $0, given: value.shown) }
    return nil
  }

  /// The entries under `key` whose numbers are as `columns` says; none where it is left out.
  mutating func entries(_ key: String, _ columns: [Column]) -> [Entry] {
    entries(list(key) ?? [], columns, of: key)
  }

  mutating func entries(
    _ list: JSONList, _ columns: [Column], of key: String, within: String = ""
  ) -> [Entry] {
    list.enumerated().compactMap { entry($1, at: $0, columns, of: key, within: within) }
  }

  mutating func entry(
    _ item: JSONTree, at place: Int, _ columns: [Column], of key: String, within: String = ""
  ) -> Entry? {
    guard case .list(let items) = item, items.count == columns.count else {
      let names = columns.map(\.name).joined(separator: ", ")
      fault(key, within: "\(within), entry \(place)") {
        .mustBeListOf(at: $0, columns: names, given: item.shown)
      }
      return nil
    }
    let numbers = zip(items, columns).compactMap { item, column -> Int? in
      if let number = item.whole, column.range.contains(number) { return number }
      return number(item, column, of: key, within: "\(within), entry \(place)")
    }
    return numbers.count == columns.count ? Entry(place: place, numbers: numbers) : nil
  }

  /// The numbers of the list under `key`; none where it is left out.
  mutating func numbers(_ key: String, _ column: Column) -> [Int] {
    numbers(list(key) ?? [], column, of: key)
  }

  mutating func numbers(
    _ list: JSONList, _ column: Column, of key: String, within: String = ""
  ) -> [Int] {
    list.enumerated().compactMap { place, value in
      if let number = value.whole, column.range.contains(number) { return number }
      return number(value, column, of: key, within: "\(within), entry \(place)")
    }
  }

  typealias Uneven = (_ at: String, _ wanted: Int, _ count: Int) -> Problem

  /// Tells where a list does not have as many items as wanted.
  mutating func expect(
    _ count: Int, _ wanted: Int?, of key: String, within: String = "", _ problem: Uneven
  ) {
    guard let wanted, count != wanted else { return }
    fault(key, within: within) { problem($0, wanted, count) }
  }
}
