import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

/// The first page of a reviewer: what there is to review, how far that is, and until when.
struct ReviewListView {
  let page: ReviewPage
  let phrases: Phrases

  private var language: Language { phrases.language }

  func content(in style: StyleFile) -> HTML {
    let meeting = page.meeting
    return Frame(
      phrases: phrases, title: "\(phrases.reviewPageTitle) · \(meeting.title[language])",
      masthead: meeting.masthead(in: language), path: "/review",
      mark: meeting.isTrial ? phrases.trialMark : "", style: style
    ).page(
      """
      <article class="review">
      <header class="opening">
      <p class="eyebrow">\(phrases.reviewPageTitle)</p>
      <h1>\(meeting.title[language])</h1>
      <p class="lead"><bdi>\(page.name)</bdi> · <bdi>\(page.code)</bdi></p>
      <p class="small">\(phrases.reviewPageOwn)</p>
      </header>
      \(closed)\(standing)\(practice)\(applications)\(how)\(contact)</article>

      """)
  }

  private var closed: HTML {
    guard let why = page.closed else { return .nothing }
    let sentences = phrases.toldToReviewers(why).map { words -> HTML in "<p>\(words)</p>\n" }
    return """
      <section class="closed" role="status">
      <h2>\(phrases.reviewPageOver)</h2>
      \(sentences)</section>

      """
  }

  private var standing: HTML {
    guard page.closed == nil else { return .nothing }
    guard !page.reviews.isEmpty else {
      return "<p class=\"lead\">\(phrases.reviewPageNothing)</p>\n"
    }
    let until: HTML =
      page.due.map { "<p>\(phrases.reviewPageUntil(day: phrases.date($0)))</p>\n" } ?? .nothing
    let way: HTML =
      page.left.first.map { first in
        """
        <p><a class="button main" href="/review/\(first.code)?lang=\(language.rawValue)">\
        \(phrases.reviewPageGoOn(code: first.code))</a></p>

        """
      } ?? .nothing
    return """
      <section class="reply">
      <h2>\(phrases.reviewPageLeft(left: page.left.count, all: page.reviews.count))</h2>
      \(until)\(way)</section>

      """
  }

  private var practice: HTML {
    guard !page.practice.isEmpty else { return .nothing }
    let rows = page.practice.map { result -> HTML in
      let marked = phrases.practiceMarked(compared: result.compared, all: result.lines.count)
      return row(result.practice.code, marked, "", result.compared == 0 ? "open" : "begun")
    }
    return """
      <section class="reviews">
      <h2>\(phrases.reviewPagePractice)</h2>
      <p class="small">\(phrases.reviewPagePracticeWhy)</p>
      <ul>
      \(rows)</ul>
      </section>

      """
  }

  private var applications: HTML {
    guard !page.reviews.isEmpty else { return .nothing }
    let rows = page.reviews.map { one -> HTML in
      let due =
        one.standing == "given"
        ? "" : one.due.map { phrases.reviewPageUntil(day: phrases.date($0)) } ?? ""
      return row(one.code, words(of: one.standing), due, one.standing)
    }
    return """
      <section class="reviews">
      <h2>\(phrases.reviewPageApplications)</h2>
      <ul>
      \(rows)</ul>
      </section>

      """
  }

  private func row(_ code: String, _ state: String, _ due: String, _ standing: String) -> HTML {
    let until: HTML = due.isEmpty ? .nothing : "<span class=\"small\">\(due)</span>"
    return """
      <li class="\(standing)"><a href="/review/\(code)?lang=\(language.rawValue)"><bdi>\(code)</bdi></a>\
      <span class="state">\(state)</span>\(until)</li>

      """
  }

  private func words(of standing: String) -> String {
    switch standing {
    case "given": phrases.reviewPageGiven
    case "begun": phrases.reviewPageBegun
    default: phrases.reviewPageOpen
    }
  }

  private var how: HTML {
    guard page.closed == nil else { return .nothing }
    let blind: HTML = page.isBlind ? "<p>\(phrases.blindExplained)</p>\n" : .nothing
    return """
      <section class="contact">
      <h2>\(phrases.howToMark)</h2>
      <p>\(phrases.howToMarkExplained)</p>
      <p>\(phrases.cannotJudgeExplained)</p>
      <p>\(phrases.conflictExplained)</p>
      <p>\(phrases.agreementComputed)</p>
      \(blind)</section>

      """
  }

  private var contact: HTML {
    MeetingFacts(meeting: page.meeting, phrases: phrases).contact(phrases.reviewPageQuestions)
  }
}
