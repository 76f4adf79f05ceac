import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

extension ApplicationCommand {
  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show one application whole: who, gates, answers, reviews, and what comes next.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the application, or a part of a name.") var application: String

    func run() async throws {
      let output = options.output
      let (page, meeting) = try await options.atDesk(on: application) { desk, hand, one in
        (try await desk.applicationPage(one.code, hand), hand.meeting)
      }
      let sheet = ApplicationSheet(page: page, meeting: meeting, phrases: output.phrases)
      try output.table(["what", "value"], sheet.rows.filter { !$0[1].isEmpty })
      if let command = sheet.next { output.next(command) }
    }
  }
}

/// An application as rows, in words and not in codes.
private struct ApplicationSheet {
  let page: ApplicationPage
  let meeting: Meeting
  let phrases: Phrases

  private var application: Application { page.application }

  var rows: [[String]] { person + gates + answers + reviews + standing }

  private var person: [[String]] {
    let one = page.person
    return [
      ["code", application.code], ["name", one.name],
      ["organisation", page.organisation?.name ?? ""],
      ["sector", page.organisation?.sector.map(phrases.sector) ?? ""],
      ["country", name(one.country)],
      ["languages", one.languages.joined(separator: " ")], ["email", one.email],
      ["status", phrases.plain(page.held.isEmpty ? application.status.rawValue : "held")],
    ]
      + page.held.map { one in
        [
          "nominated",
          joined([
            "\(one.nomination) \(one.nominee)",
            one.hasMailbox ? phrases.oneMailbox : phrases.namesNearlyAlike,
          ]),
        ]
      }
  }

  private var gates: [[String]] {
    var rows = page.gates.map { gate in
      let isMet = application.gates.contains(gate.code)
      return [
        phrases.gateRow(code: gate.code),
        answer(isMet) + phrases.colon + gate.title[phrases.language],
      ]
    }
    for given in page.gateAnswers {
      let day = Day(given.at, inZone: meeting.zone)
      rows.append([
        phrases.gateRecordedRow(code: given.gate),
        joined([answer(given.isMet), "\(given.how) (\(given.by), \(day))"]),
      ])
    }
    return rows
  }

  private func answer(_ isMet: Bool) -> String { isMet ? phrases.inCellYes : phrases.inCellNo }

  private var answers: [[String]] {
    var rows = application.topics.map { ["topic", topic($0)] }
    let uncounted = PairModel.Weights().uncounted(of: application)
    func counted(_ words: String, _ answer: Int) -> String {
      uncounted.contains(answer) ? joined([words, phrases.answerUncounted]) : words
    }
    for one in application.offers {
      rows.append([phrases.offerRow(number: one.answer), counted(words(of: one), one.answer)])
    }
    for one in page.confirmations {
      let day = Day(one.at, inZone: meeting.zone)
      rows.append([
        phrases.offerSeenRow(number: one.answer),
        joined([phrases.evidence(one.evidence), one.remark, "(\(one.by), \(day))"]),
      ])
    }
    for one in application.needs {
      rows.append([phrases.needRow(number: one.answer), counted(words(of: one), one.answer)])
    }
    for past in application.pastPartnerships {
      let years = "\(past.from)–\(past.to.map { "\($0)" } ?? "")"
      rows.append([
        phrases.pastRow(number: past.answer),
        joined([years, past.title, past.output] + partners(of: past)),
      ])
    }
    rows.append(["authority", phrases.authority(application.authority)])
    if let target = application.target {
      let date = target.date?.description ?? ""
      rows.append(["target", joined([target.text, target.measure, target.baseline, date])])
    }
    rows.append(["funding assured", application.fundingAssured?.description ?? ""])
    rows.append(["funding expected", application.fundingExpected?.description ?? ""])
    rows.append(["outcomes", application.outcomes.joined(separator: " ")])
    for (statement, text) in application.statements.given {
      rows.append([statement.rawValue, text])
    }
    for question in meeting.ownQuestions {
      let said = question.words(
        of: application.ownAnswers[question], in: phrases.language, yes: phrases.inCellYes,
        no: phrases.inCellNo)
      rows.append([question.title[phrases.language], joined(said)])
    }
    rows.append(["wishes", (page.wishes ?? []).joined(separator: "; ")])
    return rows
  }

  private func partners(of past: PastPartnership) -> [String] {
    past.partners.compactMap { page.partners[$0] } + (past.named ?? [])
  }

  private func words(of offer: Offer) -> String {
    let kind = [phrases.asset(offer.asset), topic(offer.topic), phrases.size(offer.size)]
    let rest = [offer.availableFrom?.description ?? "", offer.note]
    return joined(kind + [phrases.evidence(of: offer)] + offer.countries.map(name) + rest)
  }

  private func words(of need: Need) -> String {
    let kind = [phrases.asset(need.asset), topic(need.topic), phrases.size(need.size)]
    let priority = "\(phrases.priority) \(need.priority)"
    return joined(kind + [priority] + need.countries.map(name) + [need.note])
  }

  private var reviews: [[String]] {
    page.reviews.map { one in
      let points = one.ratings.map { "\($0.criterion) \($0.points.value)" }
      let state =
        one.progress.isGiven
        ? phrases.reviewGiven
        : one.progress.due.map { phrases.reviewDue(day: $0.description) } ?? phrases.reviewOpen
      return [
        phrases.reviewRow(reviewer: one.progress.reviewer), joined([one.name, state] + points),
      ]
    }
  }

  private var standing: [[String]] {
    let place = page.standing.map { standing in
      "\(standing.rank) / \(standing.among), "
        + phrases.decimal(hundredths: (standing.total + 5_000) / 10_000)
    }
    return [
      ["rank", place ?? ""],
      ["invitation", phrases.state(page.part?.invitation?.rawValue ?? "")],
      ["attendance", phrases.plain(page.part?.attendance ?? "")],
    ]
  }

  /// The command that comes next for it.
  var next: String? {
    switch page.next {
    case nil: nil
    case .answerGates(let codes):
      "convene application edit \(application.code) "
        + codes.map { "--gate \($0)=yes " }.joined() + "--how HOW"
    case .identify:
      "convene application identify \(application.code) --not-nominated --reason REASON"
    case .assign: "convene review assign"
    case .review: "convene review status"
    case .score: "convene score compute"
    case .propose: "convene selection run"
    case .sign: "convene selection sign"
    case .invite: "convene invitation send --deadline DAY"
    case .answer: "convene invitation record \(application.code) accepted"
    case .seat: "convene seating solve"
    case .reopen: "convene application reopen \(application.code) --reason REASON"
    }
  }

  private func topic(_ key: String) -> String {
    let title = meeting.topics.first { $0.key == key }?.title[phrases.language] ?? ""
    return title.isEmpty ? key : "\(phrases.lettered(key)) \(title)"
  }

  private func name(_ country: Country) -> String {
    phrases.name(of: country, in: meeting)
  }

  private func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: phrases.comma)
  }
}
