import ConveneCore
import ConveneDocuments
import ConveneService
import ConveneValues
import ConveneWords

/// What all pages of somebody signed in share: who they are, the way out, and the parts of a meeting.
struct BoardFrame {
  enum Part: String, CaseIterable {
    case board = ""
    case applications
    case seating
    case attendance
    case letters
    case decision
    case network

    /// Of which one is asked for by what it shows.
    fileprivate var permissions: [Permission] {
      switch self {
      case .board, .attendance: [.viewMeeting]
      case .applications, .decision: [.viewScores]
      case .seating: [.printPapers]
      case .letters: [.issueInvitations, .signSelection]
      case .network: [.viewSecrets]
      }
    }
  }

  let visit: Portal.Visit
  let phrases: Phrases
  let style: StyleFile

  /// - Parameter script: the address of the script that the page can do without.
  func page(
    title: String, path: String, of meeting: (hand: MeetingInHand, part: Part)?,
    script: String? = nil, _ content: HTML
  ) -> HTML {
    let parts = meeting.map { meeting in navigation(of: meeting.hand, at: meeting.part) }
    let frame = Frame(phrases: phrases, title: title, path: path, style: style, script: script)
    return frame.page(
      """
      <div class="signed-in">
      <p class="small">\(phrases.boardSignedInAs(name: visit.name)) · \
      <a href="/account?lang=\(phrases.language.rawValue)">\(phrases.passwordTitle)</a></p>
      <form method="post" action="/sign-out?lang=\(phrases.language.rawValue)">
      \(proof)<button type="submit">\(phrases.signOut)</button>
      </form>
      </div>
      \(parts ?? .nothing)\(content)
      """)
  }

  var proof: HTML {
    "<input type=\"hidden\" name=\"\(FormProof.field)\" value=\"\(visit.proof)\">\n"
  }

  private func navigation(of hand: MeetingInHand, at part: Part) -> HTML {
    let (language, code) = (phrases.language.rawValue, hand.meeting.code)
    let open = Part.allCases.filter { part in
      part.permissions.contains { visit.desk.actor.may($0, in: hand.id) }
    }
    let links = open.map { one -> HTML in
      let path = "/board/\(code)" + (one == .board ? "" : "/\(one.rawValue)")
      return one == part
        ? "<li><span aria-current=\"page\">\(words(of: one))</span></li>\n"
        : "<li><a href=\"\(path)?lang=\(language)\">\(words(of: one))</a></li>\n"
    }
    return """
      <nav class="parts" aria-label="\(phrases.boardParts)"><ul>
      <li><a href="/board?lang=\(language)">\(phrases.boardTitle)</a></li>
      \(links)</ul></nav>

      """
  }

  private func words(of part: Part) -> String {
    switch part {
    case .board: phrases.boardStands
    case .applications: phrases.boardApplicationsTitle
    case .attendance: phrases.boardAttendance
    case .network: phrases.boardNetwork
    case .seating: phrases.boardSeating
    case .letters: phrases.boardLetters
    case .decision: phrases.boardDecision
    }
  }
}

/// The meetings that somebody signed in may see.
struct BoardsView {
  let page: HTML

  init(page desk: DeskPage, visit: Portal.Visit, phrases: Phrases, style: StyleFile) {
    let language = phrases.language
    let cards = desk.meetings.map { one -> HTML in
      let due = one.dues.filter { one.isPressing($0) }.prefix(3).map { due -> HTML in
        "<li>\(phrases.sentence(of: due))</li>\n"
      }
      let list: HTML = due.isEmpty ? .nothing : "<ul class=\"due\">\n\(Array(due))</ul>\n"
      return """
        <section class="seat">
        <h2><a href="/board/\(one.meeting.code)?lang=\(language.rawValue)">\
        \(one.meeting.title[language])</a></h2>
        <p class="small"><bdi>\(one.meeting.code)</bdi> · \(phrases.standing(of: one))</p>
        \(list)</section>

        """
    }
    let none: HTML =
      cards.isEmpty ? "<p class=\"lead\">\(phrases.boardNone)</p>\n" : .nothing
    let more: HTML =
      desk.others > 0
      ? "<p class=\"small\">\(phrases.deskOthers(count: desk.others))</p>\n" : .nothing
    page = BoardFrame(visit: visit, phrases: phrases, style: style).page(
      title: phrases.boardTitle, path: "/board", of: nil,
      """
      <header class="opening">
      <h1>\(phrases.boardTitle)</h1>
      </header>
      \(none)\(cards)\(more)
      """)
  }
}

