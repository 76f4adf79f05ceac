/// A rectangle of numbers, row after row, read and written without bounds checks in release.
///
/// The only place where the searches leave checked memory. A debug build still asserts each
/// subscript, and the tests of the searches run in debug.
struct Grid<Element: BitwiseCopyable>: ~Copyable {
  let rows: Int
  let columns: Int
  private let base: UnsafeMutablePointer<Element>

  init(rows: Int, columns: Int, repeating value: Element) {
    self.rows = rows
    self.columns = columns
    base = .allocate(capacity: max(1, rows * columns))
    base.initialize(repeating: value, count: max(1, rows * columns))
  }

  deinit { base.deallocate() }

  subscript(row: Int, column: Int) -> Element {
    @inline(__always) get {
      assert(0 <= row && row < rows && 0 <= column && column < columns, "outside the grid")
      return base[row &* columns &+ column]
    }
    @inline(__always) nonmutating set {
      assert(0 <= row && row < rows && 0 <= column && column < columns, "outside the grid")
      base[row &* columns &+ column] = newValue
    }
  }

  /// Where a row begins; it holds `columns` numbers and lives as long as the grid.
  @inline(__always) func row(_ row: Int) -> UnsafeMutablePointer<Element> {
    assert(0 <= row && row < rows, "outside the grid")
    return base + row &* columns
  }

  func fill(_ value: Element) { base.update(repeating: value, count: rows * columns) }

  func copy(from other: borrowing Grid) {
    precondition(rows == other.rows && columns == other.columns, "grids of different shape")
    base.update(from: other.base, count: rows * columns)
  }

  func array(row number: Int) -> [Element] {
    Array(UnsafeBufferPointer(start: row(number), count: columns))
  }
}
