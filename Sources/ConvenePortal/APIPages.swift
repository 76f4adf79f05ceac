import ConveneCore
import ConveneService
import ConveneValues
import Foundation

/// Several objects of one shape.
private struct Items<Item: Encodable>: Encodable {
  let items: [Item]
}

/// Who arrived, as a program says it.
private struct Arrived: Decodable {
  static let most = 200

  /// Codes.
  let participants: [String]
}

private struct Recorded: Encodable {
  let recorded: [String]
}

/// What programs ask for: the same use cases as at a desk, by the account of the token that they show.
extension Portal {
  func called(_ asked: Asked, by route: Route, _ code: String) async throws -> Answered {
    guard let call = route.call, let scope = call.scope else { throw APIProblem(status: 404) }
    guard calls.admits(asked.peer, at: clock()) else { return tooOften(asked) }
    guard let given = asked.token else { throw APIProblem.noToken }
    guard let secret = LinkSecret(given), let account = try await holder(of: secret) else {
      throw APIProblem.unknownToken
    }
    guard account.scopes.contains(scope) else { throw APIProblem.lacking(scope.rawValue) }
    let language = asked.query[APICall.Query.language.rawValue]
    guard asked.isQueryRead, language == nil || asked.languageInAddress != nil else {
      throw APIProblem(status: 400)
    }
    try await noteLook(asked, by: account)
    return .json(try await answer(asked, call.answer, of: code, at: account.desk))
  }

  /// Nil where it is no token of a program, or counts no more.
  private func holder(of secret: LinkSecret) async throws -> SignedIn? {
    do {
      let signedIn = try await desk.acting(by: secret)
      return signedIn.kind == .token ? signedIn : nil
    } catch let refusal as Refusal where refusal.code == Refusal.notSignedIn().code {
      return nil
    }
  }

  private func answer(
    _ asked: Asked, _ answer: APICall.Answer, of code: String, at desk: Secretariat
  ) async throws -> [UInt8] {
    if answer == .list(.meetings) {
      let language = language(of: asked)
      return try Self.list(.meetings, try await desk.meetings().map { $0.cells(in: language) })
    }
    let hand = try await desk.meeting(seen: code)
    switch answer {
    case .list(let listed):
      return try Self.list(listed, try await rows(of: listed, hand, at: desk, asked))
    case .seats:
      let round = try asked.query[APICall.Query.round.rawValue].map { text in
        guard let round = Int(text), round > 0 else { throw APIProblem(status: 400) }
        return round
      }
      let lines = try await desk.seating(hand).lines
        .filter { line in round.map { $0 == line.round } ?? true }
      return try Self.encoded(Items(items: lines))
    case .standing:
      let dues = try await desk.standing(of: hand)
      return try Self.encoded(
        MeetingSummary(
          dues, in: language(of: asked), dues.commands.map { "\($0) --meeting \(code)" }))
    case .schedule:
      return try await desk.pressRoom(hand, withDecision: false, for: [.agenda])
        .print(.agenda, as: .json, in: asked.languageInAddress ?? hand.mainLanguage)
    case .recorded:
      let codes = try Self.arrived(asked)
      let done = try await desk.recordArrivals(of: codes, hand)
      return try Self.encoded(Recorded(recorded: done.people.map(\.code)))
    case .description: throw APIProblem(status: 404)
    }
  }

  private static func arrived(_ asked: Asked) throws -> [String] {
    let kind = (asked.headers["content-type"] ?? "").prefix { $0 != ";" }
    guard kind.trimmingCharacters(in: .whitespaces).lowercased() == "application/json",
      let arrived = try? JSONDecoder().decode(Arrived.self, from: Data(asked.body)),
      (1...Arrived.most).contains(arrived.participants.count)
    else { throw APIProblem(status: 400) }
    return arrived.participants
  }

  private func rows(
    of listed: Listed, _ hand: MeetingInHand, at desk: Secretariat, _ asked: Asked
  ) async throws -> [[String]] {
    switch listed {
    case .meetings: return []
    case .applications:
      let held = Set(try await desk.heldApplications(hand).map(\.code))
      return try await desk.applicationLines(hand).map { $0.cells(isHeld: held.contains($0.code)) }
    case .participants:
      return try await desk.participantLines(hand).map { $0.cells(withoutTable: "-") }
    case .invitations: return try await desk.invitations(hand).map(\.cells)
    case .attendance:
      return try await desk.attendance(hand).map { $0.cells(inZone: hand.meeting.zone) }
    case .documents:
      try desk.require(.viewMeeting, in: hand)
      let language = asked.languageInAddress ?? hand.mainLanguage
      let writers = try await desk.documentAuthors(hand)
      let handed = try await desk.handedIn(hand)
      return hand.meeting.documentsInOrder.map { one in
        one.cells(
          by: (writers[one.number] ?? []).joined(separator: ", "), handed: handed, in: language)
      }
    }
  }

  private static func list(_ listed: Listed, _ rows: [[String]]) throws -> [UInt8] {
    try encoded(
      Items(
        items: rows.map { ListedCell.object(listed.columns, $0, numbers: listed.numbers) }))
  }

  private static func encoded(_ value: some Encodable) throws -> [UInt8] {
    Array(try JSONEncoder.ofAPI.encode(value))
  }
}
