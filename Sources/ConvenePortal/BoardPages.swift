import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

/// What somebody signed in sees of the meetings of theirs, by the use cases that commands have.
extension Portal {
  func boards(_ asked: Asked) async throws -> Answered {
    try await signedIn(asked) { visit in
      let page = try await visit.desk.deskPage(most: 50)
      return BoardsView(page: page, visit: visit, phrases: phrases(of: asked), style: style).page
    }
  }

  func board(_ code: String, _ asked: Asked) async throws -> Answered {
    try await signedIn(asked) { visit in
      let hand = try await visit.desk.meeting(seen: code)
      let desk = visit.desk
      let seesScores = desk.actor.may(.viewScores, in: hand.id)
      let dues = try await desk.deskPage(of: hand.id).meetings.first
      let isAnybodyWaiting =
        seesScores ? try await desk.standingToday(hand)?.waiting.isEmpty == false : false
      let facts = BoardFacts(
        dues: dues, campaign: try await desk.campaign(hand),
        floors: try await desk.floorsHeld(hand),
        scores: seesScores ? try await desk.scoresShown(hand) : [],
        waiting: isAnybodyWaiting ? try await desk.nextInLine(hand, count: 10) : [],
        projects: try await desk.projects(hand))
      return BoardView(
        hand: hand, facts: facts, visit: visit,
        phrases: hand.meeting.phrases(in: language(of: asked)),
        style: style
      ).page
    }
  }

  func boardLetters(_ code: String, _ asked: Asked) async throws -> Answered {
    try await signedIn(asked) { visit in
      let hand = try await visit.desk.meeting(seen: code)
      return try await lettersView(hand, visit, asked).page
    }
  }

  /// Lets letters go that wait for somebody, where as many are named as wait.
  func releaseLetters(_ code: String, _ asked: Asked) async throws -> Answered {
    try requireOwnForm(asked)
    guard let step = asked.form["step"].flatMap(LetterRelease.init(rawValue:)) else {
      return told(SentencePage.notUnderstood, asked)
    }
    let number = asked.form["number"].flatMap { Int($0.trimmingCharacters(in: .whitespaces)) }
    return try await signedIn(asked) { visit in
      let hand = try await visit.desk.meeting(seen: code)
      let waiting = try await visit.desk.waitingMailings(hand)
      var view = try await lettersView(hand, visit, asked)
      guard number == step.count(in: waiting) else {
        view.sentences = [view.phrases.boardLettersMiscounted(number: step.count(in: waiting))]
        return view.page
      }
      let released =
        switch step {
        case .approve: try await visit.desk.approveLetters(hand)
        case .goOn: try await visit.desk.goOnWithLetters(hand)
        }
      view = try await lettersView(hand, visit, asked)
      view.sentences = [view.phrases.boardLettersReleased(letters: released)]
      return view.page
    }
  }

  private func lettersView(
    _ hand: MeetingInHand, _ visit: Visit, _ asked: Asked
  ) async throws -> BoardLettersView {
    let desk = visit.desk
    let phrases = hand.meeting.phrases(in: language(of: asked))
    var letters: [LetterPreview] = []
    do {
      letters = try await desk.previewLetters(to: nil, hand).letters
    } catch let refusal as Refusal where refusal.code == Refusal.nothingToPreview().code {
      letters = []
    }
    return BoardLettersView(
      hand: hand, letters: letters, waiting: try await desk.waitingMailings(hand), visit: visit,
      phrases: phrases, style: style)
  }

  func boardDecision(_ code: String, _ asked: Asked) async throws -> Answered {
    try await signedIn(asked) { visit in
      let hand = try await visit.desk.meeting(seen: code)
      let effect = try await visit.desk.effect(hand)
      return BoardDecisionView(
        hand: hand, effect: effect, visit: visit,
        phrases: hand.meeting.phrases(in: language(of: asked)), style: style
      ).page
    }
  }

  /// A page of whoever is signed in; nobody else sees more of it than the way in.
  ///
  /// - Parameter runsScript: whether the page has a script of ours.
  func signedIn(
    _ asked: Asked, runsScript: Bool = false, _ page: (Visit) async throws -> HTML
  ) async throws -> Answered {
    guard pages.admits(asked.peer, at: clock()) else { return tooOften(asked) }
    guard let visit = try await visit(asked) else { return .see("/sign-in\(query(of: asked))") }
    try await noteLook(asked, by: visit.account)
    var answer = Answered.page(200, try await page(visit))
    answer.runsScript = runsScript
    return answer
  }

  private func phrases(of asked: Asked) -> Phrases { Phrases(language(of: asked)) }
}

extension Secretariat {
  /// A meeting by its whole code: one that is not for whoever acts, and one that is not there, are told alike.
  func meeting(seen code: String) async throws -> MeetingInHand {
    guard try await meetings().contains(where: { $0.code == code }) else {
      throw Failure.notFound(.noSuchMeeting(code: code))
    }
    return try await meeting(code)
  }
}

/// What lets letters go.
enum LetterRelease: String, CaseIterable {
  /// That they were looked at by another than who queued them.
  case approve
  /// That those before them were.
  case goOn = "go-on"

  /// How many it lets go.
  func count(in waiting: WaitingMailings) -> Int {
    switch self {
    case .approve: waiting.unapproved - waiting.ownUnapproved
    case .goOn: waiting.held
    }
  }
}
