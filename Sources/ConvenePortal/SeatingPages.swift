import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

/// What somebody at the board wants of the seats.
enum SeatWish: Hashable, Sendable {
  /// One person to another table; in every round where none is named.
  case move(person: String, table: Int, round: Int?, isDone: Bool, agreed: String? = nil)
  /// Two of one round to each other's tables.
  case exchange(person: String, other: String, round: Int, isDone: Bool, agreed: String? = nil)
  case seeRepair
  /// The moves that were shown, by their mark.
  case repair(agreed: String)
  case undo(act: Int)

  /// Nil where the form says nothing of the kind.
  init?(_ form: [String: String]) {
    let (person, round) = (form["person"], form["round"].flatMap(Int.init))
    // What is no number is not every round.
    guard round != nil || form["round"]?.isEmpty != false else { return nil }
    switch form["wish"] {
    case "look", "move":
      guard let person else { return nil }
      let isDone = form["wish"] == "move"
      if let other = form["other"], let round {
        self = .exchange(
          person: person, other: other, round: round, isDone: isDone, agreed: form["agreed"])
      } else if let table = form["table"].flatMap(Int.init) {
        self = .move(
          person: person, table: table, round: round, isDone: isDone, agreed: form["agreed"])
      } else {
        return nil
      }
    case "see-repair": self = .seeRepair
    case "repair":
      guard let agreed = form["agreed"] else { return nil }
      self = .repair(agreed: agreed)
    case "undo":
      guard let act = form["act"].flatMap(Int.init) else { return nil }
      self = .undo(act: act)
    default: return nil
    }
  }

  /// Whether seats are otherwise once it is done.
  var isDone: Bool {
    switch self {
    case .move(_, _, _, let isDone, _), .exchange(_, _, _, let isDone, _): isDone
    case .seeRepair: false
    case .repair, .undo: true
    }
  }
}

/// The plan of the tables, which is moved by hand.
extension Portal {
  func boardSeating(_ code: String, _ asked: Asked) async throws -> Answered {
    try await signedIn(asked, runsScript: true) { visit in
      let hand = try await visit.desk.meeting(seen: code)
      return try await seatingView(hand, visit, asked).page
    }
  }

  /// Says what a move would do, and does it where that was asked.
  func moveSeat(_ code: String, _ asked: Asked) async throws -> Answered {
    try requireOwnForm(asked, at: marking)
    guard let wish = SeatWish(asked.form) else {
      return told(SentencePage.notUnderstood, asked)
    }
    return try await signedIn(asked, runsScript: true) { visit in
      let hand = try await visit.desk.meeting(seen: code)
      let phrases = hand.meeting.phrases(in: language(of: asked))
      let outcome: SeatOutcome
      do {
        outcome = try await done(wish, hand, visit.desk, phrases)
      } catch let refusal as Refusal {
        outcome = .refused(refusal.toldOfMove(to: visit.desk.actor, in: hand.id, phrases))
      } catch Failure.notFound(let refusal) {
        // Whoever left since the page was shown.
        outcome = .refused(phrases.toldOnPages(refusal))
      }
      var view = try await seatingView(hand, visit, asked)
      view.outcome = outcome
      return view.page
    }
  }

  private func done(
    _ wish: SeatWish, _ hand: MeetingInHand, _ desk: Secretariat, _ phrases: Phrases
  ) async throws -> SeatOutcome {
    switch wish {
    case .move(let person, let table, let round, let isDone, let agreed):
      let amendment = try await desk.moveSeat(
        of: person, to: table, round: round, in: hand, dryRun: !isDone
      ) { agreed == nil || $0.mark == agreed }
      return .changes(amendment, by: wish)
    case .exchange(let person, let other, let round, let isDone, let agreed):
      let amendment = try await desk.swapSeats(
        person, other, round: round, in: hand, dryRun: !isDone
      ) { agreed == nil || $0.mark == agreed }
      return .changes(amendment, by: wish)
    case .seeRepair, .repair:
      // A search keeps a core busy for seconds.
      guard searches.enter(atMost: 1) else { return .refused([phrases.boardRepairBusy]) }
      defer { searches.leave() }
      guard case .repair(let agreed) = wish else {
        return .changes(try await desk.repairSeating(hand, dryRun: true), by: wish)
      }
      let amendment = try await desk.repairSeating(hand) { $0.mark == agreed }
      return .changes(amendment, by: wish)
    case .undo(let act):
      // What another did since is not taken back unseen.
      guard try await desk.lastSeatsChanged(hand) == act else { throw Refusal.seatsChanged() }
      return .undone(try await desk.undo(act, in: hand, in: phrases))
    }
  }

  private func seatingView(
    _ hand: MeetingInHand, _ visit: Visit, _ asked: Asked
  ) async throws -> BoardSeatingView {
    let board = try await visit.desk.seatingBoard(hand)
    let round = asked.query["round"].flatMap(Int.init) ?? 1
    return BoardSeatingView(
      hand: hand, board: board, round: min(max(round, 1), max(board.rounds, 1)),
      maySeat: visit.desk.actor.may(.seatTables, in: hand.id),
      visit: visit,
      phrases: hand.meeting.phrases(in: language(of: asked)), style: style,
      script: seatingScript.path)
  }
}

/// What came of a wish.
enum SeatOutcome {
  case changes(SeatingAmendment, by: SeatWish)
  case undone(UndoneAct)
  /// In sentences for whoever asked.
  case refused([String])
}

extension SeatingAmendment {
  /// Which moves it is of: the same moves have the same mark.
  var mark: String {
    let told = moves.map { one in
      "\(one.round) \(one.application) \(one.from.map(String.init) ?? "-") \(one.to)"
    }
    return String(SHA256(of: Array(told.joined(separator: "\n").utf8)).description.prefix(24))
  }
}

extension Refusal {
  /// Why somebody cannot be moved, for whom it is told to: who sits apart from whom is for those alone who
  /// may see such rules, and all others who may seat people are told the same of every move.
  func toldOfMove(to actor: Actor, in meeting: Meeting.ID, _ phrases: Phrases) -> [String] {
    guard actor.may(.seatTables, in: meeting) else { return phrases.toldOnPages(self) }
    guard actor.may(.viewSecrets, in: meeting) else {
      return problems.isEmpty ? phrases.toldOnPages(self) : [phrases.boardMoveNotPossible]
    }
    return phrases.toldToReviewers(self)
  }
}
