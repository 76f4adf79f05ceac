import ConveneCore
import ConveneDocuments
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

/// The plan of the tables in one round, drawn; with a script people are moved in it by hand, and without one
/// by the form below.
struct BoardSeatingView {
  let hand: MeetingInHand
  let board: SeatingBoard
  /// From 1.
  let round: Int
  let maySeat: Bool
  /// Whether whoever looks may know who sits apart from whom.
  let visit: Portal.Visit
  let phrases: Phrases
  let style: StyleFile
  let script: String
  var outcome: SeatOutcome?

  private var language: Language { phrases.language }
  private var frame: BoardFrame { BoardFrame(visit: visit, phrases: phrases, style: style) }
  private var path: String { "/board/\(hand.meeting.code)/seating" }
  private var address: HTML { "\(path)?lang=\(language.rawValue)&amp;round=\(round)" }
  private var tables: [RoundTable] { hand.meeting.tables.sorted { $0.number < $1.number } }
  private var mayMove: Bool { maySeat && board.rounds > 0 && !tables.isEmpty }

  var page: HTML {
    frame.page(
      title: phrases.boardSeating, path: path, of: (hand, .seating), script: script,
      """
      <header class="opening">
      <p class="eyebrow"><bdi>\(hand.meeting.code)</bdi></p>
      <h1>\(phrases.boardSeating)</h1>
      </header>
      <div id="seating"\(wanted)>
      \(told)\(due)\(plan)\(undo)\(form)</div>

      """)
  }

  /// What the script needs: where to ask, and its words.
  private var wanted: HTML {
    guard mayMove else { return .nothing }
    return " data-round=\"\(round)\" data-action=\"\(address)\" data-words=\"\(words)\""
  }

