import ConveneCore
import ConveneDocuments
import ConveneService
import ConveneValues
import ConveneWords

/// One application as its reviewer may see it, with what each point means beside each question.
struct ReviewSheetView {
  let sheet: ReviewSheetPage
  let phrases: Phrases
  /// What a form of this page proves itself by.
  let proof: String
  /// Whether the reviewer said that they are done, and is told what is left out.
  let tellsMissing: Bool

  private var language: Language { phrases.language }
  private var page: ReviewPage { sheet.page }

  func content(in style: StyleFile, script: String) -> HTML {
    Frame(
      phrases: phrases, title: "\(sheet.code) · \(phrases.reviewPageTitle)",
      masthead: page.meeting.masthead(in: language), path: "/review/\(sheet.code)",
      mark: page.meeting.isTrial ? phrases.trialMark : "", style: style, script: script
    ).page(
      """
      <article class="review">
      \(ways)<header class="opening">
      <p class="eyebrow">\(isPractice ? phrases.reviewPagePractice : phrases.reviewPageTitle)</p>
      <h1><bdi>\(sheet.code)</bdi></h1>
      \(due)</header>
      \(missing)\(given)\(read)\(result)\(marks)\(conflict)\(ways)</article>

      """)
  }

  private var isPractice: Bool { if case .practice = sheet.subject { true } else { false } }

  private var ways: HTML {
    func way(_ code: String?, _ words: String) -> HTML {
      guard let code else { return .nothing }
      return """
        <li><a href="/review/\(code)?lang=\(language.rawValue)">\(words) · <bdi>\(code)</bdi></a></li>

        """
    }
    return """
      <ul class="ways">
      <li><a href="/review?lang=\(language.rawValue)">\(phrases.reviewPageBack)</a></li>
      \(way(sheet.previous, phrases.reviewPagePrevious))\(way(sheet.next, phrases.reviewPageNext))\
      </ul>

      """
  }

  private var due: HTML {
    guard case .application(_, let due?, let isGiven) = sheet.subject, !isGiven else {
      return .nothing
    }
    return "<p class=\"when\">\(phrases.reviewPageUntil(day: phrases.date(due)))</p>\n"
  }

  private var missing: HTML {
    let left = sheet.criteria.filter { sheet.marks[$0.code] == nil }
    guard tellsMissing, !left.isEmpty else { return .nothing }
    let links = left.map { criterion -> HTML in
      """
      <li><a href="#\(Self.id(criterion, "0"))"><bdi>\(criterion.code)</bdi> \
      \(criterion.title[language])</a></li>

      """
    }
    return """
      <section class="faults" role="status">
      <h2>\(phrases.reviewPageMissing)</h2>
      <ul>
      \(links)</ul>
      </section>

      """
  }

  private var given: HTML {
    guard case .application(_, _, true) = sheet.subject else { return .nothing }
    return """
      <section class="answer accepted" role="status">
      <p>\(phrases.reviewPageIsGiven)</p>
      </section>

      """
  }

  private var read: HTML {
    switch sheet.subject {
    case .application(let dossier, _, _):
      let paper = HTML(Document.dossier(dossier, of: sheet.meeting, in: language))
      let evidence: HTML =
        sheet.hidesEvidence
        ? "<p class=\"small\">\(phrases.evidenceHidden)</p>\n"
        : dossier.kept.isEmpty ? .nothing : "<p class=\"small\">\(phrases.keptExplained)</p>\n"
      return "<section class=\"dossier papers\">\n\(paper)\(evidence)</section>\n"
    case .practice(let result):
      let paragraphs = result.practice.text.map { words -> HTML in
        "<p dir=\"auto\">\(words[language])</p>\n"
      }
      return """
        <section class="dossier">
        <p class="small">\(phrases.reviewPagePracticeWhy)</p>
        \(paragraphs)</section>

        """
    }
  }

  /// What was given a practice application, held against the reference once it was marked.
  private var result: HTML {
    guard case .practice(let result) = sheet.subject, result.compared > 0 else { return .nothing }
    let rows = result.lines.filter { $0.given != nil }.map { line -> HTML in
      """
      <tr><td><bdi>\(line.criterion.code)</bdi></td><td>\(line.given ?? 0)</td>\
      <td>\(line.mark.points.value)</td><td>\(line.mark.because[language])</td></tr>

      """
    }
    let met = phrases.practiceMet(
      met: result.met, compared: result.compared, code: sheet.code)
    return """
      <section class="answer" role="status">
      <h2>\(met)</h2>
      <table>
      <thead><tr><th scope="col">\(phrases.criterion)</th><th scope="col">\(phrases.reviewPageYours)\
      </th><th scope="col">\(phrases.reviewPageReference)</th>\
      <th scope="col">\(phrases.reviewPageBecause)</th></tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      </section>

      """
  }

