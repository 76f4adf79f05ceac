import ConveneCore
import ConveneDocuments
import ConveneService
import ConveneValues
import ConveneWords

/// The page behind a link: who invites whom to what, the three answers, and what was answered.
struct InvitationView {
  let page: InvitationPage
  let phrases: Phrases
  /// What a form of this page proves itself by.
  let proof: String

  private var language: Language { phrases.language }
  private var meeting: PublicMeeting { page.meeting }

  func content(in style: StyleFile) -> HTML {
    Frame(
      "\(phrases.pageInvitation) · \(facts.title)", of: meeting, path: "/invitation", phrases, style
    ).page(
      """
      <article class="invitation">
      <header class="opening">
      <p class="eyebrow">\(kind)</p>
      <h1>\(facts.title)</h1>
      <p class="when">\(facts.whenAndWhere)</p>
      <p class="lead">\(addressee)</p>
      <p class="small">\(phrases.pagePersonally)</p>
      </header>
      \(cancelled)\(answered)\(evaluation)\(tables)\(partners)\(form)\(matters)\(facts.list(own))\
      \(contact)</article>

      """)
  }

  private var facts: MeetingFacts { MeetingFacts(meeting: meeting, phrases: phrases) }

  private var kind: String { phrases.kind(meeting.kind) }

  // The name stands apart in whatever direction it runs.
  private var addressee: HTML {
    let halves = phrases.pageInvitationTo(name: "\u{fffc}").split(
      separator: "\u{fffc}", omittingEmptySubsequences: false)
    return
      "\(String(halves[0]))<strong><bdi>\(page.name)</bdi></strong>\(String(halves.last ?? ""))"
  }

  private var own: [(title: String, value: String)] {
    let deadline =
      page.choices.isEmpty
      ? [] : page.deadline.map { [(phrases.pageReplyBy, phrases.date($0))] } ?? []
    let attends =
      page.attends == .remotely ? [(phrases.pageAttends, phrases.pageRemotely)] : []
    return attends + deadline
  }

  private var cancelled: HTML {
    guard let day = meeting.cancelledOn else { return .nothing }
    return
      "<p class=\"alert\" role=\"status\">\(phrases.pageCancelled(day: phrases.date(day)))</p>\n"
  }

  private var answered: HTML {
    guard let said else { return .nothing }
    let recorded: HTML =
      page.answeredAt.flatMap(meeting.local).map { time in
        let words = phrases.pageRecorded(
          day: phrases.date(time.day), time: phrases.time(time.time),
          city: meeting.venue.city[language])
        return "<p class=\"small\">\(words)</p>\n"
      } ?? .nothing
    let remark: HTML =
      page.remark.isEmpty
      ? .nothing
      : """
      <p class="small">\(phrases.pageYouRemarked)</p>
      <blockquote dir="auto">\(page.remark)</blockquote>

      """
    return """
      <section class="answer \(page.status.rawValue)" role="status">
      <h2>\(said.sentence)</h2>
      \(said.next)\(recorded)\(remark)</section>

      """
  }

  private var said: (sentence: String, next: HTML)? {
    switch page.status {
    case .accepted:
      (
        phrases.pageAccepted,
        meeting.cancelledOn == nil ? "<p>\(phrases.pageAcceptedNext)</p>\n" : .nothing
      )
    case .tentative:
      (phrases.pageIsTentative, page.choices.isEmpty ? .nothing : "<p>\(asked)</p>\n")
    case .declined: (phrases.pageDeclined, "<p>\(phrases.pageDeclinedNext)</p>\n")
    case .draft, .approved, .issued, .delegated, .expired, .withdrawn: nil
    }
  }

  private var asked: String {
    page.deadline.map { phrases.pageAskedBy(day: phrases.date($0)) } ?? phrases.pageAsked
  }

  /// Where the reader sits in each round, and with whom.
  private var tables: HTML {
    guard !page.tables.isEmpty, meeting.cancelledOn == nil else { return .nothing }
    let rounds = page.tables.map { own -> HTML in
      let time = [
        phrases.dateAsHeading(own.day), phrases.times(from: own.start, to: own.end),
      ].joined(separator: phrases.comma)
      let place = [phrases.numberedTable(number: own.number), own.room[language]]
        .filter { !$0.isEmpty }.joined(separator: phrases.comma)
      let others = own.neighbours.map { one -> HTML in
        """
        <li><bdi>\(one.name[language])</bdi><br><span class="small">\(origin(of: one))</span></li>

        """
      }
      let subject: HTML = own.theme[language].isEmpty ? .nothing : "<p>\(own.theme[language])</p>\n"
      return """
        <section class="seat">
        <h3>\(time)</h3>
        <p><strong>\(place)</strong></p>
        \(subject)<p class="small">\(phrases.pageWithYou)</p>
        <ul>
        \(others)</ul>
        </section>

        """
    }
    return """
      <section class="tables">
      <h2>\(phrases.pageYourTables)</h2>
      \(rounds)<p class="small">\(phrases.pageTablesMayChange)</p>
      </section>

      """
  }

