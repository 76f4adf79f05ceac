import ConveneCore
import ConveneDocuments
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

/// The page of an author: what they write, by when, what is there, and a form to hand each of it in.
struct AuthorView {
  let page: AuthorPage
  let phrases: Phrases
  let proof: String

  private var language: Language { phrases.language }
  private var meeting: PublicMeeting { page.meeting }

  func content(in style: StyleFile) -> HTML {
    let documents = page.documents.map(section)
    let none: HTML =
      documents.isEmpty ? "<p role=\"status\">\(phrases.documentsNone)</p>\n" : .nothing
    let closed: HTML =
      page.isOpen ? .nothing : "<p class=\"small\" role=\"status\">\(phrases.documentsClosed)</p>\n"
    return Frame(
      "\(phrases.documentsPage) · \(facts.title)", of: meeting, path: "/documents", phrases, style
    ).page(
      """
      <article class="application">
      <header class="opening">
      <p class="eyebrow"><a href="/m/\(meeting.code)?lang=\(language.rawValue)">\(facts.title)</a></p>
      <h1>\(phrases.documentsPage)</h1>
      <p class="when">\(facts.whenAndWhere)</p>
      <p class="lead"><strong><bdi>\(page.name[language])</bdi></strong></p>
      </header>
      <p>\(phrases.documentsHow)</p>
      \(closed)\(none)\(documents)\(facts.contact())</article>

      """)
  }

  private var facts: MeetingFacts { MeetingFacts(meeting: meeting, phrases: phrases) }

  private func section(_ one: HandedDocument) -> HTML {
    let document = one.document
    let due = document.due.map { day -> HTML in
      "<p><strong>\(phrases.documentIsDue(day: phrases.date(day)))</strong></p>\n"
    }
    let about = [
      document.symbol ?? "",
      document.item.map { number in
        let item = phrases.agendaItem(number: number)
        return one.item.map { "\(item)\(phrases.colon)\($0[language])" } ?? item
      } ?? "",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
    let standings = languages.map { tongue -> HTML in
      """
      <li><span lang="\(tongue.rawValue)" dir="\(tongue.direction)">\(Phrases(tongue).ownName)</span>\
      \(phrases.colon)\(words(of: one, in: tongue))</li>

      """
    }
    return """
      <section>
      <h2><bdi>\(document.title[language])</bdi></h2>
      <p class="small"><bdi>\(about)</bdi></p>
      \(due ?? .nothing)<ul class="proposals">
      \(standings)</ul>
      \(form(of: one))</section>

      """
  }

  /// Those of the meeting, in which its documents come.
  private var languages: [Language] {
    Language.allCases.filter(meeting.languages.contains)
  }

  private func words(of one: HandedDocument, in tongue: Language) -> String {
    switch one.standing(in: tongue) {
    case .received: phrases.documentStandsReceived
    case .waits:
      phrases.documentStandsWaiting(
        day: one.files.first { $0.language == tongue }.map { phrases.date(day(of: $0)) } ?? "")
    case .returned(let reason): phrases.documentStandsReturned(reason: reason)
    case .missing: phrases.documentStandsMissing
    }
  }

  private func day(of file: HandedDocument.File) -> Day {
    Day(Date(timeIntervalSince1970: Double(file.sent)), inZone: meeting.zone)
  }

  private func form(of one: HandedDocument) -> HTML {
    let open = languages.filter { one.standing(in: $0) != .received }
    guard page.isOpen, !open.isEmpty else { return .nothing }
    let number = one.document.number
    let options = open.map { tongue -> HTML in
      "<option value=\"\(tongue.rawValue)\">\(Phrases(tongue).ownName)</option>\n"
    }
    return """
      <form method="post" action="/documents?lang=\(language.rawValue)" \
      enctype="multipart/form-data">
      <input type="hidden" name="\(FormProof.field)" value="\(proof)">
      <input type="hidden" name="document" value="\("\(number)")">
      <div class="field">
      <label for="\("language-\(number)")">\(phrases.documentInLanguage)</label>
      <select id="\("language-\(number)")" name="language">
      \(options)</select>
      </div>
      <div class="field">
      <label for="\("file-\(number)")">\(phrases.documentAsFile)</label>
      <p class="small" id="\("file-\(number)-hint")">\
      \(phrases.documentFileHint(most: DocumentFile.largest >> 20))</p>
      <input type="file" id="\("file-\(number)")" name="\(Multipart.fileField)" required \
      accept=".pdf,.docx,.odt" aria-describedby="\("file-\(number)-hint")">
      </div>
      \(HTML.input("note-\(number)", "note", phrases.pageRemark, ""))<div class="buttons">
      <button type="submit" class="main">\(phrases.documentHandIn)</button>
      </div>
      </form>

      """
  }
}
