import ConveneCore
import ConveneDocuments
import ConveneService
import ConveneValues
import ConveneWords

/// The page of a partner: the target, what was told of it, and three answers.
struct TargetView {
  let page: TargetPage
  let phrases: Phrases
  let proof: String
  /// Why what was sent was not taken; nothing where nothing was sent.
  var faults: [String] = []
  /// What was sent then, by the names of its fields.
  var typed: [String: String] = [:]

  private var language: Language { phrases.language }
  private var meeting: PublicMeeting { page.meeting }

  func content(in style: StyleFile) -> HTML {
    Frame(
      "\(phrases.inquiryAfterTarget) · \(page.title)", of: meeting, path: "/partnership", phrases,
      style
    ).page(
      """
      <article class="invitation">
      <header class="opening">
      <p class="eyebrow">\(facts.title)</p>
      <h1><bdi>\(page.title)</bdi></h1>
      <p class="when">\(phrases.partnerPageFor(name: name(page.own)))</p>
      <p class="lead">\(phrases.target(page.measure, by: page.monitoring.day))</p>
      </header>
      \(refused)\(standing)\(partners)\(told)\(form)\(facts.contact())</article>

      """)
  }

  private var facts: MeetingFacts { MeetingFacts(meeting: meeting, phrases: phrases) }

  private func name(_ side: TargetPage.Side) -> String {
    [side.person?[language], side.organisation?[language]].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: phrases.comma)
  }

  private var refused: HTML {
    guard !faults.isEmpty else { return .nothing }
    let lines = faults.map { words -> HTML in "<li>\(words)</li>\n" }
    return """
      <section class="faults" role="alert">
      <h2>\(phrases.pageNotTaken)</h2>
      <ul>
      \(lines)</ul>
      </section>

      """
  }

  private var standing: HTML {
    guard let light = page.light else { return .nothing }
    return "<p role=\"status\"><strong>\(phrases.light(light))</strong></p>\n"
  }

  private var partners: HTML {
    let items = ([page.own] + page.others).map { side -> HTML in
      """
      <li><strong><bdi>\(name(side))</bdi></strong><br>\
      <span class="small" dir="auto">\(side.role)</span></li>

      """
    }
    return """
      <section>
      <h2>\(phrases.partnerPagePartners)</h2>
      <ul class="proposals">
      \(items)</ul>
      </section>

      """
  }

  private var told: HTML {
    guard !page.reports.isEmpty else { return .nothing }
    let items = page.reports.map { report -> HTML in
      let who = report.partner.flatMap(page.side).map(name) ?? phrases.partnerPageToDesk
      let what =
        switch report.kind {
        case .kept: phrases.light(.kept)
        case .changed: report.due.map { phrases.partnerPageNewDay(day: phrases.date($0)) } ?? ""
        case .ended: phrases.partnerPageEnded
        }
      return """
        <li><strong>\(what)</strong><br>\
        <span class="small">\(phrases.date(report.day)) · <bdi>\(who)</bdi></span>
        <p dir="auto">\(report.words)</p></li>

        """
    }
    return """
      <section class="answer" role="status">
      <h2>\(phrases.partnerPageTold)</h2>
      <ul class="proposals">
      \(items)</ul>
      </section>

      """
  }

  private var form: HTML {
    let kinds: [(PartnershipReport.Kind, String)] = [
      (.kept, phrases.answerKept), (.changed, phrases.answerChanged),
      (.ended, phrases.answerEnded),
    ]
    let choices = kinds.map { kind, words -> HTML in
      let chosen: HTML = typed["kind"] == kind.rawValue ? " checked" : .nothing
      return """
        <label class="choice"><input type="radio" name="kind" value="\(kind.rawValue)" required\(chosen)>\
        <span>\(words)</span></label>

        """
    }
    return """
      <section class="reply">
      <h2>\(phrases.whatBecameOfIt)</h2>
      <form method="post" action="/partnership?lang=\(language.rawValue)">
      <input type="hidden" name="\(FormProof.field)" value="\(proof)">
      <fieldset class="group">
      <legend>\(phrases.partnerPageAnswer)</legend>
      <div class="anchors">
      \(choices)</div>
      </fieldset>
      <div class="field">
      <label for="due">\(phrases.partnerPageDay)</label>
      <p class="small" id="due-hint">\(phrases.partnerPageDayHint)</p>
      <input type="date" id="due" name="due" dir="ltr" value="\(typed["due"] ?? "")" \
      aria-describedby="due-hint">
      </div>
      <div class="field">
      <label for="words">\(phrases.inWordsOfYours)</label>
      <p class="small" id="words-hint">\(phrases.partnerPageWordsHint)</p>
      <textarea id="words" name="words" rows="4" required dir="auto" \
      maxlength="\(Portal.longestReport)" aria-describedby="words-hint">\(HTML.lines(typed["words"] ?? ""))</textarea>
      </div>
      <div class="buttons">
      <button type="submit" class="main">\(phrases.partnerPageSend)</button>
      </div>
      <p class="small">\(phrases.answersAreForPartners)</p>
      </form>
      </section>

      """
  }
}