  private var marks: HTML {
    let criteria = sheet.criteria.map(criterion)
    let address: HTML = "/review/\(sheet.code)?lang=\(language.rawValue)"
    // A practice application is held against the reference when one says so, and not before.
    let autosave: HTML = isPractice ? .nothing : " data-autosave"
    return """
      <form method="post" action="\(address)" class="long"\(autosave)>
      <h2>\(phrases.reviewPageMarks)</h2>
      <input type="hidden" name="\(FormProof.field)" value="\(proof)">
      \(criteria)<p id="kept" class="kept" role="status" data-saving="\(phrases.reviewPageSaving)" \
      data-saved="\(phrases.reviewPageSaved)" data-failed="\(phrases.reviewPageNotSaved)"></p>
      <div class="buttons">
      <button type="submit" name="wish" value="done" class="main">\(phrases.reviewPageDone)</button>
      <button type="submit" name="wish" value="save" class="quiet">\(phrases.reviewPageSave)</button>
      </div>
      </form>

      """
  }

  private static func id(_ criterion: Criterion, _ value: String) -> String {
    "mark-\(criterion.code)-\(value)"
  }

  private func criterion(_ criterion: Criterion) -> HTML {
    let mark = sheet.marks[criterion.code]
    let choices = criterion.anchors.enumerated().map { points, anchor in
      choice(
        criterion, "\(points)", mark?.points?.value == points,
        "<strong>\(points)</strong> \(anchor[language])")
    }
    let unjudged =
      isPractice
      ? HTML.nothing
      : choice(
        criterion, "-", mark != nil && mark?.points == nil, "\(phrases.cannotJudge)")
    let weight = phrases.weightOfTotal(
      weight: criterion.weight, total: sheet.meeting.rubric.totalWeight)
    return """
      <fieldset class="group criterion">
      <legend><bdi>\(criterion.code)</bdi> \(criterion.title[language])</legend>
      <p class="small">\(weight)</p>
      <div class="anchors">
      \(choices)\(unjudged)</div>
      \(rests(criterion, mark))</fieldset>

      """
  }

  private func choice(
    _ criterion: Criterion, _ value: String, _ isChosen: Bool, _ words: HTML
  ) -> HTML {
    let checked: HTML = isChosen ? " checked" : .nothing
    return """
      <label class="choice"><input type="radio" id="\(Self.id(criterion, value))" \
      name="mark-\(criterion.code)" value="\(value)"\(checked)><span>\(words)</span></label>

      """
  }

  /// The answers that points rest on, by their numbers.
  private func rests(_ criterion: Criterion, _ mark: PageMark?) -> HTML {
    guard !isPractice else { return .nothing }
    let name = "rests-\(criterion.code)"
    let value = (mark?.answers ?? []).map(String.init).joined(separator: ", ")
    return """
      <div class="field">
      <label for="\(name)">\(phrases.restsOn) \
      <span class="optional">\(phrases.formOptional)</span></label>
      <p class="small" id="\(name)-hint">\(phrases.reviewPageRestsHint)</p>
      <input type="text" id="\(name)" name="\(name)" value="\(value)" dir="ltr" maxlength="160" \
      autocomplete="off" aria-describedby="\(name)-hint">
      </div>

      """
  }

  private var conflict: HTML {
    guard !isPractice else { return .nothing }
    return """
      <section class="contact">
      <h2>\(phrases.reviewPageConflict)</h2>
      <p>\(phrases.conflictExplained)</p>
      <p><a class="button quiet" href="/review/\(sheet.code)/conflict?lang=\(language.rawValue)">\
      \(phrases.reviewPageConflictButton)</a></p>
      </section>

      """
  }
}

/// Asks whoever says that they may not judge an application once more, and for a word of why.
struct ReviewConflictView {
  let sheet: ReviewSheetPage
  let phrases: Phrases
  let proof: String

  func content(in style: StyleFile) -> HTML {
    let (page, language) = (sheet.page, phrases.language)
    let path = "/review/\(sheet.code)/conflict"
    return Frame(
      phrases: phrases, title: "\(phrases.reviewPageConflict) · \(sheet.code)",
      masthead: page.meeting.masthead(in: language), path: path,
      mark: page.meeting.isTrial ? phrases.trialMark : "", style: style
    ).page(
      """
      <article class="review">
      <header class="opening">
      <p class="eyebrow">\(phrases.reviewPageConflict)</p>
      <h1><bdi>\(sheet.code)</bdi></h1>
      <p class="lead">\(phrases.reviewPageConflictWhat)</p>
      </header>
      <form method="post" action="\(path)?lang=\(language.rawValue)">
      <input type="hidden" name="\(FormProof.field)" value="\(proof)">
      <label for="because">\(phrases.reviewPageConflictWhy)</label>
      <p class="small" id="because-hint">\(phrases.reviewPageConflictHint)</p>
      <textarea id="because" name="because" rows="3" required maxlength="\(Portal.longestRemark)" \
      dir="auto" aria-describedby="because-hint"></textarea>
      <div class="buttons">
      <button type="submit" class="main">\(phrases.reviewPageConflictConfirm)</button>
      <a class="button quiet" href="/review/\(sheet.code)?lang=\(language.rawValue)">\
      \(phrases.reviewPageConflictCancel)</a>
      </div>
      </form>
      </article>

      """)
  }
}
