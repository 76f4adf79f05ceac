import ConveneCore
import ConveneDocuments
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

/// What everybody may see of a published meeting: what, when and where, its agenda, its aide-memoire.
struct MeetingView {
  let meeting: PublicMeeting
  let phrases: Phrases

  private var language: Language { phrases.language }

  func content(in style: StyleFile) throws -> HTML {
    let kind = phrases.kind(meeting.kind)
    let given = meeting.title[language]
    let title = given.isEmpty ? kind : given
    let cancelled: HTML =
      meeting.cancelledOn.map {
        "<p class=\"alert\" role=\"status\">\(phrases.pageCancelled(day: phrases.date($0)))</p>\n"
      } ?? .nothing
    let agenda = HTML(try meeting.agenda(in: language).withinPage)
    let aide = HTML(try meeting.aideMemoire(in: language).withinPage)
    let lines = meeting.contactLines(phrases)
    return Frame(
      phrases: phrases, title: title, masthead: meeting.masthead(in: language),
      path: "/m/\(meeting.code)", isListed: !meeting.isTrial,
      mark: meeting.isTrial ? phrases.trialMark : "", style: style
    ).page(
      """
      <header class="opening">
      <p class="eyebrow">\(kind)</p>
      <h1>\(title)</h1>
      </header>
      \(cancelled)\(invitation)\(MeetingFacts(meeting: meeting, phrases: phrases).list([]))\
      <div class="papers">
      \(agenda)\(aide)</div>
      <section class="contact">
      \(lines)</section>

      """)
  }
}

extension MeetingView {
  /// The way to the form, while it is open.
  private var invitation: HTML {
    guard let form = meeting.form, form.isOpen else { return .nothing }
    return """
      <section class="reply">
      <h2>\(phrases.formUntil(day: phrases.date(form.until)))</h2>
      <p class="way"><a class="button main" href="/m/\(meeting.code)/apply?lang=\(language.rawValue)">\
      \(phrases.formApply)</a></p>
      </section>

      """
  }
}

/// When, where, by whom and in which languages.
struct MeetingFacts {
  let meeting: PublicMeeting
  let phrases: Phrases

  /// Said as being in principle while they are.
  var days: String {
    let days = phrases.dates(from: meeting.starts, to: meeting.ends)
    return meeting.tentative ? "\(days) (\(phrases.inPrinciple))" : days
  }

  /// What the meeting is called, or what it is where nobody called it anything yet.
  var title: String {
    let given = meeting.title[phrases.language]
    return given.isEmpty ? phrases.kind(meeting.kind) : given
  }

  var whenAndWhere: String {
    [days, meeting.venue.city[phrases.language]].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Whom to ask; nothing where the convener gave no address and no telephone.
  func contact(_ heading: String? = nil, below more: HTML = .nothing) -> HTML {
    let lines = meeting.contactLines(phrases)
    guard lines != .nothing else { return .nothing }
    return """
      <section class="contact">
      <h2>\(heading ?? phrases.pageQuestions)</h2>
      \(lines)\(more)</section>

      """
  }

  func list(_ more: [(title: String, value: String)]) -> HTML {
    let language = phrases.language
    let facts = [
      (phrases.pageWhen, days),
      (phrases.pageWhere, meeting.place(phrases)),
      (
        phrases.pageConvenedBy,
        [meeting.convener.name[language], meeting.convener.division[language]]
          .filter { !$0.isEmpty }.joined(separator: phrases.comma)
      ),
      (phrases.pageWorkingLanguages, phrases.languages(meeting.languages)),
    ]
    let rows = (facts + more).filter { !$0.1.isEmpty }.map { title, value -> HTML in
      "<div><dt>\(title)</dt><dd>\(value)</dd></div>\n"
    }
    return "<dl class=\"facts\">\n\(rows)</dl>\n"
  }
}

extension Document {
  /// Without what the page around it says already: its masthead, its foot, and which meeting it is.
  fileprivate var withinPage: Document {
    var paper = self
    (paper.masthead, paper.particulars) = ([], [])
    paper.foot = ""
    paper.blocks = Array(
      paper.blocks.drop { block in
        guard case .paragraph = block else { return false }
        return true
      })
    return paper
  }
}

extension PublicMeeting {
  func masthead(in language: Language) -> [String] {
    [convener.name[language], convener.division[language]].filter { !$0.isEmpty }
  }

  /// The day and the time of an instant by the meeting's own clock.
  func local(_ instant: Date) -> LocalTime? {
    let day = Day(instant, inZone: zone)
    let shift = TimeZone(identifier: zone)?.secondsFromGMT(for: instant) ?? 0
    let seconds = Int(instant.timeIntervalSince1970) + shift
    let minutes = (seconds - day.number * 86_400) / 60
    return ClockTime(minutes: minutes).map { LocalTime(day, $0) }
  }

  /// The day on which it was called off; nil where it was not.
  var cancelledOn: Day? { state.cancelled.map { Day($0.at, inZone: zone) } }

  /// Whom to write to or to telephone.
  func contactLines(_ phrases: Phrases) -> HTML {
    let email: HTML =
      convener.email.isEmpty
      ? .nothing
      : """
      <p>\(phrases.email)\(phrases.colon)<a href="mailto:\(convener.email)"><bdi>\(convener.email)\
      </bdi></a></p>

      """
    let telephone: HTML =
      convener.telephone.map { number in
        let dialled = number.filter { $0.isNumber || $0 == "+" }
        return """
          <p>\(phrases.pageTelephone)\(phrases.colon)<a href="tel:\(dialled)"><bdi dir="ltr">\(number)\
          </bdi></a></p>

          """
      } ?? .nothing
    return "\(email)\(telephone)"
  }
}
