import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

/// What is behind the link of whoever writes documents before a meeting.
extension Portal {
  func author(_ asked: Asked) async throws -> Answered {
    let (text, secret) = try looking(asked, .author)
    let page = try await desk.authorPage(behind: secret)
    let view = AuthorView(
      page: page, phrases: page.meeting.phrases(in: language(of: asked)),
      proof: FormProof.proof(of: text))
    return .page(200, view.content(in: style))
  }

  func handedIn(_ asked: Asked) async throws -> Answered {
    let (_, secret) = try sending(asked, .author, notTaken: SentencePage.documentNotTaken)
    guard let number = asked.form["document"].flatMap({ Int($0) }),
      let language = asked.form["language"].flatMap(Language.init)
    else { return told(SentencePage.documentNotTaken, asked) }
    try await desk.handIn(
      asked.file ?? [], of: number, in: language, note: asked.form["note"] ?? "", behind: secret)
    return .see("/documents\(query(of: asked))")
  }
}

extension SentencePage {
  /// What was sent came from another site, or without the cookie of its page.
  static func documentNotTaken(_ phrases: Phrases) -> Self {
    ofAuthor(403, [phrases.formNotTakenWay], phrases)
  }

  static func documentTooLarge(_ phrases: Phrases) -> Self {
    ofAuthor(413, [phrases.documentTooLarge(most: DocumentFile.largest >> 20)], phrases)
  }

  static func ofAuthor(_ status: Int, _ sentences: [String], _ phrases: Phrases) -> Self {
    Self(
      status: status, heading: phrases.documentNotKept, sentences: sentences,
      link: ("/documents", phrases.documentContinue))
  }
}
