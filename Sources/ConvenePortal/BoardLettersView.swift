import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

/// Letters before they leave, and what lets them go.
struct BoardLettersView {
  /// More would make the page heavy; all of them are printed at a desk.
  private static let most = 20

  let hand: MeetingInHand
  let letters: [LetterPreview]
  let waiting: WaitingMailings
  let visit: Portal.Visit
  let phrases: Phrases
  let style: StyleFile
  /// What came of what was asked for.
  var sentences: [String] = []

  private var frame: BoardFrame { BoardFrame(visit: visit, phrases: phrases, style: style) }
  private var path: String { "/board/\(hand.meeting.code)/letters" }

  var page: HTML {
    let told = sentences.map { words -> HTML in
      "<p class=\"alert\" role=\"status\">\(words)</p>\n"
    }
    let forms = LetterRelease.allCases.filter { $0.count(in: waiting) > 0 }.map(form)
    let shown = letters.prefix(Self.most).map { letter -> HTML in
      """
      <details class="change">
      <summary><bdi>\(letter.name)</bdi> · \(letter.subject)</summary>
      <pre class="letter" dir="auto">\(HTML.lines(letter.text))</pre>
      </details>

      """
    }
    let more = letters.count - shown.count
    let rest: HTML =
      more > 0 ? "<p class=\"small\">\(phrases.boardMoreLetters(letters: more))</p>\n" : .nothing
    let none: HTML =
      letters.isEmpty ? "<p class=\"lead\">\(phrases.boardNoLetters)</p>\n" : .nothing
    return frame.page(
      title: phrases.boardLetters, path: path, of: (hand, .letters),
      """
      <header class="opening">
      <p class="eyebrow"><bdi>\(hand.meeting.code)</bdi></p>
      <h1>\(phrases.boardLetters)</h1>
      </header>
      \(told)\(forms)\(none)\(Array(shown))\(rest)
      """)
  }

  private func form(_ step: LetterRelease) -> HTML {
    let count = step.count(in: waiting)
    let heading =
      step == .approve
      ? phrases.boardToApprove(letters: count) : phrases.boardToGoOn(letters: count)
    return """
      <section class="reply">
      <h2>\(heading)</h2>
      <form method="post" action="\(path)?lang=\(phrases.language.rawValue)">
      \(frame.proof)<input type="hidden" name="step" value="\(step.rawValue)">
      <div class="field"><label for="number-\(step.rawValue)">\(phrases.boardNumber)</label>
      <input id="number-\(step.rawValue)" type="text" name="number" inputmode="numeric" \
      autocomplete="off" required></div>
      <button class="main" type="submit">\(phrases.boardLetThemGo)</button>
      </form>
      </section>

      """
  }
}

/// What signing the proposal would do, by sector and by groups of countries; nothing is signed here.
struct BoardDecisionView {
  let hand: MeetingInHand
  let effect: SelectionEffect
  let visit: Portal.Visit
  let phrases: Phrases
  let style: StyleFile

  var page: HTML {
    let sectors = table(of: effect.sectors, headed: phrases.boardBySector) { group in
      Sector(rawValue: group).map(phrases.sector) ?? group
    }
    let countries = table(of: effect.countries, headed: phrases.boardByCountry) { group in
      group == "other" ? phrases.boardOtherCountries : title(ofFloor: group)
    }
    return BoardFrame(visit: visit, phrases: phrases, style: style).page(
      title: phrases.boardDecision, path: "/board/\(hand.meeting.code)/decision",
      of: (hand, .decision),
      """
      <header class="opening">
      <p class="eyebrow"><bdi>\(hand.meeting.code)</bdi></p>
      <h1>\(phrases.boardDecision)</h1>
      <p class="lead">\(phrases.boardDecisionIsSigned)</p>
      <p><code dir="ltr">convene selection sign --meeting \(hand.meeting.code)</code></p>
      </header>
      \(list(phrases.toKnow(before: effect), headed: phrases.boardToKnow, kind: "reply"))\
      \(list(phrases.particulars(of: effect), headed: phrases.boardWhole, kind: "figures"))\
      \(floors)\(sectors)\(countries)
      """)
  }

  /// Sentences as a desk reads them before it signs.
  private func list(_ sentences: [String], headed heading: String, kind: HTML) -> HTML {
    guard !sentences.isEmpty else { return .nothing }
    let lines = sentences.map { words -> HTML in "<li>\(words)</li>\n" }
    return """
      <section class="\(kind)">
      <h2>\(heading)</h2>
      <ul>
      \(lines)</ul>
      </section>

      """
  }

  private func title(ofFloor name: String) -> String {
    effect.floors.first { $0.name == name }?.title[phrases.language] ?? name
  }

  private var floors: HTML {
    FloorTable(
      rows: effect.floors.map {
        ($0.title[phrases.language], $0.lowest, $0.reached, $0.reached < $0.lowest)
      }, phrases: phrases
    ).section
  }

  /// Who applied and who would be selected, group by group, as bars and in figures.
  private func table(
    of groups: [GroupImpact], headed heading: String, _ name: (String) -> String
  ) -> HTML {
    guard !groups.isEmpty else { return .nothing }
    let most = groups.map(\.applied).max() ?? 1
    let rows = groups.map { group -> HTML in
      """
      <tr><th scope="row">\(name(group.group))<svg class="bars" viewBox="0 0 \(max(most, 1)) 2" \
      preserveAspectRatio="none" aria-hidden="true" focusable="false">\
      <rect class="s-applied" x="0" y="0" width="\(group.applied)" height="2"/>\
      <rect class="s-accepted" x="0" y="0" width="\(group.selected)" height="2"/></svg></th>\
      <td class="end">\(group.applied)</td><td class="end">\(group.selected)</td></tr>

      """
    }
    return """
      <section class="figures">
      <h2>\(heading)</h2>
      <div class="scroll" role="region" tabindex="0" aria-label="\(heading)">
      <table>
      <thead><tr><th scope="col">\(phrases.boardGroup)</th>\
      <th scope="col" class="end">\(phrases.boardApplied)</th>\
      <th scope="col" class="end">\(phrases.boardProposed)</th></tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      </div>
      </section>

      """
  }
}
