import ConveneCore
import ConveneDocuments
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

/// What came of a wish for the seats, in words.
struct SeatsTold {
  let outcome: SeatOutcome
  let board: SeatingBoard
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
    return told(
      wish.isDone ? phrases.boardMoved : phrases.boardWouldMove, isDone: wish.isDone,
      """
      <ul>
      \(moves)</ul>
      <ul class="worth">
      \(worth)</ul>
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
    case .move(let person, let table, let round, false, _):
      fields = [
        "wish": "move", "person": person, "table": "\(table)",
        "round": round.map(String.init) ?? "", "agreed": amendment.mark,
      ]
      words = phrases.boardDoMove
    case .exchange(let person, let other, let round, false, _):
      fields = [
        "wish": "move", "person": person, "other": other, "round": "\(round)",
        "agreed": amendment.mark,
      ]
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
