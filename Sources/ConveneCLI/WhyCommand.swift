import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct WhyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Say on one page how somebody came to be here: from the application to the seat.",
    discussion: "Score, rank and decision are shown to who may see scores.")
  @OptionGroup var options: MeetingOptions
  @Argument(help: "Code of an application, nomination or guest, or a part of a name.") var person:
    [String]

  func run() async throws {
    let output = options.output
    let why = try await options.atDesk(on: person.joined(separator: " ")) { desk, hand, one in
      try await desk.why(one, hand)
    }
    try output.table(["what", "value"], output.phrases.rows(of: why))
  }
}

extension Phrases {
  fileprivate func rows(of why: PersonWhy) -> [[String]] {
    var facts: [[String?]] = [["who", "\(why.code) \(why.name)"]]
    if let nomination = why.nomination { facts += rows(nomination) }
    if let guest = why.guest { facts += rows(guest) }
    if let judged = why.judged { facts += rows(judged) }
    for seat in why.successions {
      facts.append(["seat", words(of: seat, for: why.guest?.application ?? why.code)])
    }
    if let invitation = why.invitation {
      facts.append(["invitation", words(of: invitation)])
      let said = invitation.said
      facts += [
        ["answered by", said.by.isEmpty ? nil : said.by],
        ["how", said.how.map { plain($0.rawValue) }],
        ["remark", said.remark.isEmpty ? nil : said.remark],
      ]
    }
    for letter in why.letters {
      facts.append(["letter", "\(called(letter.kind))\(comma)\(plain(letter.status.rawValue))"])
    }
    for mail in why.mail { facts.append(["came back", line(mail)]) }
    for seat in why.seats {
      facts.append([
        placeRound(number: seat.round),
        whyTable(table: seat.table, company: seat.beside.joined(separator: comma)),
      ])
    }
    return facts.map { $0.compactMap(\.self) }.filter { $0.count == 2 }
  }

  private func rows(_ one: NominationEntry) -> [[String?]] {
    let standing = state(one.standing.rawValue)
    return [
      [
        "nominated",
        one.nomination.note.map { whyByNote(sender: one.sender, note: $0.words) }
          ?? whyBy(sender: one.sender),
      ],
      [
        "standing",
        one.acknowledgedBy.map { whyStandingBy(standing: standing, name: $0) } ?? standing,
      ],
    ]
  }

  private func rows(_ one: GuestEntry) -> [[String?]] {
    let facts = [
      one.application.map { appliedAs(code: $0) }, one.stands ? nil : guestTakenBack,
    ].compactMap(\.self)
    let decided = guestDecidedBy(role: plain(one.role.rawValue), decider: one.decider)
    return [
      ["invited by name", ([decided] + facts).joined(separator: comma)],
      ["because", one.reason],
    ]
  }

  private func rows(_ judged: PersonWhy.Judged) -> [[String?]] {
    let unmet = judged.unmet.map { $0[language] }.joined(separator: "; ")
    var facts: [[String?]] = [
      ["applied", whyNow(status: plain(judged.application.status.rawValue))],
      ["conditions", unmet.isEmpty ? whyAllMet : whyNotMet(conditions: unmet)],
    ]
    if let score = judged.score {
      let points = score.total.asRoundedPoints
      facts.append(["score", whyScore(points: points, rank: score.rank, of: score.among)])
    }
    if let decision = judged.decision {
      let place = decision.position.map { " \($0)" } ?? ""
      let state = judged.signedBy.map { signedBy(name: $0) } ?? whyProposed
      let outcome = plain(decision.outcome.rawValue) + place
      facts.append(["decision", whyDecision(outcome: outcome, state: state)])
      facts.append(["reason", decision.reason.map { regret(for: $0) }])
    }
    if let choice = judged.choice {
      let way = choice.isIn ? inSeat : outOfSeat
      facts.append([
        "decided by name",
        whyChoice(way: way, name: choice.officerName, reason: briefly(choice.reason)),
      ])
    }
    return facts
  }

  private func words(of seat: SuccessionEntry, for code: String) -> String {
    guard seat.leaving == code else { return whyFollows(code: seat.leaving, name: seat.name) }
    let what = seat.entering.map { whyFollowedBy(code: $0) } ?? (seat.isHeld ? whyHeld : whyFree)
    return whyLeft(cause: words(for: seat.cause), name: seat.recordedBy, what: what)
  }

  private func words(of invitation: InvitationEntry) -> String {
    let (status, wave) = (plain(invitation.status.rawValue), invitation.wave)
    return invitation.deadline.map {
      whyInvitationDue(status: status, wave: wave, day: $0.description)
    } ?? whyInvitation(status: status, wave: wave)
  }

  private func words(for cause: LeavingCause) -> String {
    switch cause {
    case .declined: leftDeclined
    case .bounced: leftBounced
    case .expired: leftExpired
    case .withdrawn: leftWithdrew
    }
  }
}
