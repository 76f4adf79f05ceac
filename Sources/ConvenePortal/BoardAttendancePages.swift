import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

/// Arrivals as they come, for whoever stands behind the desk.
extension Portal {
  /// Sent anew only where something is otherwise than what the browser has.
  func boardAttendance(_ code: String, _ asked: Asked) async throws -> Answered {
    let answer = try await signedIn(asked, runsScript: true) { visit in
      let hand = try await visit.desk.meeting(seen: code)
      return BoardAttendanceView(
        hand: hand, board: try await visit.desk.attendanceBoard(hand), visit: visit,
        phrases: hand.meeting.phrases(in: language(of: asked)), style: style,
        script: attendanceScript.path
      ).page
    }
    guard answer.status == 200 else { return answer }
    let tag = "\"\(SHA256(of: answer.body).description.prefix(32))\""
    guard let known = asked.headers["if-none-match"], Kept.names(known, tag) else {
      return answer.with("ETag", tag)
    }
    return Answered(
      304,
      headers: [("ETag", tag), ("Cache-Control", "no-store"), ("Vary", "Cookie, Accept-Language")])
  }

  /// Says that a desk has seen to what was noted at a door.
  func settleArrival(_ code: String, _ asked: Asked) async throws -> Answered {
    try requireOwnForm(asked)
    guard let number = asked.form["number"].flatMap(Int.init) else {
      return told(SentencePage.notUnderstood, asked)
    }
    guard let visit = try await visit(asked) else { return .see("/sign-in\(query(of: asked))") }
    let hand = try await visit.desk.meeting(seen: code)
    do {
      try await visit.desk.settleArrivals([number], hand)
    } catch let refusal as Refusal
      where refusal.code == Refusal.arrivalNotOpen(number: number).code
    {
      // Somebody has seen to it, which the page shows.
    }
    return .see("/board/\(hand.meeting.code)/attendance\(query(of: asked))")
  }
}
