import ConveneValues

/// The state machine that cuts bytes into rows and cells; it loses nothing and notes what is odd.
struct CSVScanner {
  /// Something wrong at a cell, counted from 0.
  struct Fault {
    let row: Int
    let place: Int
    let problem: (_ at: String) -> Problem
  }

  /// A row, by its place among all cells.
  struct Line {
    let number: Int
    let first: Int
    let count: Int
  }

  private enum State {
    case fresh
    case plain
    case quoted
    case quoteInQuotes
  }

  private let delimiter: UInt8
  /// Faults of rows above this one are nobody's business.
  private let first: Int
  private var state = State.fresh
  private var stock: CSV.Stock
  /// Whether the cell has bytes beyond ASCII, which may be no text.
  private var isBeyondASCII = false
  private var count = 0
  private var number = 1
  private var lines: [Line] = []
  private(set) var faults: [Fault] = []
  /// How many more there are than are kept.
  private(set) var faultsLeftOut = 0
  /// The row with more cells than any table has; nothing was read from there on.
  private(set) var tooWide: Int?

  private init(delimiter: UInt8, from first: Int, for text: ArraySlice<UInt8>) {
    self.delimiter = delimiter
    self.first = first
    let marks = text.count { $0 == delimiter || $0 == Self.feed || $0 == Self.carriageReturn }
    stock = CSV.Stock(cells: marks + 1, bytes: text.count)
  }

  /// Cuts UTF-8 `text` until its end or until there are `most` rows that are not empty; faults are
  /// noted from row `first` on.
  static func scan(
    _ text: ArraySlice<UInt8>, delimiter: UInt8, from first: Int = 1, most: Int = .max
  ) -> CSVScanner {
    var scanner = CSVScanner(delimiter: delimiter, from: first, for: text)
    scanner.run(text, most)
    return scanner
  }

  /// Rows that are not empty.
  var rows: [CSV.Row] { lines.map(row) }

  var rowCount: Int { lines.count }

  func rows(below number: Int) -> [CSV.Row] { lines.drop { $0.number <= number }.map(row) }

  private func row(_ line: Line) -> CSV.Row {
    CSV.Row(number: line.number, of: stock, from: line.first, count: line.count)
  }

  private mutating func run(_ text: ArraySlice<UInt8>, _ most: Int) {
    var returned = false
    for byte in text {
      guard stock.open.count < Self.longestCell else { return giveUp() }
      if state == .quoted {
        if byte == Self.quote { state = .quoteInQuotes } else { append(byte) }
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
        append(byte)
        state = .quoted
      default:
        if state == .quoteInQuotes { fault(Problem.cellTextAfterQuote) }
        append(byte)
        state = .plain
      }
      if lines.count >= most { return }
      if count > CSV.widest {
        tooWide = number
        return
      }
    }
    if state == .quoted { fault(Problem.quoteNeverClosed) }
    endRow()
  }

  /// Ends where a cell goes on and on.
  private mutating func giveUp() {
    if state == .quoted { fault(Problem.quoteNeverClosed) } else { tooWide = number }
  }

  private mutating func append(_ byte: UInt8) {
    isBeyondASCII = isBeyondASCII || byte >= 0x80
    stock.append(byte)
  }

  /// They come in the order of the rows, and no more are kept than anybody is told.
  private mutating func fault(_ problem: @escaping (_ at: String) -> Problem) {
    guard number >= first else { return }
    guard faults.count < TableProblems.most else {
      faultsLeftOut += 1
      return
    }
    faults.append(Fault(row: number, place: count, problem: problem))
  }

  private mutating func endCell() {
    for place in CSV.addedApostrophes(stock.open).reversed() { stock.drop(at: place) }
    if isBeyondASCII, String(validating: stock.open, as: UTF8.self) == nil {
      fault(Problem.cellNotUtf8)
    }
    stock.endCell()
    count += 1
    isBeyondASCII = false
    state = .fresh
  }

  private mutating func endRow() {
    if state != .fresh || count > 0 {
      endCell()
      lines.append(Line(number: number, first: stock.ends.count - count, count: count))
      count = 0
    }
    number += 1
  }

  /// A cell with so many bytes has lost its end.
  private static let longestCell = 1 << 20
  private static let quote = UInt8(ascii: "\"")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let feed = UInt8(ascii: "\n")
}
