/// Puts strips on pages.
struct Paginator {
  let measures: PageMeasures

  /// Strips that stick together go on the next page together, unless they fill more than a page; on
  /// the last page before one that is begun on purpose, and at the end, stand three strips at least.
  func sheets(of strips: [Strip]) -> [Sheet] {
    var sheets: [Sheet] = []
    var start = strips.startIndex
    while start < strips.endIndex {
      let rest = strips[(start + 1)...]
      let end = rest.firstIndex(where: \.startsPage) ?? strips.endIndex
      sheets += balanced(Array(strips[start..<end]))
      start = end
    }
    return sheets.isEmpty ? [measures.blank] : sheets
  }

  private static let leastOnLastPage = 3

  private func balanced(_ strips: [Strip]) -> [Sheet] {
    let sheets = filled(by: strips)
    let counts = sheets.map { sheet in sheet.placed.count { !$0.strip.isRepeated } }
    guard counts.count > 1, let last = counts.last, last < Self.leastOnLastPage else {
      return sheets
    }
    var start = strips.count - Self.leastOnLastPage
    while start > 0, strips[start - 1].sticksToNext { start -= 1 }
    // Whatever goes over must leave something where it was.
    guard start > strips.count - last - counts[counts.count - 2] else { return sheets }
    var moved = strips
    moved[start].startsPage = true
    let other = filled(by: moved)
    return other.count == sheets.count ? other : sheets
  }

  private func filled(by strips: [Strip]) -> [Sheet] {
    var sheets = [measures.blank]
    var y = 0.0
    var start = strips.startIndex
    while start < strips.endIndex {
      var end = start + 1
      while end < strips.endIndex, strips[end - 1].sticksToNext, !strips[end].startsPage {
        end += 1
      }
      let group = strips[start..<end]
      let isAtHead = sheets[sheets.count - 1].placed.isEmpty
      var turns = end
      if !isAtHead, group[start].startsPage || y + height(of: group) > room {
        // More than a page that sticks together starts where it is and breaks where it must.
        if group[start].startsPage || height(of: group) <= room - headHeight(of: group[start]) {
          turns = group[start].startsPage ? start : part(of: group, below: y)
        }
      }
      for place in group.indices {
        if place == turns { turn(to: group[place], &sheets, &y) }
        self.place(group[place], &sheets, &y)
      }
      start = end
    }
    return sheets
  }

  /// Where a group goes over to the next page: as a whole, unless more than half of this one would stay
  /// empty; then behind the first row of its table that has room.
  private func part(of group: ArraySlice<Strip>, below y: Double) -> Int {
    guard y < room / 2 else { return group.startIndex }
    // Nothing but a row has as much above it as the row that follows.
    let rows = group.indices.dropFirst().filter {
      !group[$0].header.isEmpty && group[$0 - 1].header.count >= group[$0].header.count
    }
    return rows.last { y + height(of: group[..<$0]) <= room } ?? group.startIndex
  }

  /// Whether but a few lines stand on the last of several pages.
  func endsNearlyEmpty(_ sheets: [Sheet]) -> Bool {
    guard sheets.count > 1, let last = sheets.last else { return false }
    let own = last.placed.filter { !$0.strip.isRepeated }
    return own.reduce(0) { $0 + $1.strip.height } < measures.area.height * Self.fewLines
  }

  private static let fewLines = 0.25

  private var room: Double { measures.area.height + 0.01 }

  private func height(of group: ArraySlice<Strip>) -> Double {
    group.reduce(0) { $0 + $1.spaceBefore + $1.height }
  }

  private func headHeight(of strip: Strip) -> Double {
    strip.header.reduce(0) { $0 + $1.height }
  }

  private func turn(to strip: Strip, _ sheets: inout [Sheet], _ y: inout Double) {
    sheets.append(measures.blank)
    y = 0
    for var header in strip.header {
      header.spaceBefore = 0
      header.isRepeated = true
      put(header, &sheets, &y)
    }
  }

  private func place(_ strip: Strip, _ sheets: inout [Sheet], _ y: inout Double) {
    let isAtHead = sheets[sheets.count - 1].placed.isEmpty
    if !isAtHead, y + strip.spaceBefore + strip.height > room { turn(to: strip, &sheets, &y) }
    put(strip, &sheets, &y)
  }

  private func put(_ strip: Strip, _ sheets: inout [Sheet], _ y: inout Double) {
    let area = measures.area
    if !sheets[sheets.count - 1].placed.isEmpty { y += strip.spaceBefore }
    sheets[sheets.count - 1].placed.append(
      Sheet.Placed(
        strip: strip, x: area.x, y: area.y + y,
        frame: Frame(x: area.x, y: area.y + y, width: area.width, height: strip.height)))
    y += strip.height
  }
}
