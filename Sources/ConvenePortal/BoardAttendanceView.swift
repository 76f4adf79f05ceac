import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

/// Who came so far, by hour, and what was noted at doors that waits for a desk.
struct BoardAttendanceView {
  /// The latest who came, by name; the rest are counted.
  private static let latest = 8
  /// More names of one kind would make the page heavy.
  private static let most = 250

  let hand: MeetingInHand
  let board: AttendanceBoard
  let visit: Portal.Visit
  let phrases: Phrases
  let style: StyleFile
  let script: String

  private var path: String { "/board/\(hand.meeting.code)/attendance" }
  private var frame: BoardFrame { BoardFrame(visit: visit, phrases: phrases, style: style) }

  var page: HTML {
    let count = phrases.boardHereOf(here: board.people(.attended).count, all: board.people.count)
    return frame.page(
      title: phrases.boardAttendance, path: path, of: (hand, .attendance), script: script,
      """
      <header class="opening">
      <p class="eyebrow"><bdi>\(hand.meeting.code)</bdi></p>
      <h1>\(phrases.boardAttendance)</h1>
      <p class="lead" id="count" role="status">\(count)</p>
      </header>
      <p class="alert" id="stale" role="status" hidden>\(phrases.boardStale)</p>
      <div id="live">
      \(tallies)\(waiting)\(hours)\(latest)\
      \(names(.expected, phrases.boardExpected))\(names(.noShow, phrases.boardAbsent))</div>
      <p><a class="button" href="\(path)?lang=\(phrases.language.rawValue)">\
      \(phrases.boardLookAgain)</a></p>

      """)
  }

  private var tallies: HTML {
    let counts = [
      (phrases.boardHere, board.people(.attended).count, "s-accepted"),
      (phrases.boardExpected, board.people(.expected).count, "s-waiting"),
      (phrases.boardAbsent, board.people(.noShow).count, "s-overdue"),
    ]
    let lines = counts.map { title, count, kind -> HTML in
      """
      <li><b>\(count)</b> <svg class="key" viewBox="0 0 1 1" aria-hidden="true" focusable="false">\
      <rect class="\(kind)" width="1" height="1"/></svg>\(title)</li>

      """
    }
    var from = 0
    let bars = counts.map { _, count, kind -> HTML in
      defer { from += count }
      return "<rect class=\"\(kind)\" x=\"\(from)\" y=\"0\" width=\"\(count)\" height=\"1\"/>"
    }
    return """
      <ul class="tallies">
      \(lines)</ul>
      <svg class="bars whole" viewBox="0 0 \(max(board.people.count, 1)) 1" \
      preserveAspectRatio="none" aria-hidden="true" focusable="false">\(bars)</svg>

      """
  }

  /// How many came in which hour of the last day on which somebody did.
  private var hours: HTML {
    let times = board.arrived.compactMap { one in
      one.arrivedAt.flatMap { LocalTime($0, in: hand.meeting.zone) }
    }
    guard let day = times.map(\.day).max() else { return .nothing }
    let ofDay = times.filter { $0.day == day }.map { $0.time.minutes / 60 }
    guard let first = ofDay.min(), let last = ofDay.max() else { return .nothing }
    let hours = (max(0, min(first, last - 3))...last).map { hour in
      (
        title: ClockTime(minutes: hour * 60).map(phrases.time) ?? "",
        count: ofDay.count { $0 == hour }
      )
    }
    let columns = hours.map { ColumnPicture.Column(title: $0.title, height: $0.count) }
    let picture = ColumnPicture(
      columns: columns, words: phrases.boardByHour(day: phrases.date(day)),
      isMirrored: phrases.language.isRightToLeft)
    let table = FiguresTable(
      id: "hours", heads: [phrases.boardHour, phrases.boardCame],
      rows: hours.map { [$0.title, "\($0.count)"] }, phrases: phrases)
    return """
      <section class="figures">
      <h2>\(phrases.boardByHour(day: phrases.date(day)))</h2>
      <figure>
      \(picture.drawn)</figure>
      \(table.details)</section>

      """
  }

  private var latest: HTML {
    let people = board.arrived.prefix(Self.latest)
    guard !people.isEmpty else { return .nothing }
    let lines = people.map { one -> HTML in
      let time =
        one.arrivedAt.flatMap { LocalTime($0, in: hand.meeting.zone) }
        .map { phrases.time($0.time) } ?? ""
      return """
        <li class="here"><span class="who"><bdi>\(one.name)</bdi> \
        <span class="code">\(one.code)</span></span><span class="time">\(time)</span></li>

        """
    }
    return """
      <section class="figures">
      <h2>\(phrases.boardLatest)</h2>
      <ul class="people">
      \(lines)</ul>
      </section>

      """
  }

  /// What was noted at doors and asks for somebody.
  private var waiting: HTML {
    guard !board.open.isEmpty else { return .nothing }
    let names = Dictionary(
      board.people.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    let lines = board.open.map { one -> HTML in
      let who = one.name.isEmpty ? names[one.code] ?? one.code : one.name
      let time = LocalTime(one.at, in: hand.meeting.zone).map { phrases.time($0.time) } ?? ""
      let id: HTML = "open-\(one.number)"
      return """
        <li><span class="who" id="\(id)"><bdi>\(who)</bdi>\(phrases.comma)\
        \(phrases.state(one.outcome.rawValue)) <span class="small">\
        \(phrases.boardAtDoor(door: one.door, time: time))</span></span>
        <form method="post" action="\(path)?lang=\(phrases.language.rawValue)">
        \(frame.proof)<input type="hidden" name="number" value="\(one.number)">
        <button type="submit" id="settle-\(one.number)" aria-describedby="\(id)">\
        \(phrases.boardSettle)</button>
        </form></li>

        """
    }
    return """
      <section class="reply">
      <h2>\(phrases.boardToSettle)</h2>
      <ul class="people">
      \(lines)</ul>
      </section>

      """
  }

  private func names(_ attendance: Attendance, _ title: String) -> HTML {
    let all = board.people(attendance)
    guard !all.isEmpty else { return .nothing }
    let lines = all.prefix(Self.most).map { one -> HTML in
      "<li><bdi>\(one.name)</bdi> <span class=\"small\">\(one.code)</span></li>\n"
    }
    return """
      <details class="more" id="those-\(attendance.rawValue)">
      <summary>\(title)\(phrases.colon)\(all.count)</summary>
      <ul class="names">
      \(Array(lines))</ul>
      </details>

      """
  }
}
