/// A list of numbers for each row, all in one piece of memory.
struct Runs: ~Copyable {
  private let starts: Grid<Int32>
  private let numbers: Grid<Int32>

  init(_ lists: [[Int]]) {
    starts = Grid(rows: 1, columns: lists.count + 1, repeating: 0)
    numbers = Grid(rows: 1, columns: lists.reduce(0) { $0 + $1.count }, repeating: 0)
    var next = 0
    for (row, list) in lists.enumerated() {
      for number in list {
        numbers[0, next] = Int32(number)
        next += 1
      }
      starts[0, row + 1] = Int32(next)
    }
  }

  @inline(__always) func isEmpty(_ row: Int) -> Bool { starts[0, row] == starts[0, row + 1] }

  @inline(__always) func each(_ row: Int, _ body: (Int) -> Void) {
    for place in Int(starts[0, row])..<Int(starts[0, row + 1]) { body(Int(numbers[0, place])) }
  }
}
