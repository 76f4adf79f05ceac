import ConveneValues

extension CSV {
  /// The bytes of cells one after the other: a cell costs four bytes beside its own, and becomes text
  /// when somebody asks for it.
  struct Stock: Hashable, Sendable {
    private(set) var bytes: [UInt8] = []
    /// Where each cell ends.
    private(set) var ends: [UInt32] = []
    /// Where the cell that is being written begins.
    private(set) var start = 0

    /// Sets room aside once, as growing would take it twice.
    init(cells: Int, bytes count: Int) {
      ends.reserveCapacity(cells)
      bytes.reserveCapacity(count)
    }

    init(_ cells: [String]) {
      for cell in cells {
        bytes += cell.utf8
        endCell()
      }
    }

    /// The cell that is being written.
    var open: ArraySlice<UInt8> { bytes[start...] }

    mutating func append(_ byte: UInt8) { bytes.append(byte) }

    mutating func drop(at place: Int) { bytes.remove(at: place) }

    mutating func endCell() {
      start = bytes.count
      ends.append(UInt32(start))
    }

    subscript(place: Int) -> ArraySlice<UInt8> {
      bytes[(place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place])]
    }
  }

  package struct Row: Hashable, Sendable {
    /// As a spreadsheet numbers the rows of the file, from 1, blank and preamble lines included.
    package let number: Int
    private let stock: Stock
    private let first: Int
    /// How many cells it has.
    package let count: Int

    init(number: Int, of stock: Stock, from first: Int, count: Int) {
      self.number = number
      self.stock = stock
      self.first = first
      self.count = count
    }

    package init(number: Int, cells: [String]) {
      self.init(number: number, of: Stock(cells), from: 0, count: cells.count)
    }

    package var cells: [String] { (0..<count).map { self[$0] } }

    package subscript(place: Int) -> String { String(decoding: bytes(place), as: UTF8.self) }

    func bytes(_ place: Int) -> ArraySlice<UInt8> {
      precondition(0..<count ~= place, "a cell beyond its row")
      return stock[first + place]
    }

    package var isBlank: Bool {
      (0..<count).allSatisfy { place in
        let cell = bytes(place)
        return cell.allSatisfy { $0 == 0x20 || 0x9...0xd ~= $0 || $0 >= 0x80 }
          && self[place].allSatisfy(\.isBlank)
      }
    }

    package static func == (left: Row, right: Row) -> Bool {
      left.number == right.number && left.cells == right.cells
    }

    package func hash(into hasher: inout Hasher) {
      hasher.combine(number)
      hasher.combine(cells)
    }
  }
}
