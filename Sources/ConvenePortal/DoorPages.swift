import ConveneCore
import ConveneDocuments
import ConveneService
import ConveneValues
import ConveneWords
import Foundation
import Synchronization

/// What the pages of doors have in common: their scripts, and which door a link is of.
///
/// A meeting is read once for many arrivals; each of them asks the database for the link anew.
final class DoorDesk: Sendable {
  private struct Entry {
    let hand: MeetingInHand
    let door: Door
    let askedAt: Double
  }

  private static let fresh = 300.0
  private static let most = 1_000

  private let entries = Mutex<[LinkSecret: Entry]>([:])
  /// Of the page, and what keeps the page.
  let (script, worker): (ScriptFile, ScriptFile)

  var scripts: [ScriptFile] { [script, worker] }

  init(style: StyleFile) {
    script = ScriptFile("checkin", DoorScript.text, worksAlone: true)
    worker = ScriptFile(
      "worker", DoorScript.worker(keeping: [style.path, script.path, "/favicon.ico"]),
      worksAlone: true)
  }

  func known(_ secret: LinkSecret, at now: Double) -> (hand: MeetingInHand, door: Door)? {
    entries.withLock { entries in
      entries[secret].flatMap { now - $0.askedAt < Self.fresh ? ($0.hand, $0.door) : nil }
    }
  }

  func keep(_ page: DoorPage, for secret: LinkSecret, at now: Double) {
    entries.withLock { entries in
      if entries.count >= Self.most { entries.removeAll() }
      entries[secret] = Entry(hand: page.hand, door: page.door, askedAt: now)
    }
  }
}

/// Where people are checked in, behind the link of a door.
extension Portal {
  func door(_ asked: Asked) async throws -> Answered {
    let (text, secret) = try looking(asked, .door)
    let page = try await desk.doorPage(behind: secret)
    doors.keep(page, for: secret, at: clock())
    let view = DoorView(
      page: page, phrases: page.hand.meeting.phrases(in: language(of: asked)),
      proof: FormProof.proof(of: text),
      wanted: String((asked.query["q"] ?? "").prefix(100)), isNoted: asked.query["noted"] != nil,
      shown: String(Int(desk.now().timeIntervalSince1970 * 1000)), script: doors.script.path,
      worker: doors.worker.path)
    var answer = Answered.page(200, view.content(in: style))
    (answer.runsScript, answer.worksAlone) = (true, true)
    return answer
  }

  /// The same page without anybody, and without a meeting.
  func doorShell(_ asked: Asked) -> Answered {
    let view = DoorView(
      page: nil, phrases: Phrases(language(of: asked)), proof: "", wanted: "", isNoted: false,
      shown: "", script: doors.script.path, worker: doors.worker.path)
    var answer = Answered.page(200, view.content(in: style))
    (answer.runsScript, answer.worksAlone) = (true, true)
    return answer
  }

  /// What a telephone keeps: names and codes, and by what a badge is known.
  func doorList(_ asked: Asked) async throws -> Answered {
    let (text, secret) = try looking(asked, .door)
    return try await doorList(text, secret, asked)
  }

  private func doorList(
    _ text: String, _ secret: LinkSecret, _ asked: Asked
  ) async throws -> Answered {
    let hand = try await self.hand(of: secret).hand
    let state = try await desk.doorState(behind: secret)
    return try .json(
      DoorKept(
        state, of: hand.meeting, proof: FormProof.proof(of: text), in: language(of: asked)))
  }

  /// One arrival, one slip or somebody who is not on the list, from the page without its script.
  func checkIn(_ asked: Asked) async throws -> Answered {
    try await noting(asked) { asked in
      entry(of: asked.form).map { [$0] }
    } answer: { _, _, list in
      let isWalkIn = list[0].what == .walkIn
      let language = asked.languageInAddress.map { "lang=\($0.rawValue)" }
      let query = [language, isWalkIn ? "noted=yes" : nil].compactMap(\.self)
      return .see("/checkin" + (query.isEmpty ? "" : "?" + query.joined(separator: "&")))
    }
  }