extension Phrases {
  /// How far a meeting has come, and when it begins.
  fileprivate func standing(of dues: MeetingDues) -> String {
    let when = dues.meeting.starts.map { day in
      dues.daysLeft.map { deskStartsIn(day: date(day), days: $0) } ?? date(day)
    }
    return [stage(dues.stage), when].compactMap(\.self).joined(separator: " · ")
  }
}

/// What is shown of how a meeting stands.
struct BoardFacts {
  let dues: MeetingDues?
  let campaign: [CampaignLine]
  let floors: [FloorHeld]
  /// Best first; none where whoever looks may not see any.
  let scores: [ScoreShown]
  /// Who would be called next, first called first; nobody where whoever looks may not see scores.
  let waiting: [PersonInLine]
  /// Of the plan of action, by code.
  let projects: [Project]
}

/// Where a meeting stands.
struct BoardView {
  let hand: MeetingInHand
  let facts: BoardFacts
  let visit: Portal.Visit
  let phrases: Phrases
  let style: StyleFile

  private var language: Language { phrases.language }

  var page: HTML {
    let standing = facts.dues.map { phrases.standing(of: $0) } ?? ""
    return BoardFrame(visit: visit, phrases: phrases, style: style).page(
      title: hand.meeting.code, path: "/board/\(hand.meeting.code)",
      of: (hand, .board),
      """
      <header class="opening">
      <p class="eyebrow"><bdi>\(hand.meeting.code)</bdi> · \(standing)</p>
      <h1>\(hand.meeting.title[language])</h1>
      </header>
      \(due)\(funnel)\(scores)\(floors)\(waiting)\(projects)
      """)
  }

  private var due: HTML {
    let dues = facts.dues?.dues ?? []
    let lines = dues.map { one -> HTML in
      let isPressing = facts.dues?.isPressing(one) == true
      return isPressing
        ? "<li class=\"pressing\">\(phrases.sentence(of: one))</li>\n"
        : "<li>\(phrases.sentence(of: one))</li>\n"
    }
    let commands = (facts.dues?.commands ?? []).map { command -> HTML in
      "<li><code dir=\"ltr\">\(command) --meeting \(hand.meeting.code)</code></li>\n"
    }
    let sentences: HTML =
      lines.isEmpty
      ? "<p>\(phrases.deskNothingDue)</p>\n" : "<ul class=\"due\">\n\(lines)</ul>\n"
    let ways: HTML =
      commands.isEmpty
      ? .nothing
      : "<p class=\"small\">\(phrases.boardCommands)</p>\n<ul class=\"commands\">\n\(commands)</ul>\n"
    return """
      <section class="reply">
      <h2>\(phrases.boardDue)</h2>
      \(sentences)\(ways)</section>

      """
  }

  private var scores: HTML { ScoreSpread(scores: facts.scores, phrases: phrases).section }

  /// How far the invitations are, wave by wave, as funnels and in figures.
  private var funnel: HTML {
    guard !facts.campaign.isEmpty else { return .nothing }
    let waves = facts.campaign.counted(by: .wave)
    let states = CampaignLine.State.allCases.filter { state in
      waves.contains { $0.counts[state, default: 0] > 0 }
    }
    let heads = states.map { state -> HTML in
      """
      <th scope="col" class="end"><svg class="key" viewBox="0 0 1 1" aria-hidden="true" \
      focusable="false"><rect class="s-\(state.rawValue)" width="1" height="1"/></svg>\
      \(phrases.title(state.rawValue))</th>
      """
    }
    let rows = waves.map { wave -> HTML in
      let cells = states.map { state -> HTML in
        "<td class=\"end\">\(wave.counts[state, default: 0])</td>"
      }
      return "<tr><th scope=\"row\">\(wave.name)</th>\(cells)</tr>\n"
    }
    return """
      <section class="figures">
      <h2>\(phrases.boardInvitations)</h2>
      \(Funnel(lines: facts.campaign, phrases: phrases).drawn)<div class="scroll" role="region" tabindex="0" aria-label="\(phrases.boardInvitations)">
      <table>
      <thead><tr><th scope="col">\(phrases.title("wave"))</th>\(heads)</tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      </div>
      </section>

      """
  }

  private var floors: HTML {
    let rows = facts.floors.map { floor in
      (
        title: floor.title[language], asked: floor.lowest, reached: floor.reached,
        isShort: !floor.canBeHeld
      )
    }
    return FloorTable(rows: rows, phrases: phrases).section
  }

