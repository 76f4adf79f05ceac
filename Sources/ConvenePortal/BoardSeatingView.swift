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
  let seesRules: Bool
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
        outcome: outcome, board: board, seesRules: seesRules, action: address, proof: frame.proof,
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
      <p class="small count">\(phrases.boardSeats(taken: guests.count, most: table.highest))</p>
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
    let options = people.map { one -> HTML in
      "<option value=\"\(one.code)\">\(one.name[language])</option>\n"
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
      <div class="field"><label for="person">\(phrases.boardPerson)</label>
      <select id="person" name="person">
      \(options)</select></div>
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

  /// The same of two who sit at tables of this round.
  private var exchange: HTML {
    let seated = board.participants.filter { one in
      tables.contains { one.sits(atTable: $0.number, inRound: round - 1) }
    }
    guard seated.count > 1 else { return .nothing }
    let options = seated.map { one -> HTML in
      "<option value=\"\(one.code)\">\(one.name[language])</option>\n"
    }
    return """
      <section class="reply">
      <h2>\(phrases.boardExchangeTwo)</h2>
      <form method="post" action="\(address)">
      \(frame.proof)<input type="hidden" name="wish" value="look">
      <input type="hidden" name="round" value="\(round)">
      <div class="field"><label for="one">\(phrases.boardPerson)</label>
      <select id="one" name="person">
      \(options)</select></div>
      <div class="field"><label for="other">\(phrases.boardExchangeWith)</label>
      <select id="other" name="other">
      \(options)</select></div>
      <button type="submit">\(phrases.boardLookAtMove)</button>
      </form>
      </section>

      """
  }
}

/// What came of a wish for the seats, in words.
struct SeatsTold {
  let outcome: SeatOutcome
  let board: SeatingBoard
  let seesRules: Bool
  let action: HTML
  let proof: HTML
  let phrases: Phrases

  var section: HTML {
    switch outcome {
    case .refused(let sentences):
      let lines = sentences.map { words -> HTML in "<p>\(words)</p>\n" }
      return
        "<div class=\"alert\" id=\"told\" data-state=\"refused\" role=\"alert\">\n\(lines)</div>\n"
    case .undone(let undone):
      let lines = undone.changes.map { one -> HTML in
        "<li><bdi>\(one.object)</bdi>\(phrases.colon)\(one.change)</li>\n"
      }
      return told(phrases.boardUndone, isDone: true, "<ul>\n\(lines)</ul>\n")
    case .changes(let amendment, let wish): return changes(amendment, by: wish)
    }
  }

  private func told(_ heading: String, isDone: Bool, _ content: HTML) -> HTML {
    """
    <section class="answer" id="told" data-state="\(isDone ? "done" : "look")" role="status">
    <h2>\(heading)</h2>
    \(content)</section>

    """
  }

  private func changes(_ amendment: SeatingAmendment, by wish: SeatWish) -> HTML {
    guard !amendment.moves.isEmpty else {
      let sentence =
        switch wish {
        case .seeRepair, .repair: phrases.boardNothingRepairs
        default: phrases.boardSitsThere
        }
      return """
        <p class="answer" id="told" data-state="refused" role="status">\(sentence)</p>

        """
    }
    let names = Dictionary(
      board.participants.map { ($0.code, $0.name[phrases.language]) }, uniquingKeysWith: { $1 })
    let moves = amendment.moves.map { move -> HTML in
      let name = names[move.application] ?? move.application
      let sentence =
        move.from.map {
          phrases.boardMoveFrom(name: name, round: move.round, from: $0, table: move.to)
        } ?? phrases.boardMove(name: name, round: move.round, table: move.to)
      return "<li>\(sentence)\(company(of: move, among: amendment.moves, names))</li>\n"
    }
    let worth = phrases.worth(from: amendment.before, to: amendment.after).map { words -> HTML in
      "<li>\(words)</li>\n"
    }
    let softened = seesRules ? amendment.softened : []
    let less = softened.map { one -> HTML in "<li>\(phrases.placed(one))</li>\n" }
    return told(
      wish.isDone ? phrases.boardMoved : phrases.boardWouldMove, isDone: wish.isDone,
      """
      <ul>
      \(moves)</ul>
      <ul class="worth">
      \(worth)\(less)</ul>
      \(button(for: wish, amendment))
      """)
  }

  /// Whom somebody leaves and whom they join, where few move.
  private func company(
    of move: SeatingAmendment.Move, among moves: [SeatingAmendment.Move],
    _ names: [String: String]
  ) -> HTML {
    guard moves.count <= 4 else { return .nothing }
    let moving = Set(moves.filter { $0.round == move.round }.map(\.application))
    func company(at table: Int) -> String {
      board.guests(at: table, inRound: move.round).filter { !moving.contains($0.code) }
        .map { $0.name[phrases.language] }.joined(separator: phrases.comma)
    }
    let (left, joined) = (move.from.map(company) ?? "", company(at: move.to))
    let sentences = [
      left.isEmpty ? nil : phrases.boardLeaves(company: left),
      joined.isEmpty ? nil : phrases.boardJoins(company: joined),
    ].compactMap(\.self).map { words -> HTML in "<br><span class=\"small\">\(words)</span>" }
    return "\(sentences)"
  }

  /// By which what was shown is done.
  private func button(for wish: SeatWish, _ amendment: SeatingAmendment) -> HTML {
    let fields: KeyValuePairs<String, String>
    let words: String
    switch wish {
    case .move(let person, let table, let round, false):
      fields = [
        "wish": "move", "person": person, "table": "\(table)",
        "round": round.map(String.init) ?? "",
      ]
      words = phrases.boardDoMove
    case .exchange(let person, let other, let round, false):
      fields = ["wish": "move", "person": person, "other": other, "round": "\(round)"]
      words = phrases.boardDoExchange
    case .seeRepair:
      fields = ["wish": "repair", "agreed": amendment.mark]
      words = phrases.boardDoRepair
    default: return .nothing
    }
    let inputs = fields.map { name, value -> HTML in
      "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">\n"
    }
    return """
      <form method="post" action="\(action)">
      \(proof)\(inputs)<button class="main" type="submit">\(words)</button>
      </form>

      """
  }
}

extension Phrases {
  /// A problem with where it is, for those who know tables by number.
  func placed(_ problem: Problem) -> String {
    let worded = wordedOut(problem)
    return "\u{2068}\(worded.at)\u{2069}\(colon)\(worded.message)"
  }

  /// What the room as a whole gains or loses by moves, in words: figures would be of pairs.
  func worth(from before: SeatingFigures, to after: SeatingFigures) -> [String] {
    let gain = after.potentialMet - before.potentialMet
    // Of what the room is worth, a hundredth is little.
    let isLittle = abs(gain) * 100 < max(before.potentialMet, 1)
    let room =
      gain == 0
      ? boardRoomSame
      : gain > 0
        ? (isLittle ? boardRoomLittleMore : boardRoomMore)
        : (isLittle ? boardRoomLittleLess : boardRoomLess)
    let again = after.repeats - before.repeats
    return [
      room,
      again == 0
        ? boardAgainSame
        : again > 0 ? boardAgainMore(pairs: again) : boardAgainFewer(pairs: -again),
    ]
  }
}