  private func origin(of one: OwnTable.Neighbour) -> String {
    phrases.origin(one.organisation[phrases.language], one.country, one.countryName)
  }

  /// The way to the questionnaire, once the meeting began.
  private var evaluation: HTML {
    guard let offer = page.evaluation else { return .nothing }
    let way: HTML =
      offer == .handed
      ? "<p role=\"status\">\(phrases.evaluationWasHanded)</p>\n"
      : """
      <p>\(phrases.evaluationOffer)</p>
      <form method="post" action="/invitation?lang=\(language.rawValue)">
      <input type="hidden" name="\(FormProof.field)" value="\(proof)">
      <div class="buttons">
      <button type="submit" name="evaluation" value="\(LinkSecret.drawn())" class="main">\
      \(phrases.evaluationTake)</button>
      </div>
      </form>

      """
    return """
      <section class="evaluation" id="evaluation">
      <h2>\(phrases.evaluationTitle)</h2>
      \(way)</section>

      """
  }

  private var partners: HTML {
    page.partners.map {
      PartnersView(page: page, partners: $0, phrases: phrases, proof: proof).content
    } ?? .nothing
  }

  private var matters: HTML {
    page.own.map {
      OwnMattersView(page: page, own: $0, phrases: phrases, proof: proof).content
    } ?? .nothing
  }

  private var form: HTML {
    guard !page.choices.isEmpty else {
      let why = page.closed.map(phrases.toldOnPages) ?? []
      let sentences = why.map { words -> HTML in "<p>\(words)</p>\n" }
      return """
        <section class="closed" role="status">
        <h2>\(phrases.pageClosed)</h2>
        \(sentences)</section>

        """
    }
    guard said == nil else {
      let until =
        page.deadline.map { phrases.pageChangeBy(day: phrases.date($0)) } ?? ""
      return """
        <details class="change">
        <summary>\(phrases.pageChange)</summary>
        <p class="small">\(until)</p>
        \(fields)</details>

        """
    }
    return """
      <section class="reply">
      <h2>\(phrases.pageYourReply)</h2>
      <p>\(asked)</p>
      \(fields)</section>

      """
  }

  private var fields: HTML {
    let buttons = page.choices.map { choice -> HTML in
      let isMain = choice == .accepted && page.status != .accepted
      return """
        <button type="submit" name="answer" value="\(choice.rawValue)" \
        class="\(isMain ? "main" : "quiet")">\(words(of: choice))</button>

        """
    }
    return """
      <form method="post" action="/invitation?lang=\(language.rawValue)">
      <input type="hidden" name="\(FormProof.field)" value="\(proof)">
      <div class="buttons">
      \(buttons)</div>
      <label for="remark">\(phrases.pageRemark)</label>
      <textarea id="remark" name="remark" rows="3" maxlength="\(Portal.longestRemark)" dir="auto" \
      aria-describedby="remark-hint">\(page.remark)</textarea>
      <p class="small" id="remark-hint">\(phrases.pageRemarkHint)</p>
      </form>

      """
  }

  private func words(of choice: PageAnswer.Choice) -> String {
    switch choice {
    case .accepted: phrases.pageAccept
    case .tentative: phrases.pageTentative
    case .declined: phrases.pageDecline
    }
  }

  private var contact: HTML {
    facts.contact(
      below: """
        <p><a href="/m/\(meeting.code)?lang=\(language.rawValue)">\(phrases.pageMeeting)</a></p>

        """)
  }
}

/// A part of the page behind a link that takes answers of its own.
protocol InvitationPart {
  var phrases: Phrases { get }
  /// What a form of this page proves itself by.
  var proof: String { get }
}

extension InvitationPart {
  func form(_ fields: HTML, _ buttons: [HTML]) -> HTML {
    """
    <form method="post" action="/invitation?lang=\(phrases.language.rawValue)">
    <input type="hidden" name="\(FormProof.field)" value="\(proof)">
    \(fields)<div class="buttons">
    \(buttons)</div>
    </form>

    """
  }
}