  private var waiting: HTML {
    guard !facts.waiting.isEmpty else { return .nothing }
    let people = facts.waiting.map { one -> HTML in
      "<li><bdi>\(one.name)</bdi> <span class=\"small\"><bdi>\(one.code)</bdi></span></li>\n"
    }
    return """
      <section class="figures">
      <h2>\(phrases.boardWaiting)</h2>
      <ol>
      \(people)</ol>
      </section>

      """
  }
}

extension BoardView {
  /// Those that are not done: whose each is, and what it still lacks.
  fileprivate var projects: HTML {
    let rows = facts.projects.filter(\.status.isOpen).map { one -> HTML in
      let lacks = one.openLacks.map { lack in
        [phrases.lack(lack.kind), lack.topic.map { phrases.lettered($0) }].compactMap(\.self)
          .joined(separator: " ")
      }
      let table = one.table.map(String.init) ?? "–"
      return """
        <tr><th scope="row"><bdi>\(one.title[phrases.language])</bdi> \
        <span class="small"><bdi>\(one.code)</bdi></span></th>\
        <td><bdi>\(one.owner?.name ?? "–")</bdi></td>\
        <td>\(lacks.isEmpty ? "–" : lacks.joined(separator: phrases.comma))</td>\
        <td class="end">\(table)</td></tr>

        """
    }
    guard !rows.isEmpty else { return .nothing }
    return """
      <section class="figures">
      <h2>\(phrases.boardProjects)</h2>
      <div class="scroll" role="region" tabindex="0" aria-label="\(phrases.boardProjects)">
      <table>
      <thead><tr><th scope="col">\(phrases.title("project"))</th>\
      <th scope="col">\(phrases.title("owner"))</th>\
      <th scope="col">\(phrases.title("lacks"))</th>\
      <th scope="col" class="end">\(phrases.title("table"))</th></tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      </div>
      </section>

      """
  }
}

/// How many of each wave were invited, were written to, answered and come: a bar each, one below the other.
struct Funnel {
  let lines: [CampaignLine]
  let phrases: Phrases

  var drawn: HTML {
    let waves = Dictionary(grouping: lines, by: \.wave).sorted { $0.key < $1.key }
    let most = max(waves.map(\.value.count).max() ?? 1, 1)
    let funnels = waves.map { wave, lines -> HTML in
      """
      <section class="wave">
      <h3>\(phrases.boardWave(number: wave))</h3>
      <ol class="funnel">
      \(steps(of: lines).map { step(title: $0, count: $1, kind: $2, of: most) })</ol>
      </section>

      """
    }
    return "<div class=\"waves\">\n\(funnels)</div>\n"
  }

  private func steps(of lines: [CampaignLine]) -> [(String, Int, HTML)] {
    let answered: Set<CampaignLine.State> = [.accepted, .tentative, .declined]
    return [
      (phrases.boardInvited, lines.count, "s-waiting"),
      (phrases.boardWrittenTo, lines.count { $0.written != nil }, "s-written"),
      (phrases.boardAnswered, lines.count { answered.contains($0.state) }, "s-open"),
      (phrases.boardAccepted, lines.count { $0.state == .accepted }, "s-accepted"),
    ]
  }

  private func step(title: String, count: Int, kind: HTML, of most: Int) -> HTML {
    """
    <li><svg viewBox="0 0 \(2 * most) 2" preserveAspectRatio="none" aria-hidden="true" \
    focusable="false"><rect class="\(kind)" x="\(most - count)" y="0" width="\(2 * count)" \
    height="2"/></svg><span>\(title) <b>\(count)</b></span></li>

    """
  }
}

/// What floors ask for and what is reached.
struct FloorTable {
  let rows: [(title: String, asked: Int, reached: Int, isShort: Bool)]
  let phrases: Phrases

  var section: HTML {
    guard !rows.isEmpty else { return .nothing }
    let lines = rows.map { row -> HTML in
      let mark: HTML = row.isShort ? " <em>\(phrases.boardShort)</em>" : .nothing
      return """
        <tr><th scope="row">\(row.title)\(mark)</th><td class="end">\(row.asked)</td>\
        <td class="end">\(row.reached)</td></tr>

        """
    }
    return """
      <section class="figures">
      <h2>\(phrases.boardFloors)</h2>
      <div class="scroll" role="region" tabindex="0" aria-label="\(phrases.boardFloors)">
      <table>
      <thead><tr><th scope="col">\(phrases.boardFloor)</th>\
      <th scope="col" class="end">\(phrases.boardAsked)</th>\
      <th scope="col" class="end">\(phrases.boardReached)</th></tr></thead>
      <tbody>
      \(lines)</tbody>
      </table>
      </div>
      </section>

      """
  }
}
