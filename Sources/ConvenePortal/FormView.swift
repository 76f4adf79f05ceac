import ConveneCore
import ConveneDocuments
import ConveneService
import ConveneValues
import ConveneWords

/// The form of a call: what is asked, what was written, what is missing, and what became of it.
struct FormView {
  let page: ApplyPage
  let phrases: Phrases
  /// What a form of this page proves itself by.
  let proof: String
  /// Where the form is sent to.
  let path: String
  /// The link by which whoever began it goes on with it elsewhere; nil where it is shown to nobody.
  var ownAddress: String?
  /// Where the script lies that shows a question as soon as it is asked; without it, saving does.
  var script: String?

  var language: Language { phrases.language }
  private var meeting: PublicMeeting { page.meeting }
  var answers: FormAnswers { page.answers }
  var fields: FormFields {
    FormFields(answers: answers, faults: page.faults, phrases: phrases)
  }

  func content(in style: StyleFile) -> HTML {
    Frame(
      phrases: phrases, title: "\(phrases.formApply) · \(facts.title)",
      masthead: meeting.masthead(in: language), path: path,
      mark: meeting.isTrial ? phrases.trialMark : "", style: style,
      script: hasConditions ? script : nil
    ).page(
      """
      <article class="application">
      <header class="opening">
      <p class="eyebrow"><a href="/m/\(meeting.code)?lang=\(language.rawValue)">\(facts.title)</a></p>
      <h1>\(phrases.formApply)</h1>
      <p class="when">\(facts.whenAndWhere)</p>
      </header>
      \(standing)\(summary)\(form)\(withdrawal)\(facts.contact())</article>

      """)
  }

  private var facts: MeetingFacts { MeetingFacts(meeting: meeting, phrases: phrases) }

  var isFilledIn: Bool {
    page.isOpen && (page.state == .fresh || page.state == .begun)
  }

  // What became of it so far, and what comes next.
  private var standing: HTML {
    switch page.state {
    case .fresh where page.isOpen: introduction
    case .fresh: told(phrases.formClosed, [])
    case .begun where !page.isOpen: told(phrases.formClosed, [])
    case .begun: begun
    case .sent: told(phrases.formSent, [phrases.formSentNext], "accepted")
    case .taken(let code):
      told(
        phrases.formSent, [phrases.formSentNext, phrases.formTaken(code: code)], "accepted")
    case .dropped:
      told(phrases.formDropped, [phrases.formDroppedNext(contact: meeting.convener.email)])
    case .reopened(let code):
      told(
        phrases.formReopened(code: code),
        [phrases.formReopenedNext(contact: meeting.convener.email)], "accepted")
    case .withdrawn(let wasTaken):
      told(
        phrases.formWithdrawn,
        [
          wasTaken
            ? phrases.formWithdrawnTaken(contact: meeting.convener.email)
            : phrases.formWithdrawnNext
        ], "declined")
    }
  }

  private var introduction: HTML {
    let until = page.term.map { phrases.formUntil(day: phrases.date($0.until)) } ?? ""
    return """
      <p class="lead">\(until)</p>
      <p>\(phrases.formIntro)</p>
      <p class="small">\(phrases.formErased)</p>

      """
  }

  private var begun: HTML {
    guard !page.isByMail else {
      let until = page.term.map { phrases.formUntil(day: phrases.date($0.until)) } ?? ""
      return told(phrases.formConfirmed, [until])
    }
    let next =
      answers.mailbox.isEmpty
      ? phrases.formNoAddress
      : page.hasLetterGone
        ? phrases.formLetterWent(address: answers.mailbox)
        : page.isLetterComing
          ? phrases.formLetterComes(address: answers.mailbox)
          : phrases.formLetterNever(
            address: answers.mailbox, contact: meeting.convener.email)
    let own: HTML =
      ownAddress.map {
        """
        <p class="small">\(phrases.formAddressLink)</p>
        <p class="own"><bdi dir="ltr">\($0)</bdi></p>

        """
      } ?? .nothing
    return """
      <section class="answer" role="status">
      <h2>\(phrases.formSaved)</h2>
      <p>\(next)</p>
      \(own)<p class="small">\(phrases.formErased)</p>
      </section>

      """
  }

  private func told(_ heading: String, _ sentences: [String], _ kind: String = "") -> HTML {
    let lines = sentences.map { words -> HTML in "<p>\(words)</p>\n" }
    return """
      <section class="answer \(kind)" role="status">
      <h2>\(heading)</h2>
      \(lines)</section>

      """
  }

  /// All that is missing, each a link to its field.
  private var summary: HTML {
    guard isFilledIn, !page.faults.isEmpty else { return .nothing }
    let names = Dictionary(labels, uniquingKeysWith: { first, _ in first })
    let items = page.faults.map { fault -> HTML in
      let name = names[fault.field].map { "\($0)\(phrases.colon)" } ?? ""
      return
        "<li><a href=\"#\(fault.field)\">\(name)\(fields.words(of: fault))</a></li>\n"
    }
    return """
      <section class="faults" aria-labelledby="faults">
      <h2 id="faults">\(phrases.formProblems(count: page.faults.count))</h2>
      <ul>
      \(items)</ul>
      </section>

      """
  }

  private var form: HTML {
    guard isFilledIn else { return .nothing }
    return """
      <form method="post" action="\(path)?lang=\(language.rawValue)" class="long" \
      enctype="multipart/form-data" novalidate>
      <input type="hidden" name="\(FormProof.field)" value="\(proof)">
      <button type="submit" name="wish" value="save" class="first" tabindex="-1" aria-hidden="true">\
      \(phrases.formSave)</button>
      \(person)\(conditions)\(topics)\(offers)\(needs)\(experience)\(ownWords)\(questions)\
      \(file)\(consent)\
      <div class="buttons">
      \(buttons)</div>
      </form>

      """
  }

  private var buttons: HTML {
    let save: HTML =
      "<button type=\"submit\" name=\"wish\" value=\"save\" class=\"quiet\">\(phrases.formSave)</button>\n"
    if page.isByMail {
      return """
        <button type="submit" name="wish" value="send" class="main">\(phrases.formSend)</button>
        \(save)
        """
    }
    guard page.state == .begun, page.hasLetterGone else { return save }
    return """
      \(save)<button type="submit" name="wish" value="again" class="quiet">\(phrases.formAgain)</button>

      """
  }

  private var withdrawal: HTML {
    switch page.state {
    case .fresh, .reopened, .withdrawn: return .nothing
    case .begun, .dropped, .sent, .taken: break
    }
    return """
      <details class="change">
      <summary>\(phrases.formWithdraw)</summary>
      <p>\(phrases.formWithdrawWhat)</p>
      <form method="post" action="\(path)?lang=\(language.rawValue)">
      <input type="hidden" name="\(FormProof.field)" value="\(proof)">
      <button type="submit" name="wish" value="withdraw" class="quiet">\(phrases.formWithdraw)</button>
      </form>
      </details>
      <details class="change">
      <summary>\(phrases.formLeave)</summary>
      <p>\(phrases.formLeaveWhat)</p>
      <form method="post" action="\(path)?lang=\(language.rawValue)">
      <input type="hidden" name="\(FormProof.field)" value="\(proof)">
      <button type="submit" name="wish" value="leave" class="quiet">\(phrases.formLeave)</button>
      </form>
      </details>

      """
  }
}
