import ConveneValues

/// The state machine that cuts bytes into rows and cells; it loses nothing and notes what is odd.
struct CSVScanner {
  /// Something wrong at a cell, counted from 0.
  struct Fault {
    let row: Int
    let place: Int
    let problem: (_ at: String) -> Problem
  }

  private enum State {
    case fresh
    case plain
    case quoted
    case quoteInQuotes
  }

  private let delimiter: UInt8
  private var state = State.fresh
  private var cell: [UInt8] = []
  private var cells: [String] = []
  private var number = 1
  private(set) var rows: [CSV.Row] = []
  private(set) var faults: [Fault] = []
  /// The row with more cells than any table has; nothing was read from there on.
  private(set) var tooWide: Int?

  private init(delimiter: UInt8) { self.delimiter = delimiter }

  /// Cuts UTF-8 `text` until its end or until there are `most` rows that are not empty.
  static func scan(_ text: [UInt8], delimiter: UInt8, most: Int = .max) -> CSVScanner {
    var scanner = CSVScanner(delimiter: delimiter)
    scanner.run(text, most)
    return scanner
  }

  private mutating func run(_ text: [UInt8], _ most: Int) {
    var returned = false
    for byte in text {
      if state == .quoted {
        if byte == Self.quote { state = .quoteInQuotes } else { cell.append(byte) }
        continue
      }
      let secondOfPair = returned && byte == Self.feed
      returned = byte == Self.carriageReturn
      switch byte {
      case delimiter: endCell()
      case Self.carriageReturn: endRow()
      case Self.feed: if !secondOfPair { endRow() }
      case Self.quote where state == .fresh: state = .quoted
      case Self.quote where state == .quoteInQuotes:
        cell.append(byte)
        state = .quoted
      default:
        if state == .quoteInQuotes { fault(Problem.cellTextAfterQuote) }
        cell.append(byte)
        state = .plain
      }
      if rows.count >= most { return }
      if cells.count > CSV.widest {
        tooWide = number
        return
      }
    }
    if state == .quoted { fault(Problem.quoteNeverClosed) }
    endRow()
  }

  private mutating func fault(_ problem: @escaping (_ at: String) -> Problem) {
    faults.append(Fault(row: number, place: cells.count, problem: problem))
  }

  private mutating func endCell() {
    if CSV.isNeutralised(cell) { cell.removeFirst() }
    if let text = String(validating: cell, as: UTF8.self) {
      cells.append(text)
    } else {
      fault(Problem.cellNotUtf8)
      cells.append(String(decoding: cell, as: UTF8.self))
    }
    cell.removeAll(keepingCapacity: true)
    state = .fresh
  }

  private mutating func endRow() {
    if state != .fresh || !cells.isEmpty {
      endCell()
      rows.append(CSV.Row(number: number, cells: cells))
      cells.removeAll(keepingCapacity: true)
    }
    number += 1
  }

  private static let quote = UInt8(ascii: "\"")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let feed = UInt8(ascii: "\n")
}
