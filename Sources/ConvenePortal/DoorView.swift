import ConveneCore
import ConveneDocuments
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

/// The page of a door: who is expected, by name and code, and one button each.
struct DoorView {
  /// How many are shown at once without a script; the others are found by name.
  static let most = 150

  /// Nil for what a telephone keeps to show its own list.
  let page: DoorPage?
  let phrases: Phrases
  let proof: String
  /// What was searched for; empty for all.
  let wanted: String
  /// Whether somebody who is not on the list was noted just now.
  let isNoted: Bool
  /// What tells two times apart that the page was shown.
  let shown: String
  let script: String
  let worker: String

  private var language: Language { phrases.language }

  func content(in style: StyleFile) -> HTML {
    Frame(
      phrases: phrases, title: title, masthead: page?.meeting.masthead(in: language) ?? [],
      path: "/checkin", mark: page?.meeting.isTrial == true ? phrases.trialMark : "", style: style,
      script: script
    ).page(
      """
      <article class="checkin" id="checkin" data-words="\(words)" data-worker="\(worker)" \
      data-shell="\(page == nil ? "yes" : "no")" data-door="\(doorID)">
      <header class="opening">
      \(meetingLine)<h1>\(title)</h1>
      <p class="small">\(until)</p>
      </header>
      <div id="checkin-body"\(page == nil || page?.isOver == true ? " hidden" as HTML : .nothing)>
      <p class="counts" id="checkin-counts" role="status">\(counts)</p>
      \(find)\(list)\(walkIn)</div>
      <div class="notes">
      <p class="alert" id="checkin-state" role="status" hidden></p>
      <p class="told" id="checkin-told" role="status"\(isNoted ? "" : " hidden" as HTML)>\
      \(isNoted ? phrases.checkInNoted : "")</p>
      <p class="small" id="checkin-waiting" role="status" hidden></p>
      <button type="button" class="quiet" id="checkin-save" hidden>\(phrases.checkInSave)</button>
      </div>
      </article>

      """)
  }

  private var title: String {
    page.map { "\(phrases.checkIn) · \($0.door.name)" } ?? phrases.checkIn
  }

  private var doorID: String { page.map { "\($0.meeting.code) \($0.door.number)" } ?? "" }

  private var meetingLine: HTML {
    guard let meeting = page?.meeting, !meeting.title[language].isEmpty else { return .nothing }
    return "<p class=\"eyebrow\">\(meeting.title[language])</p>\n"
  }

  private var until: String {
    guard let page else { return "" }
    let day = phrases.date(page.door.day)
    return page.isOver ? phrases.checkInOver(day: day) : phrases.checkInUntil(day: day)
  }

  private var counts: String {
    let people = page?.people ?? []
    let came = people.count { $0.arrivedAt != nil }
    return "\(phrases.checkInArrived)\(phrases.colon)\(came) · "
      + "\(phrases.checkInExpected)\(phrases.colon)\(people.count - came)"
  }

  private var find: HTML {
    let everybody: HTML =
      wanted.isEmpty
      ? .nothing
      : """
      <p><a href="/checkin?lang=\(language.rawValue)">\(phrases.checkInEverybody)</a></p>

      """
    return """
      <form class="find" id="checkin-find" method="get" action="/checkin" role="search">
      <input type="hidden" name="lang" value="\(language.rawValue)">
      <label for="checkin-text">\(phrases.checkInFind)</label>
      <div class="line">
      <input type="text" id="checkin-text" name="q" value="\(wanted)" maxlength="100" dir="auto" \
      autocomplete="off" autocapitalize="off" spellcheck="false">
      <button type="submit" class="quiet">\(phrases.checkInSearch)</button>
      </div>
      </form>
      <p><button type="button" class="quiet" id="checkin-camera" hidden>\(phrases.checkInCamera)\
      </button></p>
      <video id="checkin-video" muted playsinline hidden></video>
      \(everybody)
      """
  }

  private var list: HTML {
    let found = page?.people(by: wanted) ?? []
    let shown = found.prefix(Self.most)
    let rows = shown.map { one -> HTML in row(one) }
    let rest = found.count - shown.count
    let more = rest > 0 ? phrases.checkInMore(number: rest) : ""
    return """
      <form method="post" action="/checkin?lang=\(language.rawValue)">
      <input type="hidden" name="\(FormProof.field)" value="\(proof)">
      <input type="hidden" name="shown" value="\(self.shown)">
      <ul class="people" id="checkin-people">
      \(rows)</ul>
      </form>
      <p id="checkin-nobody"\(found.isEmpty ? .nothing : " hidden" as HTML)>\(phrases.checkInNobody)</p>
      <p class="small" id="checkin-more"\(rest > 0 ? .nothing : " hidden" as HTML)>\(more)</p>

      """
  }

  private func row(_ one: DoorPage.Person) -> HTML {
    let id = "checkin-name-\(one.code)"
    let who: HTML = """
      <span class="who" id="\(id)"><bdi>\(one.name[language])</bdi> \
      <span class="code">\(one.code)</span></span>
      """
    guard let arrived = one.arrivedAt else {
      return """
        <li>\(who)<button name="arrived" value="\(one.code)" class="main" aria-describedby="\(id)">\
        \(phrases.checkInMark)</button></li>

        """
    }
    let time = page?.meeting.local(arrived).map { phrases.time($0.time) } ?? ""
    let undo: HTML =
      one.isOwn
      ? """
      <button name="slip" value="\(one.code)" class="quiet" aria-describedby="\(id)">\
      \(phrases.checkInUndo)</button>
      """ : .nothing
    return """
      <li class="here">\(who)<span class="time">\(time)</span>\(undo)</li>

      """
  }

  private var walkIn: HTML {
    """
    <details class="more">
    <summary>\(phrases.checkInWalkIn)</summary>
    <form id="checkin-walk-in" method="post" action="/checkin?lang=\(language.rawValue)">
    <input type="hidden" name="\(FormProof.field)" value="\(proof)">
    <input type="hidden" name="shown" value="\(shown)">
    <p class="small">\(phrases.checkInWalkInHint)</p>
    <div class="field">
    <label for="checkin-walk-name">\(phrases.checkInName)</label>
    <input type="text" id="checkin-walk-name" name="name" maxlength="200" required dir="auto" \
    autocomplete="off">
    </div>
    <div class="field">
    <label for="checkin-walk-organisation">\(phrases.checkInOrganisation)</label>
    <input type="text" id="checkin-walk-organisation" name="organisation" maxlength="200" dir="auto" \
    autocomplete="off">
    </div>
    <p class="choice"><input type="checkbox" id="checkin-walk-note" name="note" value="yes"> \
    <label for="checkin-walk-note">\(phrases.checkInHasNote)</label></p>
    <button type="submit" class="quiet">\(phrases.checkInNote)</button>
    </form>
    </details>

    """
  }

  /// What the script says, by its own names.
  private var words: String {
    let words = [
      "arrived": phrases.checkInArrived, "camera": phrases.checkInCamera, "colon": phrases.colon,
      "expected": phrases.checkInExpected, "lost": phrases.checkInLost, "mark": phrases.checkInMark,
      "noted": phrases.checkInNoted, "offline": phrases.checkInOffline,
      "reopen": phrases.checkInReopen, "stop": phrases.checkInCameraStop,
      "strange": phrases.checkInStrangeBadge, "undo": phrases.checkInUndo,
      "waiting": phrases.checkInWaiting,
    ]
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? encoder.encode(words)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
