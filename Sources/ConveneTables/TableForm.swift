import ConveneValues

/// How a table is read that was made for something else.
package struct TableForm: Hashable, Sendable {
  /// A column of the file, and what it is here.
  package struct Naming: Hashable, Sendable {
    package let theirs: String
    package let ours: String

    package init(theirs: String, ours: String) {
      self.theirs = theirs
      self.ours = ours
    }
  }

  /// What stands where a cell is empty, or the whole column is missing.
  package struct Filling: Hashable, Sendable {
    package let column: String
    package let value: String

    package init(column: String, value: String) {
      self.column = column
      self.value = value
    }
  }

  package var encoding: TextEncoding
  package var namings: [Naming]
  package var fillings: [Filling]
  /// The sheet of a workbook that the table stood in, by which places are named; nil for a text.
  package var sheet: String?
  /// Numbers of rows that are passed over.
  package var without: Set<Int> = []
  /// Whether every problem is named, however many there are.
  package var namesAll = false

  package init(
    encoding: TextEncoding = .utf8, namings: [Naming] = [], fillings: [Filling] = []
  ) {
    self.encoding = encoding
    self.namings = namings
    self.fillings = fillings
  }

  /// Where a column is in a header, of which the places by folded name are given.
  func place(of column: CSV.Column, in folded: [String: Int]) -> Int? {
    if let own = namings.first(where: { $0.isOf(column) }) {
      return folded[CSV.folded(own.theirs)]
    }
    let taken = Set(namings.map { CSV.folded($0.theirs) })
    for name in [column.name] + column.synonyms {
      let name = CSV.folded(name)
      if let place = folded[name], !taken.contains(name) { return place }
    }
    return nil
  }

  /// What stands in for an empty cell of a column.
  func filling(of column: CSV.Column) -> String? {
    fillings.first { CSV.folded($0.column) == CSV.folded(column.name) }?.value
  }

  /// Refuses names of columns that are not there, on either side.
  func refuseUnknown(
    columns: [CSV.Column], header: [String], in folded: [String: Int]
  ) throws(Refusal) {
    let known = columns.map(\.name)
    func near(_ given: String, _ names: [String]) -> [String] {
      let search = NameSearch(given)
      let near = names.compactMap { name in search.distance(to: [name]).map { ($0, name) } }
      let least = near.map(\.0).min()
      return near.filter { $0.0 == least }.map(\.1)
    }
    func check(_ column: String, at place: String) -> Problem? {
      guard !known.contains(where: { CSV.folded($0) == CSV.folded(column) }) else { return nil }
      let meant = near(column, known)
      return meant.isEmpty
        ? .noColumnSo(at: place, column: column, known: known)
        : .noColumnSoBut(at: place, column: column, near: meant)
    }
    var problems = namings.compactMap { check($0.ours, at: "--map \($0.theirs)=\($0.ours)") }
    for (place, naming) in namings.enumerated() {
      let at = "--map \(naming.theirs)=\(naming.ours)"
      if folded[CSV.folded(naming.theirs)] == nil {
        let names = header.filter { !$0.isEmpty }
        let meant = near(naming.theirs, names)
        problems.append(
          meant.isEmpty
            ? .headerHasNone(at: at, given: naming.theirs, header: Array(names.prefix(30)))
            : .headerHasNoneBut(at: at, given: naming.theirs, near: meant))
      }
      if namings[..<place].contains(where: { CSV.folded($0.ours) == CSV.folded(naming.ours) }) {
        problems.append(.columnMeantTwice(at: at, column: naming.ours))
      }
    }
    problems += fillings.compactMap { check($0.column, at: "--default \($0.column)=\($0.value)") }
    guard problems.isEmpty else { throw .columnsMisnamed(problems: problems) }
  }
}

extension TableForm.Naming {
  fileprivate func isOf(_ column: CSV.Column) -> Bool {
    CSV.folded(ours) == CSV.folded(column.name)
  }
}
