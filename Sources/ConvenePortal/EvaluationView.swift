import ConveneCore
import ConveneDocuments
import ConveneService
import ConveneValues
import ConveneWords

/// The page of a questionnaire: what is asked, and no name.
struct EvaluationView {
  let page: EvaluationPage
  let phrases: Phrases
  let proof: String

  private var language: Language { phrases.language }
  private var meeting: PublicMeeting { page.meeting }
  private var facts: MeetingFacts { MeetingFacts(meeting: meeting, phrases: phrases) }

  func content(in style: StyleFile) -> HTML {
    let questions = page.questions.enumerated().map { field($0 + 1, $1) }
    return Frame(
      phrases: phrases, title: "\(phrases.evaluationTitle) · \(facts.title)",
      masthead: meeting.masthead(in: language), path: "/evaluation",
      mark: meeting.isTrial ? phrases.trialMark : "", style: style
    ).page(
      """
      <article class="invitation">
      <header class="opening">
      <p class="eyebrow">\(facts.title)</p>
      <h1>\(phrases.evaluationTitle)</h1>
      <p class="lead">\(phrases.evaluationWithoutName)</p>
      <p class="small">\(phrases.evaluationUntil(day: phrases.date(page.until)))</p>
      </header>
      <form method="post" action="/evaluation?lang=\(language.rawValue)" autocomplete="off">
      <input type="hidden" name="\(FormProof.field)" value="\(proof)">
      <input type="hidden" name="asked" value="\(page.version)">
      <p>\(phrases.evaluationScale)</p>
      \(questions)<div class="buttons">
      <button type="submit" class="main">\(phrases.evaluationSend)</button>
      </div>
      <p class="small">\(phrases.evaluationOnce)</p>
      </form>
      \(facts.contact())</article>

      """)
  }

  private func field(_ number: Int, _ question: Evaluation.Question) -> HTML {
    let title = question.title[language]
    guard question.kind == .scale else {
      return """
        <div class="field">
        <label for="q\(number)">\(title)</label>
        <textarea id="q\(number)" name="q\(number)" rows="4" dir="auto" \
        maxlength="\(Portal.longestOpinion)"></textarea>
        </div>

        """
    }
    let marks = Evaluation.marks.map { mark -> HTML in
      """
      <label class="choice"><input type="radio" name="q\(number)" value="\(mark)">\
      <span>\(mark)</span></label>

      """
    }
    return """
      <fieldset class="group">
      <legend>\(title)</legend>
      <div class="anchors">
      \(marks)</div>
      </fieldset>

      """
  }
}
