import ConveneCore
import ConveneDocuments
import ConveneService
import ConveneValues
import ConveneWords

/// Who is to sit where, as it was asked for.
struct SeatMove {
  let person: String
  let table: Int
  /// Nil for every round.
  let round: Int?
}

/// The plan of the tables, and the form by which one person is seated elsewhere.
struct BoardSeatingView {
  enum Outcome {
    case moves(SeatingAmendment, isDone: Bool, wanted: SeatMove)
    /// In sentences for whoever asked.
    case refused([String])
  }

  let hand: MeetingInHand
  let plan: Document
  /// Nobody where whoever looks may seat nobody.
  let people: [ParticipantLine]
  let visit: Portal.Visit
  let phrases: Phrases
  let style: StyleFile
  var outcome: Outcome?

  private var frame: BoardFrame { BoardFrame(visit: visit, phrases: phrases, style: style) }
  private var path: String { "/board/\(hand.meeting.code)/seating" }
  private var address: String { "\(path)?lang=\(phrases.language.rawValue)" }

  var page: HTML {
    frame.page(
      title: phrases.boardSeating, path: path, of: (hand.meeting.code, .seating),
      """
      <header class="opening">
      <p class="eyebrow"><bdi>\(hand.meeting.code)</bdi></p>
      <h1>\(phrases.boardSeating)</h1>
      </header>
      \(told)\(form)<div class="papers">
      \(HTML(plan.asBoard))</div>

      """)
  }

  /// What came of the move that was asked for.
  private var told: HTML {
    switch outcome {
    case nil: return .nothing
    case .refused(let sentences):
      let lines = sentences.map { words -> HTML in "<p>\(words)</p>\n" }
      return "<div class=\"alert\" role=\"alert\">\n\(lines)</div>\n"
    case .moves(let amendment, let isDone, let wanted):
      let names = Dictionary(people.map { ($0.code, $0.name) }, uniquingKeysWith: { $1 })
      let moves = amendment.moves.map { move -> HTML in
        let sentence = phrases.boardMove(
          name: names[move.application] ?? move.application, round: move.round, table: move.to)
        return "<li>\(sentence)</li>\n"
      }
      guard !moves.isEmpty else {
        return "<p class=\"answer\" role=\"status\">\(phrases.boardSitsThere)</p>\n"
      }
      let button: HTML =
        isDone
        ? .nothing
        : """
        <form method="post" action="\(address)">
        \(frame.proof)<input type="hidden" name="wish" value="move">
        <input type="hidden" name="person" value="\(wanted.person)">
        <input type="hidden" name="table" value="\(wanted.table)">
        \(round(of: wanted))<button class="main" type="submit">\(phrases.boardDoMove)</button>
        </form>

        """
      let heading = isDone ? phrases.boardMoved : phrases.boardWouldMove
      return """
        <section class="answer" role="status">
        <h2>\(heading)</h2>
        <ul>
        \(moves)</ul>
        \(button)</section>

        """
    }
  }

  private func round(of move: SeatMove) -> HTML {
    move.round.map { "<input type=\"hidden\" name=\"round\" value=\"\($0)\">\n" } ?? .nothing
  }

  private var form: HTML {
    guard !people.isEmpty, !hand.meeting.tables.isEmpty else { return .nothing }
    let options = people.filter { !$0.tables.isEmpty }.map { one -> HTML in
      "<option value=\"\(one.code)\">\(one.name)</option>\n"
    }
    let tables = hand.meeting.tables.map { table -> HTML in
      "<option value=\"\(table.number)\">\(phrases.numberedTable(number: table.number))</option>\n"
    }
    let rounds = (people.map(\.tables.count).max() ?? 0)
    let which = (1...max(rounds, 1)).map { round -> HTML in
      "<option value=\"\(round)\">\(phrases.boardRound(number: round))</option>\n"
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
      \(tables)</select></div>
      <div class="field"><label for="round">\(phrases.boardInRound)</label>
      <select id="round" name="round">
      <option value="">\(phrases.boardEveryRound)</option>
      \(which)</select></div>
      <button type="submit">\(phrases.boardLookAtMove)</button>
      </form>
      </section>

      """
  }
}

extension Document {
  /// Without the head that the page around it has already.
  fileprivate var asBoard: Document {
    var paper = self
    (paper.masthead, paper.particulars, paper.foot) = ([], [], "")
    return paper
  }
}