  private var words: String {
    let words = [
      "asking": phrases.boardAsking, "close": phrases.boardClose, "failed": phrases.boardFailed,
      "here": phrases.boardSeatHere, "leave": phrases.boardLeaveIt,
      "picked": phrases.boardPicked(name: "%"), "put": phrases.boardPutDown,
    ]
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? encoder.encode(words)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  private var told: HTML {
    outcome.map { outcome in
      SeatsTold(
        outcome: outcome, board: board, action: address, proof: frame.proof,
        phrases: phrases
      ).section
    } ?? .nothing
  }

  /// What the plan lacks, and what would repair it.
  private var due: HTML {
    guard !board.due.isEmpty else { return .nothing }
    let lines = board.due.map { one -> HTML in "<li>\(phrases.placed(one))</li>\n" }
    let button: HTML =
      mayMove
      ? """
      <form method="post" action="\(address)">
      \(frame.proof)<input type="hidden" name="wish" value="see-repair">
      <button type="submit">\(phrases.boardSeeRepair)</button>
      </form>

      """ : .nothing
    return """
      <section class="reply">
      <h2>\(phrases.boardPlanLacks)</h2>
      <ul>
      \(lines)</ul>
      \(button)</section>

      """
  }

  private var plan: HTML {
    guard board.rounds > 0 else {
      return """
        <p class="lead">\(phrases.boardNoPlan)</p>
        <p><code dir="ltr">convene seating solve --meeting \(hand.meeting.code)</code></p>

        """
    }
    let rounds = hand.meeting.rounds(of: board.participants)
    let here = rounds.first { $0.place == round - 1 }
    let themes = here?.titles(of: tables, board.participants, board.leaders, phrases) ?? [:]
    let places = tables.map { table in place(table, themes[table.number] ?? []) }
    return """
      \(choice)<h2 id="round">\(here?.title(hand.meeting, phrases) ?? phrases.boardRound(number: round))</h2>
      \(keys)\(hint)<div class="room\(mayMove ? " moved" : "")">
      \(places)\(unseated)</div>

      """
  }

  /// From one round to another.
  private var choice: HTML {
    guard board.rounds > 1 else { return .nothing }
    let links = (1...board.rounds).map { one -> HTML in
      one == round
        ? "<li><span aria-current=\"true\">\(phrases.boardRound(number: one))</span></li>\n"
        : """
        <li><a href="\(path)?lang=\(language.rawValue)&amp;round=\(one)">\
        \(phrases.boardRound(number: one))</a></li>

        """
    }
    return "<nav class=\"parts\" aria-label=\"\(phrases.boardRounds)\"><ul>\n\(links)</ul></nav>\n"
  }

  /// Seen where scripts run.
  private var hint: HTML {
    mayMove ? "<p class=\"small hint\">\(phrases.boardDragHint)</p>\n" : .nothing
  }

  private var keys: HTML {
    SectorKeys(sectors: board.participants.map(\.sector)) {
      $0.map(phrases.sector) ?? phrases.sectorUnknown
    }.list
  }

  private func place(_ table: RoundTable, _ themes: [String]) -> HTML {
    let guests = board.guests(at: table.number, inRound: round)
    let lines = themes.map { words -> HTML in "<p class=\"small\">\(words)</p>\n" }
    let id: HTML = "table-\(table.number)"
    return """
      <section class="place" data-table="\(table.number)" aria-labelledby="\(id)">
      <h3 id="\(id)">\(phrases.numberedTable(number: table.number))</h3>
      \(lines)\(TablePicture(number: table.number, guests: guests).drawn)<ul class="guests">
      \(guests.map(line))</ul>
      <p class="small count">\(phrases.boardSeats(taken: guests.count, most: board.most(at: table, inRound: round)))</p>
      </section>

      """
  }

  private func line(_ guest: Participant) -> HTML {
    let isLocked = board.isLocked(guest.code, inRound: round)
    let mark: HTML = isLocked ? " <small>\(phrases.boardLocked)</small>" : .nothing
    return """
      <li data-code="\(guest.code)"><b>\(guest.number)</b> \
      <span><bdi>\(guest.name[language])</bdi>\(mark)</span></li>

      """
  }

  /// Who has no seat in this round, and who is away.
  private var unseated: HTML {
    let without = board.unseated(inRound: round, at: tables)
    let away = board.away(inRound: round)
    let list: HTML =
      without.isEmpty
      ? .nothing
      : """
      <section class="place" data-table="0" aria-labelledby="table-0">
      <h3 id="table-0">\(phrases.notSeated)</h3>
      <ul class="guests">
      \(without.map(line))</ul>
      </section>

      """
    let names = away.map { one -> HTML in "<li><bdi>\(one.name[language])</bdi></li>\n" }
    let others: HTML =
      away.isEmpty
      ? .nothing
      : """
      <section class="place" aria-labelledby="table-away">
      <h3 id="table-away">\(phrases.boardAway)</h3>
      <ul class="away">
      \(names)</ul>
      </section>

      """
    return "\(list)\(others)"
  }

  private var undo: HTML {
    guard mayMove, let act = board.lastChange else { return .nothing }
    return """
      <form class="back" method="post" action="\(address)">
      \(frame.proof)<input type="hidden" name="wish" value="undo">
      <input type="hidden" name="act" value="\(act)">
      <button type="submit">\(phrases.boardUndoSeats)</button>
      </form>

      """
  }

  private var form: HTML {
    guard mayMove else { return .nothing }
    let people = board.participants.filter { one in
      one.tables.contains { $0 != nil } || board.unseated(inRound: round, at: tables).contains(one)
    }
    let places = tables.map { table -> HTML in
      "<option value=\"\(table.number)\">\(phrases.numberedTable(number: table.number))</option>\n"
    }
    let which = (1...max(board.rounds, 1)).map { one -> HTML in
      let chosen: HTML = one == round ? " selected" : .nothing
      return "<option value=\"\(one)\"\(chosen)>\(phrases.boardRound(number: one))</option>\n"
    }
    return """
      <section class="reply">
      <h2>\(phrases.boardMoveSomebody)</h2>
      <form method="post" action="\(address)">
      \(frame.proof)<input type="hidden" name="wish" value="look">
      \(picker("person", phrases.boardPerson, as: "person", of: people))\
      <div class="field"><label for="table">\(phrases.boardTable)</label>
      <select id="table" name="table">
      \(places)</select></div>
      <div class="field"><label for="in-round">\(phrases.boardInRound)</label>
      <select id="in-round" name="round">
      <option value="">\(phrases.boardEveryRound)</option>
      \(which)</select></div>
      <button type="submit">\(phrases.boardLookAtMove)</button>
      </form>
      </section>
      \(exchange)
      """
  }

  private func picker(
    _ id: String, _ title: String, as name: String, of people: [Participant]
  ) -> HTML {
    let options = people.map { one -> HTML in
      "<option value=\"\(one.code)\">\(one.name[language])</option>\n"
    }
    return """
      <div class="field"><label for="\(id)">\(title)</label>
      <select id="\(id)" name="\(name)">
      \(options)</select></div>

      """
  }

  /// The same of two who sit at tables of this round.
  private var exchange: HTML {
    let seated = board.participants.filter { one in
      tables.contains { one.sits(atTable: $0.number, inRound: round - 1) }
    }
    guard seated.count > 1 else { return .nothing }
    return """
      <section class="reply">
      <h2>\(phrases.boardExchangeTwo)</h2>
      <form method="post" action="\(address)">
      \(frame.proof)<input type="hidden" name="wish" value="look">
      <input type="hidden" name="round" value="\(round)">
      \(picker("one", phrases.boardPerson, as: "person", of: seated))\
      \(picker("other", phrases.boardExchangeWith, as: "other", of: seated))\
      <button type="submit">\(phrases.boardLookAtMove)</button>
      </form>
      </section>

      """
  }
}
