/// A list of numbers for each row, all in one piece of memory.
struct Runs {
  private let starts: [Int32]
  private let numbers: [Int32]

  init(_ lists: [[Int]]) {
    var starts: [Int32] = [0]
    for list in lists { starts.append(starts[starts.count - 1] + Int32(list.count)) }
    self.starts = starts
    numbers = lists.flatMap { $0.map(Int32.init) }
  }

  @inline(__always) func isEmpty(_ row: Int) -> Bool { starts[row] == starts[row + 1] }

  @inline(__always) func each(_ row: Int, _ body: (Int) -> Void) {
    for place in Int(starts[row])..<Int(starts[row + 1]) { body(Int(numbers[place])) }
  }
}