  /// Nil where the form says nothing that can be noted.
  private func entry(of form: [String: String]) -> ArrivalNoted? {
    let (id, at) = (id(of: form), desk.now())
    if let code = form["arrived"] { return ArrivalNoted(id: id, .came, code: code, at: at) }
    if let code = form["slip"] { return ArrivalNoted(id: id, .slip, code: code, at: at) }
    return ArrivalNoted(
      id: id, .walkIn, at: at, name: (form["name"] ?? "").inOneLine,
      organisation: (form["organisation"] ?? "").inOneLine, hasNote: form["note"] == "yes")
  }

  /// The same of a form that is sent twice, and another of each page that was shown.
  private func id(of form: [String: String]) -> UUID {
    guard form["shown"] != nil else { return UUID() }
    let said = ["proof", "shown", "arrived", "slip", "name", "organisation"].map { form[$0] ?? "" }
    let bytes = Array(SHA256(of: Array(said.joined(separator: "\n").utf8)).bytes.prefix(16))
    return NSUUID(uuidBytes: bytes) as UUID
  }

  /// The list of a telephone, each entry once; the answer is the list as it is then.
  func takeArrivals(_ asked: Asked) async throws -> Answered {
    try await noting(asked) {
      DoorList.entries($0.form["arrivals"] ?? "")
    } answer: { text, secret, _ in
      try await doorList(text, secret, asked)
    }
  }

  private func noting(
    _ asked: Asked, _ read: (Asked) -> [ArrivalNoted]?,
    answer: (String, LinkSecret, [ArrivalNoted]) async throws -> Answered
  ) async throws -> Answered {
    let (text, secret) = try sending(
      asked, .door, at: pages, notTaken: { SentencePage.ofDoor(403, [$0.pageNotTakenWay], $0) })
    guard let list = read(asked), !list.isEmpty else {
      return told({ SentencePage.ofDoor(400, [$0.pageNotTakenWay], $0) }, asked)
    }
    let (hand, door) = try await self.hand(of: secret)
    try await desk.checkIn(list, at: door, hand, behind: secret)
    return try await answer(text, secret, list)
  }

  private func hand(of secret: LinkSecret) async throws -> (hand: MeetingInHand, door: Door) {
    if let known = doors.known(secret, at: clock()) { return known }
    let page = try await desk.doorPage(behind: secret)
    doors.keep(page, for: secret, at: clock())
    return (page.hand, page.door)
  }
}

/// The list of a door as a telephone keeps it.
private struct DoorKept: Encodable {
  private struct Person: Encodable {
    let code: String
    let name: String
    /// The name in other scripts, to be found by.
    let names: String
    /// Milliseconds since 1970; nil where they did not come yet.
    let arrived: Int?
    let own: Bool
    let badge: String

    private enum CodingKeys: CodingKey { case code, name, names, arrived, own, badge }

    func encode(to encoder: any Encoder) throws {
      var keys = encoder.container(keyedBy: CodingKeys.self)
      try keys.encode(code, forKey: .code)
      try keys.encode(name, forKey: .name)
      try keys.encode(names, forKey: .names)
      try keys.encode(arrived, forKey: .arrived)
      try keys.encode(own, forKey: .own)
      try keys.encode(badge, forKey: .badge)
    }

    init(_ person: DoorPage.Person, in language: Language) {
      code = person.code
      name = person.name[language]
      let all = Language.allCases.map { person.name[$0] }
      names = Set(all).subtracting([name]).sorted().joined(separator: " ")
      arrived = person.arrivedAt.map { Int($0.timeIntervalSince1970 * 1000) }
      own = person.isOwn
      badge = String(person.badge.prefix(32))
    }
  }

  private let id: String
  private let meeting: String
  private let door: Int
  private let zone: String
  private let ends: Int
  private let over: Bool
  private let proof: String
  private let people: [Person]

  init(_ state: DoorState, of meeting: Meeting, proof: String, in language: Language) {
    id = "\(meeting.code) \(state.door.number)"
    (self.meeting, self.door, self.proof) = (meeting.code, state.door.number, proof)
    zone = meeting.zone
    ends = Int(state.ends.timeIntervalSince1970 * 1000)
    over = state.isOver
    people = state.people.map { Person($0, in: language) }
  }
}
