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

  init(_ text: String, kind: String, keys: Set<String>) throws(Refusal) {
    let tree: JSONTree
    do throws(Refusal) {
      tree = try JSONTree.read(Array(text.utf8))
    } catch {
      throw .unreadable(error.problems)
    }
    guard case .object(let parts) = tree else {
      throw .unreadable([Problem("file", "must be an object in { }, not \(tree.shown)")])
    }
    self.parts = parts.filter { if case .null = $0.value { false } else { true } }
    for key in parts.keys.sorted() where !keys.contains(key) {
      fault(key, "is not a key of kind \(kind)")
    }
    if let given = self.parts["kind"], given != .string(kind) {
      fault("kind", "must be \"\(kind)\", not \(given.shown)")
    }
  }

  /// All that was found wrong, in the order in which it was read.
  var problems: [Problem] {
    let more = untold.sorted { $0.key < $1.key }
    return found + more.map { Problem($0.key, "and \($0.value) more such entries") }
  }

  /// Takes note that the part `key` is wrong at a place within it.
  mutating func fault(_ key: String, _ message: String, within: String = "") {
    counts[key, default: 0] += 1
    if counts[key, default: 0] > Self.told {
      untold[key, default: 0] += 1
    } else {
      found.append(Problem(key + within, message))
    }
  }

  mutating func fault(_ key: String, entry: Int, _ message: String) {
    fault(key, message, within: ", entry \(entry)")
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
      fault(key, "must be an object in { }, not \(value.shown)", within: within)
      return []
    }
    return parts.sorted { $0.key < $1.key }
  }

  /// The items of the list under `key`; nil where it is left out or is no list.
  mutating func list(_ key: String) -> [JSONTree]? {
    guard let value = parts[key] else { return nil }
    return list(value, of: key)
  }

  mutating func list(_ value: JSONTree, of key: String, within: String = "") -> [JSONTree]? {
    guard case .list(let items) = value else {
      fault(key, "must be a list in [ ], not \(value.shown)", within: within)
      return nil
    }
    return items
  }

  /// A number that must be there.
  mutating func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let value = parts[key] else {
      fault(key, "is missing")
      return nil
    }
    return number(value, Column("", Range(range)), of: key)
  }

  mutating func number(
    _ value: JSONTree, _ column: Column, of key: String, within: String = ""
  ) -> Int? {
    if let number = value.whole, column.range.contains(number) { return number }
    let name = column.name.isEmpty ? "" : column.name + " "
    fault(
      key,
      column.range.isEmpty
        ? "names a \(name)but there is none"
        : "\(name)must be a whole number from \(column.range.lowerBound) to "
          + "\(column.range.upperBound - 1), not \(value.shown)", within: within)
    return nil
  }

  mutating func flag(_ key: String) -> Bool? {
    switch parts[key] {
    case nil: return nil
    case .bool(let value): return value
    case let other?:
      fault(key, "must be true or false, not \(other.shown)")
      return nil
    }
  }

  mutating func word(_ value: JSONTree, of key: String, within: String = "") -> String? {
    if case .string(let word) = value { return word }
    fault(key, "must be a text in quotes, not \(value.shown)", within: within)
    return nil
  }

  /// The entries under `key` whose numbers are as `columns` says; none where it is left out.
  mutating func entries(_ key: String, _ columns: [Column]) -> [Entry] {
    entries(list(key) ?? [], columns, of: key)
  }

  mutating func entries(
    _ list: [JSONTree], _ columns: [Column], of key: String, within: String = ""
  ) -> [Entry] {
    list.enumerated().compactMap { place, item in
      let at = "\(within), entry \(place)"
      guard case .list(let items) = item, items.count == columns.count else {
        let names = columns.map(\.name).joined(separator: ", ")
        fault(key, "must be a list [\(names)], not \(item.shown)", within: at)
        return nil
      }
      let numbers = zip(items, columns).compactMap { number($0, $1, of: key, within: at) }
      return numbers.count == columns.count ? Entry(place: place, numbers: numbers) : nil
    }
  }

  /// The numbers of the list under `key`; none where it is left out.
  mutating func numbers(_ key: String, _ column: Column) -> [Int] {
    numbers(list(key) ?? [], column, of: key)
  }

  mutating func numbers(
    _ list: [JSONTree], _ column: Column, of key: String, within: String = ""
  ) -> [Int] {
    list.enumerated().compactMap { place, value in
      if let number = value.whole, column.range.contains(number) { return number }
      return number(value, column, of: key, within: "\(within), entry \(place)")
    }
  }

  /// Tells where a list is not one item per `each`.
  mutating func expect(
    _ count: Int, _ wanted: Int?, each: String, of key: String, within: String = ""
  ) {
    guard let wanted, count != wanted else { return }
    fault(
      key, "must have \(wanted) entries, one per \(each), not \(count)", within: within)
  }
}
